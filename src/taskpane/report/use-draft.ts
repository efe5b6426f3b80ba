import { useCallback, useState } from "react";
import type { Profile } from "../../core/places/profile";
import type { WorkbookHost } from "../../host/workbook-host";
import { drafting } from "../later";
import { paint } from "../paint";
import { saveFile } from "../save-file";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface DraftState {
  readonly isDrafting: boolean;
  readonly error: unknown;
  /** What came of the last draft: how many findings remain open, or that there is no annex; null before it. */
  readonly done: { readonly findings: number } | "no-annexes" | null;
}

export interface Drafting extends DraftState {
  readonly run: () => Promise<void>;
  /** Puts away what was said of the last draft. */
  readonly dismiss: () => void;
}

const nothing: DraftState = { isDrafting: false, error: null, done: null };

/** Drafts a report from the workbook and offers it for download under this name. */
export function useDraft(host: WorkbookHost, profile: Profile, file: string): Drafting {
  const [state, setState] = useState(nothing);
  const run = useCallback(async () => {
    setState({ ...nothing, isDrafting: true });
    try {
      await paint();
      const { draftReport } = await drafting();
      const drafted = await draftReport(host, profile);
      if (drafted) saveFile(drafted.bytes, docxType, file);
      setState({ ...nothing, done: drafted ?? "no-annexes" });
    } catch (error) {
      setState({ ...nothing, error });
    }
  }, [host, profile, file]);
  const dismiss = useCallback(() => setState(nothing), []);
  return { ...state, run, dismiss };
}
