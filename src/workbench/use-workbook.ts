import { useCallback, useEffect, useRef, useState } from "react";
import { handInTextsIn } from "../core/wording/hand-in";
import { fill } from "../core/wording/wording";
import { useWording } from "../taskpane/use-wording";
import type { OfficeSettings } from "./screen/office-settings";
import type { WorkbookContent } from "./engine/workbook-content";
import { openAny, type OpenedFile } from "./files/open-any";
import { useAttempt } from "./use-attempt";
import { useSavedFile } from "./use-saved-file";
import { useScreen } from "./use-screen";

/**
 * The open workbook. Another one takes its place only once it is drawn: whatever fails before, the old one stays.
 * Another language or theme draws the same content anew, as Office restarts for them.
 */
export function useWorkbook(sample: Promise<WorkbookContent>, settings: OfficeSettings) {
  const wording = useWording();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const { isBusy, setBusy, message, dismiss, attempt } = useAttempt();
  const name = fileName ?? wording.workbench.sampleFile;

  const { open, paneVersion, show } = useScreen(place, settings);
  const { file, question, saveAs, mayReplace } = useSavedFile(open);
  /** Draws a workbook that has just been opened. */
  const showFile = useCallback(
    ({ content, saveAs: name, ...rest }: Omit<OpenedFile, "saveAs"> & { saveAs: string | null }) => {
      show(content);
      file.current = { ...rest, name: name ?? "", content: open.current?.engine.content() ?? content };
      setFileName(name);
    },
    [file, open, show],
  );
  const showSample = useCallback(
    (content: WorkbookContent) => showFile({ content, saveAs: null, original: null, isPlain: false }),
    [showFile],
  );

  const shown = useRef(showSample);
  useEffect(() => {
    shown.current = showSample;
    if (!place) return;
    const current = open.current?.engine.content();
    if (current) show(current);
    else
      void sample.then((content) => {
        shown.current(content);
        setBusy(false);
      });
  }, [open, place, sample, setBusy, show, showSample]);

  const openFiles = ([chosen, ...more]: readonly File[]) => {
    if (!chosen) return;
    void attempt(chosen.name, wording.workbench.openFailed, async () => {
      const opened = await openAny(chosen);
      if (!(await mayReplace(name))) return null;
      showFile(opened);
      const warning = (text: string) => ({ intent: "warning" as const, text });
      if (more.length > 0) return warning(fill(wording.workbench.onlyOne, { file: chosen.name }));
      if (opened.isPlain) return warning(wording.workbench.plain);
      return opened.original ? null : warning(handInTextsIn(settings.language).import.valuesOnly);
    });
  };
  const openSample = () =>
    void attempt(wording.workbench.sampleFile, wording.workbench.openFailed, async () => {
      if (await mayReplace(name)) showSample(await sample);
      return null;
    });
  const save = () =>
    void attempt(name, wording.workbench.saveFailed, async () => {
      const saved = await saveAs(name);
      if (saved !== null && fileName !== null) setFileName(saved);
      return saved === null ? null : { intent: "success", text: fill(wording.workbench.saved, { file: saved }) };
    });
  return { file: name, paneVersion, isBusy, message, question, setPlace, openFiles, openSample, save, dismiss };
}
