import { readAnnexes } from "../core/reading/read-annexes";
import { knownFrom, type Known } from "../core/templates/known-from";
import { layOut, type Layouts, type TemplateOptions } from "../core/templates/lay-out";
import type { WorkbookHost } from "../host/workbook-host";

/** What the workbook's annexes say already, for the next form to begin with. Rejects with a `HostError`. */
export async function knownIn(host: Pick<WorkbookHost, "readGrids">): Promise<Known> {
  return knownFrom(readAnnexes(await host.readGrids()));
}

/** Lays out blank forms whose names the workbook has not taken yet; nothing is inserted. Rejects with a `HostError`. */
export async function layOutFor(
  host: Pick<WorkbookHost, "readGrids">,
  options: Omit<TemplateOptions, "taken">,
): Promise<Layouts> {
  const taken = (await host.readGrids()).map(({ sheet }) => sheet);
  return layOut({ ...options, taken });
}
