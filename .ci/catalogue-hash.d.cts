/** The hash of the sources of core, 16 hexadecimal digits. */
export function catalogueHash(): string;
