import { useEffect, useRef, useState } from "react";
import { handInTextsIn } from "../core/wording/hand-in";
import { fill } from "../core/wording/wording";
import { saveFile } from "../taskpane/save-file";
import { useWording } from "../taskpane/use-wording";
import type { OfficeSettings } from "./screen/office-settings";
import type { WorkbookContent } from "./engine/workbook-content";
import { openAny } from "./files/open-any";
import { writeWorkbook } from "./files/write-workbook";
import { useAttempt } from "./use-attempt";
import { useScreen } from "./use-screen";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The open workbook. Another one takes its place only once it is drawn: whatever fails before, the old one stays.
 * Another language or theme draws the same content anew, as Office restarts for them.
 */
export function useWorkbook(sample: Promise<WorkbookContent>, settings: OfficeSettings) {
  const wording = useWording();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const { isBusy, setBusy, message, dismiss, attempt } = useAttempt();
  const name = file ?? wording.workbench.sampleFile;

  const { open, paneKey, show } = useScreen(place, settings);

  const shown = useRef(show);
  useEffect(() => {
    shown.current = show;
    if (!place) return;
    const current = open.current?.engine.content();
    if (current) show(current);
    else
      void sample.then((content) => {
        shown.current(content);
        setBusy(false);
      });
  }, [place, sample, setBusy, show]);

  const openFiles = ([chosen, ...more]: readonly File[]) => {
    if (!chosen) return;
    void attempt(chosen.name, wording.workbench.openFailed, async () => {
      const { content, saveAs } = await openAny(chosen);
      show(content);
      setFile(saveAs);
      if (more.length > 0) return { intent: "warning", text: fill(wording.workbench.onlyOne, { file: chosen.name }) };
      if (saveAs === chosen.name) return null;
      return { intent: "warning", text: handInTextsIn(settings.language).import.valuesOnly };
    });
  };
  const openSample = () =>
    void attempt(wording.workbench.sampleFile, wording.workbench.openFailed, async () => {
      show(await sample);
      setFile(null);
      return null;
    });
  const save = () =>
    void attempt(name, wording.workbench.saveFailed, async () => {
      const { engine } = open.current ?? {};
      if (!engine) return null;
      await engine.settled();
      saveFile(await writeWorkbook(engine.content()), xlsxType, name);
      return { intent: "success", text: fill(wording.workbench.saved, { file: name }) };
    });
  return {
    file: name,
    paneKey,
    isBusy,
    message,
    setPlace,
    openFiles,
    openSample,
    save,
    dismiss,
  };
}
