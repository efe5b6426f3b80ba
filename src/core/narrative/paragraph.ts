/** One paragraph of a report as its document holds it; the number is the document's own, from 1. */
export interface Paragraph {
  readonly paragraph: number;
  readonly text: string;
}
