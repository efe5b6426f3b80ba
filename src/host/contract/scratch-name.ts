const prefix = "自检~";

/** The name of a sheet that a case may make and remove, in any workbook: no sheet of a person's begins like it. */
export function scratchName(name: string): string {
  return prefix + name;
}

/** Whether a sheet has such a name; whether it is ours is another question. */
export function isScratchName(name: string): boolean {
  return name.startsWith(prefix);
}
