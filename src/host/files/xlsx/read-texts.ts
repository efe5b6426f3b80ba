import { scanXml, unescapeText } from "./scan-xml";

/** The texts that cells share, by number; formatted runs are joined, readings (phonetic guides) left out. */
export function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let item: string[] | null = null;
  let piece: string[] | null = null;
  let inReading = false;
  scanXml(xml, {
    open({ name }, depth) {
      if (name === "si" && depth === 1) item = [];
      else if (name === "rPh") inReading = true;
      else if (name === "t" && item && !inReading) piece = [];
    },
    text: (text) => piece?.push(text),
    close({ name }, depth) {
      if (name === "t" && piece) {
        item?.push(piece.join(""));
        piece = null;
      } else if (name === "rPh") inReading = false;
      else if (name === "si" && depth === 1 && item) {
        texts.push(unescapeText(item.join("")));
        item = null;
      }
    },
  });
  return texts;
}
