/** A report to be finished by a person, as data: whoever writes it into a document decides its looks. */
export interface Draft {
  /** In two lines. */
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

/** One piece of a draft. Level 1 are the ten sections. */
export type DraftBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** The list of attachments, which stays together. */
  | { readonly kind: "attachments"; readonly lines: readonly string[] }
  /** Begins a new page. */
  | { readonly kind: "appendix"; readonly text: string }
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const heading = (level: 1 | 2, text: string): DraftBlock => ({ kind: "heading", level, text });
export const paragraph = (text: string): DraftBlock => ({ kind: "paragraph", text });
