/** A text, and the same as a table with markup. */
interface Clipped {
  readonly text: string;
  readonly html: string;
}

/** Puts a text on the clipboard, for who can take it with its markup; false where the browser refuses. Office on the web gives its frames no clipboard (office-js #1991), but lets a selection be copied. */
export async function copyText(content: string | Clipped): Promise<boolean> {
  const { text, html } = typeof content === "string" ? { text: content, html: null } : content;
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": html })]);
    return true;
  } catch {
    return copySelected(text, html);
  }
}

function copySelected(text: string, html: string | null): boolean {
  const put = (event: ClipboardEvent) => {
    if (html === null) return;
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.focus();
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is forbidden
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
