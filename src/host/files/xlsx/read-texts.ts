import { readXml, type XmlReader } from "./read-xml";
import { unescapeText } from "./scan-xml";

/** The texts that cells share, by number; formatted runs are joined, readings (phonetic guides) left out. */
export function readTexts(xml: string): string[] {
  return readXml(xml, textsReader);
}

function textsReader(): XmlReader<string[]> {
  const texts: string[] = [];
  let item: string | null = null;
  let inText = false;
  let inReading = false;
  return {
    open({ name }, depth) {
      if (name === "si" && depth === 1) item = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t" && item !== null && !inReading) inText = true;
    },
    text(piece) {
      if (inText) item += piece;
    },
    close({ name }, depth) {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si" && depth === 1 && item !== null) {
        texts.push(unescapeText(item));
        item = null;
      }
    },
    result: () => texts,
  };
}
