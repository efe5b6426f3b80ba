import type { Grid } from "../core/grid/grid";
import { sameGrids } from "../core/grid/same-grids";
import { withHints, type Hints } from "../core/reading/hints";
import type { WorkbookHost } from "../host/workbook-host";

/** What each workbook held when it was read last. */
const lastRead = new WeakMap<object, readonly Grid[]>();

/**
 * The same workbook, read with what a person says of it, so that whoever reads it understands it alike. A sheet that
 * has not changed since the last reading is given as the very same grid: what was found out about that still stands.
 */
export function understood<Host extends Pick<WorkbookHost, "readGrids">>(host: Host, hints: Hints): Host {
  const hinted = new WeakMap<Grid, Grid>();
  const withHint = (grid: Grid): Grid => {
    const known = hinted.get(grid) ?? withHints([grid], hints)[0] ?? grid;
    hinted.set(grid, known);
    return known;
  };
  const readGrids = async () => {
    const grids = sameGrids(await host.readGrids(), lastRead.get(host) ?? []);
    lastRead.set(host, grids);
    return grids.map(withHint);
  };
  return new Proxy(host, {
    get(target, name) {
      if (name === "readGrids") return readGrids;
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? (own.bind(target) as unknown) : own;
    },
  });
}
