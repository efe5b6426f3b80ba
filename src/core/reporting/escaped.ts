import { shownText } from "../wording/shown-text";

/** A text as it may stand between tags or in an attribute of a page: never a tag, and nothing unseen. */
export function escaped(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
