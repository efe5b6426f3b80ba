import { useCallback, useState } from "react";
import type { Proposal } from "../../core/filling/proposal";
import type { JournalStep } from "../../core/changes/journal";
import { planFill } from "../../core/filling/plan-fill";
import { parseArea } from "../../core/grid/address";
import { cellAt, type Grid } from "../../core/grid/grid";
import type { Profile } from "../../core/places/profile";
import { findForms } from "../../core/reading/find-forms";
import { readAnnexes } from "../../core/reading/read-annexes";
import type { WorkbookHost } from "../../host/workbook-host";
import { paint } from "../paint";
import { placeOf } from "../place";
import { toggled } from "../toggled";
import type { Changes } from "../use-changes";
import type { Undo } from "../use-journal";

export type FillPhase = "reading" | "planning" | "writing" | "checking";

/** What was found that can be calculated, and which of it is ticked. */
export interface Preview {
  readonly grids: readonly Grid[];
  /** How many annexes were looked at. */
  readonly annexes: number;
  readonly proposals: readonly Proposal[];
  /** The places of the ticked ones. */
  readonly chosen: ReadonlySet<string>;
  /** How often the workbook had changed when it was read. */
  readonly at: number;
}

/** What the cells show after writing: those that show something else than announced, or why nobody could look. */
export interface Written {
  readonly count: number;
  readonly differing: readonly { readonly proposal: Proposal; readonly shown: string }[];
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
      const grids = await readWithMerges(host);
      await enter("planning");
      change({ phase: null, preview: previewOf(grids, profile, values, at) });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void look() } });
    }
  }, [host, profile, values, now, change, enter]);

  const choose = (chosen: ReadonlySet<string>) => {
    if (preview) change({ preview: { ...preview, chosen } });
  };

  const write = useCallback(async () => {
    const proposals = preview ? preview.proposals.filter((one) => preview.chosen.has(placeOf(one))) : [];
    if (proposals.length === 0) return;
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
      const grids = await readWithMerges(host);
      const next = previewOf(grids, profile, values, at);
      change({ phase: null, preview: next, written: { ...readBack(proposals, grids), step } });
    } catch (error) {
      change({ phase: null, preview: null, written: { count: proposals.length, differing: [], error, step } });
    }
  }, [host, profile, values, preview, perform, now, change, enter]);

  return {
    ...state,
    written: state.written?.step === undo.last ? state.written : null,
    stale: preview !== null && preview.at !== count,
    look,
    setValues: (wanted) => change({ values: wanted, preview: preview && replanned(preview, profile, wanted) }),
    toggle: (proposal) => preview && choose(toggled(preview.chosen, placeOf(proposal))),
    toggleSheet: (sheet, ticked) => preview && choose(withSheet(preview, sheet, ticked)),
    write,
  };
}

/** The same choice, written the other way. */
function replanned({ grids, at, chosen }: Preview, profile: Profile, values: boolean): Preview {
  return { ...previewOf(grids, profile, values, at), chosen };
}

function withSheet({ proposals, chosen }: Preview, sheet: string, ticked: boolean): Set<string> {
  const places = proposals.filter((one) => one.sheet === sheet).map(placeOf);
  const others = [...chosen].filter((place) => !places.includes(place));
  return new Set(ticked ? [...others, ...places] : others);
}

/** The merged areas of the annexes are asked for: what they cover must never be filled. */
async function readWithMerges(host: WorkbookHost): Promise<Grid[]> {
  const grids = await host.readGrids();
  const sheets = grids.filter((grid) => findForms(grid).length > 0).map(({ sheet }) => sheet);
  return sheets.length > 0 ? host.readMerges(grids, sheets) : grids;
}

function previewOf(grids: readonly Grid[], profile: Profile, values: boolean, at: number): Preview {
  const proposals = planFill(grids, { profile, values });
  const blank = proposals.filter(({ kind }) => kind === "blank").map(placeOf);
  return { grids, annexes: readAnnexes(grids).length, proposals, chosen: new Set(blank), at };
}

function readBack(proposals: readonly Proposal[], grids: readonly Grid[]): Omit<Written, "step"> {
  const differing = proposals.flatMap((proposal) => {
    const grid = grids.find(({ sheet }) => sheet === proposal.sheet);
    const area = parseArea(proposal.cell);
    const cell = grid && area ? cellAt(grid, area.top, area.left) : null;
    return sameValue(cell?.value ?? null, proposal.edit.after.value) ? [] : [{ proposal, shown: cell?.text ?? "" }];
  });
  return { count: proposals.length, differing, error: null };
}

/** A formula calculates in binary and unrounded: what counts is that it comes to the announced number. */
function sameValue(value: unknown, announced: unknown): boolean {
  if (typeof value !== "number" || typeof announced !== "number") return value === announced;
  return Math.abs(value - announced) <= Math.max(0.00005, Math.abs(announced) * 1e-6);
}
