import { useCallback, useMemo, useState } from "react";
import type { AnnexKind } from "../../core/forms/index";
import type { CellRef } from "../../core/grid/address";
import type { Hints, LabelHint } from "../../core/reading/hints";
import type { WorkbookHost } from "../../host/workbook-host";
import { understood } from "../../use-cases/understood";
import { work } from "../later";
import type { UserSettings } from "./use-settings";

/** What a person says a sheet holds; null leaves it to the sheet's own labels. */
export type SaidOfSheet = AnnexKind | "none" | null;

export interface Hinting {
  readonly hints: Hints;
  /** The workbook, read with them. */
  readonly host: WorkbookHost;
  readonly sayOfSheet: (sheet: string, said: SaidOfSheet) => void;
  readonly sayOfLabel: (hint: LabelHint) => void;
  readonly forgetLabel: (text: string) => void;
  /** Gives the text of the selected cell this meaning. */
  readonly point: (label: string) => Promise<void>;
  /** The cell that was pointed at and holds no label. */
  readonly noLabel: CellRef | null;
  readonly error: unknown;
  /** Forgets what was said of sheets, which holds for this workbook only; labels are settings. What comes back takes that back. */
  readonly reset: () => () => void;
}

/** What the person says of the workbook: of sheets until the pane is closed, of labels for good. */
export function useHints(workbook: WorkbookHost, settings: UserSettings): Hinting {
  const [annexes, setAnnexes] = useState<Hints["annexes"]>({});
  const [said, setPointed] = useState<Pick<Hinting, "noLabel" | "error">>({ noLabel: null, error: null });
  const { labels, setLabel } = settings;
  const hints = useMemo(() => ({ annexes, labels }), [annexes, labels]);
  const host = useMemo(() => understood(workbook, hints), [workbook, hints]);

  const sayOfSheet = useCallback((sheet: string, said: SaidOfSheet) => {
    setAnnexes((old) => {
      const others = Object.entries(old).filter(([other]) => other !== sheet);
      return Object.fromEntries(said === null ? others : [...others, [sheet, said]]);
    });
  }, []);
  const point = useCallback(
    async (label: string) => {
      try {
        const { pointAtLabel } = await work();
        const pointed = await pointAtLabel(workbook, label);
        setPointed({ noLabel: "noLabel" in pointed ? pointed.noLabel : null, error: null });
        if ("hint" in pointed) setLabel(pointed.hint.text, pointed.hint.label);
      } catch (error) {
        setPointed({ noLabel: null, error });
      }
    },
    [workbook, setLabel],
  );
  const sayOfLabel = useCallback(({ text, label }: LabelHint) => setLabel(text, label), [setLabel]);
  const forgetLabel = useCallback((text: string) => setLabel(text, null), [setLabel]);
  const reset = useCallback(() => {
    setAnnexes({});
    return () => setAnnexes(annexes);
  }, [annexes]);
  return { hints, host, sayOfSheet, sayOfLabel, forgetLabel, point, ...said, reset };
}
