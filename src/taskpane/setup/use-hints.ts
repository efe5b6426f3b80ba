import { useCallback, useMemo, useState } from "react";
import type { AnnexKind } from "../../core/forms/index";
import { parseArea, type CellRef } from "../../core/grid/address";
import { cellAt, type Grid } from "../../core/grid/grid";
import { isLabelHint, labelHint, type Hints, type LabelHint } from "../../core/reading/hints";
import { hintedWorkbook } from "../../host/hinted-workbook";
import type { WorkbookHost } from "../../host/workbook-host";
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
  /** Forgets what was said of sheets, which holds for this workbook only; labels are settings. */
  readonly reset: () => void;
}

/** What the person says of the workbook: of sheets until the pane is closed, of labels for good. */
export function useHints(workbook: WorkbookHost, settings: UserSettings): Hinting {
  const [annexes, setAnnexes] = useState<Hints["annexes"]>({});
  const [pointed, setPointed] = useState<Pick<Hinting, "noLabel" | "error">>({ noLabel: null, error: null });
  const { labels, setLabel } = settings;
  const hints = useMemo(() => ({ annexes, labels }), [annexes, labels]);
  const host = useMemo(() => hintedWorkbook(workbook, hints), [workbook, hints]);

  const sayOfSheet = useCallback((sheet: string, said: SaidOfSheet) => {
    setAnnexes((old) => {
      const others = Object.entries(old).filter(([other]) => other !== sheet);
      return Object.fromEntries(said === null ? others : [...others, [sheet, said]]);
    });
  }, []);
  const point = useCallback(
    async (label: string) => {
      try {
        const at = await workbook.selection();
        const hint = labelHint({ kind: "label", text: textAt(await workbook.readGrids(), at) }, label);
        setPointed({ noLabel: isLabelHint(hint) ? null : at, error: null });
        if (isLabelHint(hint)) setLabel(hint.text, label);
      } catch (error) {
        setPointed({ noLabel: null, error });
      }
    },
    [workbook, setLabel],
  );
  const sayOfLabel = useCallback(({ text, label }: LabelHint) => setLabel(text, label), [setLabel]);
  const forgetLabel = useCallback((text: string) => setLabel(text, null), [setLabel]);
  const reset = useCallback(() => setAnnexes({}), []);
  return { hints, host, sayOfSheet, sayOfLabel, forgetLabel, point, ...pointed, reset };
}

function textAt(grids: readonly Grid[], { sheet, cell }: CellRef): string {
  const grid = grids.find((one) => one.sheet === sheet);
  const area = parseArea(cell);
  return (grid && area && cellAt(grid, area.top, area.left)?.text.trim()) ?? "";
}
