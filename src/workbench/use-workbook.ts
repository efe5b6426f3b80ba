import { useCallback, useEffect, useRef, useState } from "react";
import { fill } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";
import { useWording } from "../taskpane/use-wording";
import type { OfficeSettings } from "./embedded-host";
import type { WorkbookContent } from "./engine/workbook-content";
import { download } from "./files/download";
import { readWorkbook } from "./files/read-workbook";
import { writeWorkbook } from "./files/write-workbook";
import type { Message } from "./MessageLine";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

declare global {
  interface Window {
    /** The workbook on the screen, for the browser tests and for a look from the console. */
    workbench?: OpenWorkbook;
  }
}

/**
 * The open workbook. Another one takes its place only once it is drawn: whatever fails before, the old one stays.
 * Another language or theme draws the same content anew, as Office restarts for them.
 */
export function useWorkbook(sample: Promise<WorkbookContent>, settings: OfficeSettings) {
  const wording = useWording();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const [paneKey, setPaneKey] = useState(0);
  const [isBusy, setBusy] = useState(true);
  const [message, setMessage] = useState<Message | null>(null);
  const open = useRef<OpenWorkbook | null>(null);
  const name = file ?? wording.workbench.sampleFile;

  const show = useCallback(
    (content: WorkbookContent) => {
      if (!place) return;
      const next = openWorkbook(place, content, settings);
      open.current?.close();
      open.current = next;
      window.workbench = next;
      window.embeddedHost = { bridge: next.connection.bridge, settings };
      setPaneKey((key) => key + 1);
    },
    [place, settings],
  );

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
  }, [place, sample, show]);

  /** Runs a task with a file; what fails becomes one sentence. */
  const attempt = async (of: string, failed: string, task: () => Promise<Message | null>) => {
    setBusy(true);
    setMessage(null);
    try {
      setMessage(await task());
    } catch (error) {
      const text = error instanceof HostError ? hostErrorText(error, wording) : fill(failed, { file: of });
      setMessage({ intent: "error", text });
    } finally {
      setBusy(false);
    }
  };

  const openFiles = ([chosen, ...more]: readonly File[]) => {
    if (!chosen) return;
    void attempt(chosen.name, wording.workbench.openFailed, async () => {
      show(await readWorkbook(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
      setFile(chosen.name);
      if (more.length === 0) return null;
      return { intent: "warning", text: fill(wording.workbench.onlyOne, { file: chosen.name }) };
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
      download(await writeWorkbook(engine.content()), name);
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
    dismiss: () => setMessage(null),
  };
}
