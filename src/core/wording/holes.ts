/** The holes of a text: "{before} → {after}" has "before" and "after". */
export type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

/** What fills the holes of a text: one value for each, and no more. */
export type ArgsOf<Text extends string> = Readonly<Record<HolesOf<Text>, string>>;

/** The same texts in another language. */
export type Translation<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translation<Texts[Key]>;
};
