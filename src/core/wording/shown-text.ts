/** Signs that cannot be seen, turn what stands beside them or may stand in no XML: controls, formats, line ends, halves of a sign, fillers, no signs at all. */
export const unseen =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|\u2800/u;

/**
 * A text from a file as it may be shown anywhere: signs that cannot be seen or could steer a screen are shown by their code, line breaks
 * become spaces, and what is longer than `most` signs is cut.
 */
export function shownText(text: string, most = Infinity): string {
  if (text.length <= most && !unseen.test(text)) return text;
  let [shown, count] = ["", 0];
  for (const sign of text.replace(/[\r\n\t]+/g, " ")) {
    if (count >= most) return `${shown}…`;
    shown += unseen.test(sign) ? `<${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>` : sign;
    count += 1;
  }
  return shown;
}
