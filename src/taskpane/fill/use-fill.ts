import { useCallback, useState } from "react";
import type { JournalStep } from "../../core/changes/journal";
import type { FillOptions, Proposal } from "../../core/filling/plan-fill";
import type { Profile } from "../../core/places/profile";
import type { WorkbookHost } from "../../host/workbook-host";
import type { Differing, FillPlan } from "../../use-cases/fill";
import { work } from "../later";
import { paint } from "../paint";
import { placeOf } from "../place";
import { toggled } from "../toggled";
import type { Changes } from "../use-changes";
import type { Undo } from "../use-journal";

export type FillPhase = "reading" | "planning" | "writing" | "checking";

/** What was found that can be calculated, and which of it is ticked. */
export interface Preview extends FillPlan {
  /** The places of the ticked ones. */
  readonly chosen: ReadonlySet<string>;
  /** How often the workbook had changed when it was read. */
  readonly at: number;
}

/** What the cells show after writing: those that show something else than announced, or why nobody could look. */
export interface Written {
  readonly count: number;
  readonly differing: readonly Differing[];
  readonly error: unknown;
  /** What is said of it counts as long as it is the last that was done. */
  readonly step: JournalStep;
}

interface FillState {
  readonly phase: FillPhase | null;
  readonly preview: Preview | null;
  readonly values: boolean;
  readonly written: Written | null;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
}

export interface Filling extends FillState {
  /** The workbook has changed since the preview. */
  readonly stale: boolean;
  readonly look: () => Promise<void>;
  readonly setValues: (values: boolean) => void;
  readonly toggle: (proposal: Proposal) => void;
  /** Ticks or unticks all of a sheet's. */
  readonly toggleSheet: (sheet: string, ticked: boolean) => void;
  readonly write: () => Promise<void>;
}

const first: FillState = { phase: null, preview: null, values: false, written: null, failure: null };

/** Looks for what can be calculated, lets the person choose, and writes what is chosen. */
export function useFill(host: WorkbookHost, profile: Profile, undo: Undo, changes: Changes): Filling {
  const [state, setState] = useState(first);
  const { preview, values } = state;
  const { perform } = undo;
  const { count, now } = changes;
  const change = useCallback((part: Partial<FillState>) => setState((old) => ({ ...old, ...part })), []);
  const enter = useCallback(
    (phase: FillPhase) => {
      change({ phase, failure: null });
      return paint();
    },
    [change],
  );

  const look = useCallback(async () => {
    change({ written: null });
    try {
      await enter("reading");
      const at = now();
      const { lookForFill } = await work();
      const plan = await lookForFill(host, { profile, values }, () => enter("planning"));
      change({ phase: null, preview: previewOf(plan, at) });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void look() } });
    }
  }, [host, profile, values, now, change, enter]);

  const choose = (chosen: ReadonlySet<string>) => {
    if (preview) change({ preview: { ...preview, chosen } });
  };

  const write = useCallback(async () => {
    const proposals = preview ? preview.proposals.filter((one) => preview.chosen.has(placeOf(one))) : [];
    if (!preview || proposals.length === 0) return;
    const known = preview.at === now() ? preview : null;
    const step: JournalStep = { kind: "fill", edits: proposals.map(({ edit }) => edit) };
    try {
      await enter("writing");
      await perform(step);
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void write() } });
      return;
    }
    await enter("checking");
    try {
      const at = now();
      const { plan, ...seen } = await lookAgain(host, known, { profile, values }, proposals);
      change({ phase: null, preview: previewOf(plan, at), written: { ...seen, error: null, step } });
    } catch (error) {
      change({ phase: null, preview: null, written: { count: proposals.length, differing: [], error, step } });
    }
  }, [host, profile, values, preview, perform, now, change, enter]);

  return {
    ...state,
    written: state.written?.step === undo.last ? state.written : null,
    stale: preview !== null && preview.at !== count,
    look,
    setValues: (wanted) => void replanned(preview, profile, wanted).then(change),
    toggle: (proposal) => preview && choose(toggled(preview.chosen, placeOf(proposal))),
    toggleSheet: (sheet, ticked) => preview && choose(withSheet(preview, sheet, ticked)),
    write,
  };
}

/** Reads what was written. */
async function lookAgain(
  host: WorkbookHost,
  before: FillPlan | null,
  options: FillOptions,
  written: readonly Proposal[],
) {
  const { differingFrom, lookAfterFill } = await work();
  const plan = await lookAfterFill(host, before, options);
  return { plan, count: written.length, differing: differingFrom(written, plan.grids) };
}

/** The same choice, written the other way. */
async function replanned(
  preview: Preview | null,
  profile: Profile,
  values: boolean,
): Promise<Pick<FillState, "values" | "preview">> {
  const { planAgain } = await work();
  return { values, preview: preview && { ...preview, ...planAgain(preview.grids, { profile, values }) } };
}

function withSheet({ proposals, chosen }: Preview, sheet: string, ticked: boolean): Set<string> {
  const places = proposals.filter((one) => one.sheet === sheet).map(placeOf);
  const others = [...chosen].filter((place) => !places.includes(place));
  return new Set(ticked ? [...others, ...places] : others);
}

/** What is blank is ticked. */
function previewOf(plan: FillPlan, at: number): Preview {
  const blank = plan.proposals.filter(({ kind }) => kind === "blank");
  return { ...plan, chosen: new Set(blank.map(placeOf)), at };
}
