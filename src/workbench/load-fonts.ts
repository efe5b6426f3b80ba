/** Resolves when the page's fonts are there or known to be missing: a canvas is not drawn anew when one arrives. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
}
