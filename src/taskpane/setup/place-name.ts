import { shownText } from "../../core/wording/shown-text";
import type { Wording } from "../../core/wording/wording";

/** What a place is called on the screen: ours by the wording, a person's own by its file. */
export function placeName(name: string, { pane }: Wording): string {
  const names: Readonly<Record<string, string>> = pane.setup.profileNames;
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? shownText(name, 60);
}
