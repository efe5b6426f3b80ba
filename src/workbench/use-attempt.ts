import { useState } from "react";
import { fill, type Wording } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";
import { useWording } from "../taskpane/use-wording";
import type { Message } from "./MessageLine";

/** Runs one task with a file at a time; what fails becomes one sentence. Busy from the start, until the sample is drawn. */
export function useAttempt() {
  const wording = useWording();
  const [isBusy, setBusy] = useState(true);
  const [message, setMessage] = useState<Message | null>(null);
  const attempt = async (
    file: string,
    failed: Wording["workbench"]["openFailed" | "saveFailed"],
    task: () => Promise<Message | null>,
  ): Promise<void> => {
    setBusy(true);
    setMessage(null);
    try {
      setMessage(await task());
    } catch (error) {
      const text = error instanceof HostError ? hostErrorText(error, wording) : fill(failed, { file });
      setMessage({ intent: "error", text });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, setBusy, message, attempt, dismiss: () => setMessage(null) };
}
