import { useCallback, useState } from "react";
import type { ReportText } from "../../use-cases/check";
import { openFile } from "../open-file";

interface FileState {
  /** The file that is being read. */
  readonly reading: string | null;
  readonly error: unknown;
  /** A file that holds no text. */
  readonly withoutText: string | null;
}

export interface ReportFile extends FileState {
  readonly open: (file: File) => Promise<void>;
  /** Puts away what was said of the last file. */
  readonly dismiss: () => void;
}

const nothing: FileState = { reading: null, error: null, withoutText: null };

/** Opens a report that the person chose; `onReport` gets its text. */
export function useReportFile(onReport: (report: ReportText) => void): ReportFile {
  const [state, setState] = useState(nothing);
  const open = useCallback(
    async (file: File) => {
      setState({ ...nothing, reading: file.name });
      try {
        const { prose } = await openFile(file);
        setState({ ...nothing, withoutText: prose.length === 0 ? file.name : null });
        if (prose.length > 0) onReport({ document: file.name, paragraphs: prose });
      } catch (error) {
        setState({ ...nothing, error });
      }
    },
    [onReport],
  );
  const dismiss = useCallback(() => setState(nothing), []);
  return { ...state, open, dismiss };
}
