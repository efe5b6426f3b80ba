import { excelReady } from "../host/office/excel-ready";
import { startPage } from "./start-page";

/**
 * Waits for Excel while a program of ours loads, then lets it take the page's place; what stands in the way is said on the
 * page. An Excel below the floor does so, unless the program is there to say what that Excel lacks.
 */
export async function start(loading: Promise<(place: HTMLElement) => void>, inAnyExcel = false): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) return;
  const scripts = document.querySelector<HTMLMetaElement>("meta[name=office-scripts]")?.content.split(" ") ?? [];
  const tell = startPage(place, scripts[0] ?? "");
  const loaded = loading.catch(() => null);
  const { kind, program } = await excelReady(scripts, () => tell("silent"));
  if (kind !== "excel" && !(kind === "too-old" && inAnyExcel)) {
    tell(kind, program);
    return;
  }
  const open = await loaded;
  if (open) open(place);
  else tell("pane-missing");
}
