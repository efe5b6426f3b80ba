import { withHints, type Hints } from "../core/reading/hints";
import type { WorkbookHost } from "./workbook-host";

/** The same workbook, read with what a person says of it: whoever reads it understands it alike. */
export function hintedWorkbook(host: WorkbookHost, hints: Hints): WorkbookHost {
  const readGrids = async () => withHints(await host.readGrids(), hints);
  return new Proxy(host, {
    get(target, name) {
      if (name === "readGrids") return readGrids;
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? (own.bind(target) as unknown) : own;
    },
  });
}
