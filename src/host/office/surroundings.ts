/** What Office says of where the pane runs. */
export interface Surroundings {
  /** The language of Office's own menus, e.g. "zh-CN". */
  readonly displayLanguage: string;
  /** The colours of the pane's frame as "#RRGGBB", null where the host does not tell (older Excel, a plain browser). */
  readonly colours: { readonly background: string; readonly foreground: string } | null;
}

/** Waits for Office and asks it; outside Office the browser's own language counts. */
export async function surroundings(): Promise<Surroundings> {
  const browser: Surroundings = { displayLanguage: navigator.language, colours: null };
  if (typeof Office === "undefined") return browser;
  await Office.onReady();
  // In a plain browser Office.js is ready too, but its context holds nothing.
  const context = Office.context as Partial<Office.Context> | undefined;
  return {
    displayLanguage: context?.displayLanguage ?? browser.displayLanguage,
    colours: coloursOf(context?.officeTheme),
  };
}

function coloursOf(theme: Partial<Office.OfficeTheme> | undefined): Surroundings["colours"] {
  const background = colour(theme?.bodyBackgroundColor);
  const foreground = colour(theme?.bodyForegroundColor);
  return background && foreground ? { background, foreground } : null;
}

/** Some hosts leave the sign off, some give the letters small. */
function colour(text: string | undefined): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text ?? "") ?? [];
  return digits ? `#${digits.toUpperCase()}` : null;
}
