/** What Office says of where the pane runs. */
export interface Surroundings {
  /** The language of Office's own menus, e.g. "zh-CN". */
  readonly displayLanguage: string;
  /** The colours of the pane's frame as "#RRGGBB", null where the host does not tell (older Excel, a plain browser). */
  readonly colours: { readonly background: string; readonly foreground: string } | null;
}

/** What Office says now; right once Office is ready. Outside Office the browser's own language counts. */
export function surroundings(): Surroundings {
  const context = (typeof Office === "undefined" ? {} : Office.context) as Partial<Office.Context>;
  return {
    displayLanguage: context.displayLanguage ?? navigator.language,
    colours: coloursOf(context.officeTheme),
  };
}

/**
 * Tells what Office says, now and whenever that has changed. Excel tells no add-in that its theme was changed (the event is
 * Outlook's), but answers anew when asked: so it is asked each time the person comes back to the pane. What comes back stops it.
 */
export function followSurroundings(listener: (around: Surroundings) => void): () => void {
  let told = "";
  const look = () => {
    const around = surroundings();
    const now = JSON.stringify(around);
    if (now === told) return;
    told = now;
    listener(around);
  };
  const occasions = [
    [window, "focus"],
    [document, "visibilitychange"],
    [document.documentElement, "mouseenter"],
  ] as const;
  for (const [target, event] of occasions) target.addEventListener(event, look);
  look();
  return () => {
    for (const [target, event] of occasions) target.removeEventListener(event, look);
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
