/** What may be unknown of these fields. */
type Unsure<Fields> = {
  [Key in keyof Fields]: undefined extends Fields[Key] ? Key : null extends Fields[Key] ? Key : never;
}[keyof Fields];

/** Without what is not known. */
export function present<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): { [Key in Exclude<keyof Fields, Unsure<Fields>>]: NonNullable<Fields[Key]> } & {
  [Key in Unsure<Fields>]?: NonNullable<Fields[Key]>;
} {
  const known: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] != null) known[key] = fields[key];
  return known as ReturnType<typeof present<Fields>>;
}
