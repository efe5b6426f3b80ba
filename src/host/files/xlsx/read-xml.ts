import { quickXml } from "./quick-xml";
import { scanXml, type XmlHandler } from "./scan-xml";

/** What reads one kind of part. */
export interface XmlReader<T> extends XmlHandler {
  /** What was read; asked when the part has come to its end. */
  readonly result: () => T;
}

/**
 * What a reader makes of an XML part. A part that the quick scanner cannot follow to its end is read anew, by another reader
 * from `start` and the scanner of all XML. Throws XmlError as that does.
 */
export function readXml<T>(text: string, start: () => XmlReader<T>): T {
  const quick = start();
  if (quickXml(text, quick)) return quick.result();
  const strict = start();
  scanXml(text, strict);
  return strict.result();
}
