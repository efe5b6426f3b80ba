import { useCallback, useState } from "react";
import type { CellRef } from "../core/grid/address";
import type { WorkbookHost } from "../host/workbook-host";

export interface Selecting {
  readonly select: (at: CellRef) => void;
  /** Why the last cell could not be shown. */
  readonly error: unknown;
  readonly dismiss: () => void;
}

/** Takes the person to a cell. */
export function useSelect(host: WorkbookHost): Selecting {
  const [error, setError] = useState<unknown>(null);
  const select = useCallback(
    ({ sheet, cell }: CellRef) => {
      setError(null);
      host.select({ sheet, cell }).catch(setError);
    },
    [host],
  );
  const dismiss = useCallback(() => setError(null), []);
  return { select, error, dismiss };
}
