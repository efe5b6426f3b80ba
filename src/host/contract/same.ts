const shown = 120;

/** Throws where two plain values differ, with the first place that does; an absent property equals an undefined one. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const difference = differenceOf(actual, expected, false, "");
  if (difference) throw new Error(`${what}${difference}`);
}

/** The same, but objects of the actual value may have properties that are not expected. */
export function includes(actual: unknown, expected: unknown, what: string): void {
  const difference = differenceOf(actual, expected, true, "");
  if (difference) throw new Error(`${what}${difference}`);
}

function differenceOf(actual: unknown, expected: unknown, partly: boolean, path: string): string | null {
  if (Object.is(actual, expected)) return null;
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected)) {
    return `${path}: ${text(actual)} instead of ${text(expected)}`;
  }
  const keys = new Set([...(partly && !Array.isArray(actual) ? [] : Object.keys(actual)), ...Object.keys(expected)]);
  for (const key of keys) {
    const difference = differenceOf(actual[key], expected[key], partly, `${path}.${key}`);
    if (difference) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string {
  const written = value === undefined ? "nothing" : JSON.stringify(value);
  return written.length > shown ? `${written.slice(0, shown)}…` : written;
}
