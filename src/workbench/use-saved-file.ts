import { useCallback, useEffect, useRef, type RefObject } from "react";
import { fill } from "../core/wording/wording";
import { saveFile } from "../taskpane/save-file";
import { useWording } from "../taskpane/use-wording";
import type { OpenWorkbook } from "./open-workbook";
import { useQuestion } from "./Question";
import { holdsWork, savedFile, type SavedFile } from "./saved-file";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file of the open workbook: saved as the person wants it, and asked about before work is lost, also when the page is left. */
export function useSavedFile(open: RefObject<OpenWorkbook | null>) {
  const { workbench } = useWording();
  const { ask, question } = useQuestion();
  const file = useRef<SavedFile | null>(null);
  const isUnsaved = useCallback(() => {
    const { engine } = open.current ?? {};
    return Boolean(engine && file.current && holdsWork(file.current, engine));
  }, [open]);
  useEffect(() => {
    const askToStay = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", askToStay);
    return () => window.removeEventListener("beforeunload", askToStay);
  }, [isUnsaved]);

  /** Saves under this name; gives the name that the file has then, null where the person would rather not. */
  const saveAs = async (name: string): Promise<string | null> => {
    const { engine } = open.current ?? {};
    if (!engine || !file.current) return null;
    const saved = await savedFile({ ...file.current, name }, engine, ask, workbench);
    if (!saved?.original) return null;
    saveFile(saved.original as Uint8Array<ArrayBuffer>, xlsxType, saved.name);
    file.current = saved;
    return saved.name;
  };
  /** False where the person would rather keep what is open. */
  const mayReplace = async (name: string): Promise<boolean> => {
    if (!isUnsaved()) return true;
    const { title, text, save, discard } = workbench.unsaved;
    const answer = await ask({
      title,
      sentences: [fill(text, { file: name })],
      answers: [
        ["save", save],
        ["discard", discard],
      ],
    });
    return answer === "save" ? (await saveAs(name)) !== null : answer === "discard";
  };
  return { file, question, saveAs, mayReplace };
}
