import { useEffect, useState } from "react";
import type { WorkbookHost } from "../host/workbook-host";

/** Whether work is waiting for the person to leave a cell. */
export function useCellEditWait(host: WorkbookHost): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => host.onCellEditWait(setWaiting), [host]);
  return waiting;
}
