import { useCallback, useState } from "react";
import type { JournalStep } from "../../core/changes/journal";
import type { Profile } from "../../core/places/profile";
import type { Known } from "../../core/templates/known-from";
import type { Layouts } from "../../core/templates/lay-out";
import type { TemplateId } from "../../core/templates/templates";
import type { WorkbookHost } from "../../host/workbook-host";
import { work } from "../later";
import { paint } from "../paint";
import { toggled } from "../toggled";
import type { Undo } from "../use-journal";

/** What the person wants inserted, as typed. */
export interface Wish {
  readonly kinds: ReadonlySet<TemplateId>;
  readonly year: string;
  readonly unit: string;
  /** One a line. */
  readonly projects: string;
  readonly rows: number;
}

export type BadName = Extract<Layouts, { kind: "bad-names" }>["names"][number];

interface InsertState {
  readonly wish: Wish;
  readonly department: string;
  readonly prefilled: boolean;
  readonly phase: "inserting" | null;
  /** Names that Excel would refuse; nothing was inserted. */
  readonly badNames: readonly BadName[];
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** What was inserted last. */
  readonly step: JournalStep | null;
  /** Which of it Excel would not set up for printing. */
  readonly withoutPrintSetup: readonly string[];
}

export interface Inserting extends InsertState {
  /** The place whose weights the forms print. */
  readonly profile: Profile;
  /** The sheets that were just inserted, as long as nothing else was done to the workbook and they were not taken away. */
  readonly inserted: readonly string[];
  readonly yearValid: boolean;
  readonly setWish: (part: Partial<Wish>) => void;
  readonly toggle: (kind: TemplateId) => void;
  /** Takes year, unit and projects from the workbook's annexes, once, where the person has typed nothing. */
  readonly prefill: () => void;
  readonly insert: () => Promise<void>;
}

const first: InsertState = {
  wish: { kinds: new Set(), year: "", unit: "", projects: "", rows: 2 },
  department: "",
  prefilled: false,
  phase: null,
  badNames: [],
  failure: null,
  step: null,
  withoutPrintSetup: [],
};

/** Lays out the chosen forms by the numbers of a place and inserts them as one step that can be undone. */
export function useInsert(host: WorkbookHost, profile: Profile, undo: Undo): Inserting {
  const [state, setState] = useState(first);
  const { wish, department, prefilled } = state;
  const { perform } = undo;
  const change = useCallback((part: Partial<InsertState>) => setState((old) => ({ ...old, ...part })), []);
  const setWish = useCallback(
    (part: Partial<Wish>) =>
      setState((old) => ({ ...old, wish: { ...old.wish, ...part }, badNames: [], failure: null, step: null })),
    [],
  );
  const toggle = useCallback((kind: TemplateId) => setWish({ kinds: toggled(wish.kinds, kind) }), [wish, setWish]);

  const prefill = useCallback(() => {
    if (prefilled) return;
    change({ prefilled: true });
    // A convenience: a workbook that cannot be read now is told of when something is inserted.
    work()
      .then(({ knownIn }) => knownIn(host))
      .then(
        (known) => setState((old) => ({ ...old, ...prefilledWith(known, old.wish) })),
        () => change({ prefilled: false }),
      );
  }, [host, prefilled, change]);

  const insert = useCallback(async () => {
    change({ phase: "inserting", failure: null, badNames: [], step: null });
    try {
      await paint();
      const { layOutFor } = await work();
      const layouts = await layOutFor(host, {
        kinds: [...wish.kinds],
        year: wish.year ? Number(wish.year) : null,
        unit: wish.unit,
        department,
        projects: linesOf(wish.projects),
        rowsPerHeading: wish.rows,
        profile,
      });
      if (layouts.kind === "bad-names") {
        change({ phase: null, badNames: layouts.names });
        return;
      }
      const step: JournalStep = { kind: "insert", sheets: layouts.sheets };
      const { withoutPrintSetup } = await perform(step);
      setState((old) => ({ ...old, phase: null, step, withoutPrintSetup, wish: { ...old.wish, kinds: new Set() } }));
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void insert() } });
    }
  }, [host, wish, department, profile, perform, change]);

  const yearValid = wish.year === "" || /^(19|20)\d\d$/.test(wish.year);
  const { step } = state;
  const inserted = step?.kind === "insert" && step === undo.last ? step.sheets.map(({ name }) => name) : [];
  return { ...state, profile, inserted, yearValid, setWish, toggle, prefill, insert };
}

function prefilledWith(known: Known, wish: Wish): Pick<InsertState, "wish" | "department"> {
  const { year, unit, department, projects, evaluated } = known;
  return {
    department,
    wish: {
      ...wish,
      year: wish.year || String(year ?? ""),
      unit: wish.unit || unit,
      projects: wish.projects || projects.filter((project) => !evaluated.includes(project)).join("\n"),
    },
  };
}

/** The names of projects that were typed. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
