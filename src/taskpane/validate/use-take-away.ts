import { useCallback, useMemo, useState } from "react";
import { takeAwayTextsIn } from "../../core/wording/take-away";
import { fill } from "../../core/wording/wording";
import type { Checked } from "../../use-cases/check";
import type { TakenAway } from "../../use-cases/take-away";
import { copyText } from "../copy-text";
import { takingAway } from "../later";
import { paint } from "../paint";
import { printPage } from "../print-page";
import { saveFile } from "../save-file";
import { useWording } from "../use-wording";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What can be done with the findings. */
export type Way = "copy" | "print" | "page" | "sheets";

interface TakeAwayState {
  readonly busy: boolean;
  readonly error: unknown;
  /** What is said of the way that was gone last; null before it. */
  readonly said: { readonly text: string; readonly isDone: boolean } | null;
  /** That way again. */
  readonly retry: () => void;
}

const nothing: TakeAwayState = { busy: false, error: null, said: null, retry: () => undefined };

/** Takes the findings of a checked workbook out of the pane. */
export function useTakeAway(checked: Checked, since: TakenAway["since"]) {
  const [state, setState] = useState(nothing);
  const wording = useWording();
  const texts = takeAwayTextsIn(wording.commandLine.report.language);

  const go = useCallback(
    async (way: Way) => {
      const again = { ...nothing, retry: () => void go(way) };
      setState({ ...again, busy: true });
      try {
        await paint();
        const { findingsClip, reportPage, reportSheets } = await takingAway();
        const away = { name: texts.workbook, date: new Date(), since };
        const { files } = texts;
        const said = { text: "", isDone: true };
        if (way === "copy") {
          const found = [...checked.counted, ...(checked.narrative?.findings ?? [])];
          said.isDone = await copyText(findingsClip(found, wording));
          said.text = said.isDone ? fill(texts.copied, { count: String(found.length) }) : texts.notCopied;
        } else if (way === "print") {
          printPage(reportPage(checked, away, wording));
          said.text = texts.printing;
        } else {
          const [content, type] =
            way === "page"
              ? [reportPage(checked, away, wording), "text/html"]
              : [await reportSheets(checked, away, wording), xlsxType];
          saveFile(content, type, files[way]);
          said.text = fill(texts.saved, { file: files[way] });
        }
        setState({ ...again, said });
      } catch (error) {
        setState({ ...again, error });
      }
    },
    [checked, since, wording, texts],
  );
  const dismiss = useCallback(() => setState(nothing), []);
  return useMemo(() => ({ ...state, texts, go, dismiss }), [state, texts, go, dismiss]);
}
