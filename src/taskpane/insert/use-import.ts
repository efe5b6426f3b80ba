import { useCallback, useState } from "react";
import type { JournalStep } from "../../core/changes/journal";
import type { WorkbookHost } from "../../host/workbook-host";
import type { FoundAnnex } from "../../use-cases/import-annexes";
import { work } from "../later";
import { openFile } from "../open-file";
import { paint } from "../paint";
import { toggled } from "../toggled";
import type { Undo } from "../use-journal";

/** An annex in a file that the person opened. */
export interface Importable extends FoundAnnex {
  readonly file: string;
}

/** What a file came to that gave nothing, or not all. */
export interface FileNews {
  readonly file: string;
  /** Why it could not be read, null where it could. */
  readonly error: unknown;
  /** How many annexes were found in it. */
  readonly annexes: number;
  /** Its tables and sheets that are no annexes. */
  readonly leftOut: readonly string[];
}

interface ImportState {
  readonly found: readonly Importable[];
  readonly chosen: ReadonlySet<Importable>;
  readonly news: readonly FileNews[];
  /** The file that is being read. */
  readonly reading: string | null;
  readonly importing: boolean;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** What was imported last. */
  readonly step: JournalStep | null;
  /** Which of it Excel would not set up for printing. */
  readonly withoutPrintSetup: readonly string[];
}

export interface Importing extends ImportState {
  /** The sheets that were just imported, as long as nothing else was done to the workbook and they were not taken away. */
  readonly imported: readonly string[];
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly toggle: (one: Importable) => void;
  readonly clear: () => void;
  readonly run: () => Promise<void>;
}

const nothing: ImportState = {
  found: [],
  chosen: new Set(),
  news: [],
  reading: null,
  importing: false,
  failure: null,
  step: null,
  withoutPrintSetup: [],
};

/** Opens files, lists the annexes in them, and inserts the chosen ones as one step that can be undone. */
export function useImport(host: WorkbookHost, undo: Undo): Importing {
  const [state, setState] = useState(nothing);
  const { chosen, found } = state;
  const { perform } = undo;
  const change = useCallback((part: Partial<ImportState>) => setState((old) => ({ ...old, ...part })), []);

  const open = useCallback(
    async (files: readonly File[]) => {
      change({ news: [], failure: null, step: null });
      for (const file of files) {
        change({ reading: file.name });
        await paint();
        const { annexes, news } = await annexesIn(file);
        setState((old) => ({
          ...old,
          found: [...old.found, ...annexes],
          chosen: new Set([...old.chosen, ...annexes]),
          news: [...old.news, news],
        }));
      }
      change({ reading: null });
    },
    [change],
  );

  const run = useCallback(async () => {
    change({ importing: true, failure: null, step: null });
    try {
      await paint();
      const { insertAnnexes } = await work();
      const done = await insertAnnexes(
        host,
        found.filter((one) => chosen.has(one)),
        perform,
      );
      change({ ...nothing, ...done });
    } catch (error) {
      change({ importing: false, failure: { error, retry: () => void run() } });
    }
  }, [host, found, chosen, perform, change]);

  const toggle = useCallback(
    (one: Importable) => setState((old) => ({ ...old, chosen: toggled(old.chosen, one), failure: null })),
    [],
  );
  const clear = useCallback(() => setState(nothing), []);
  const { step } = state;
  const imported = step?.kind === "insert" && step === undo.last ? step.sheets.map(({ name }) => name) : [];
  return { ...state, imported, open, toggle, clear, run };
}

async function annexesIn(file: File): Promise<{ readonly annexes: readonly Importable[]; readonly news: FileNews }> {
  try {
    const { findAnnexes } = await work();
    const { annexes, leftOut } = findAnnexes(await (await openFile(file)).readGrids());
    return {
      annexes: annexes.map((one) => ({ ...one, file: file.name })),
      news: { file: file.name, error: null, annexes: annexes.length, leftOut },
    };
  } catch (error) {
    return { annexes: [], news: { file: file.name, error, annexes: 0, leftOut: [] } };
  }
}
