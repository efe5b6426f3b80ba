const header = "workbench-undo-group";

/** As much of the client as carries an undo group. */
interface Client {
  run: (...args: readonly unknown[]) => unknown;
}
interface Context {
  readonly requestHeaders: Record<string, string>;
}

/**
 * Lets the client tell the bridge which syncs belong to one `Excel.run({ mergeUndoGroup: true })`. The npm copy of
 * Microsoft's client (1.1.110) takes the option and drops it, and how the current one sends it is not published. The
 * header is ours; that a group is one run, and all that is refused inside it, is Microsoft's.
 */
export function carryUndoGroup(client: Client): void {
  const run = client.run.bind(client);
  let groups = 0;
  client.run = (...args) => {
    const [options, work] = args;
    const grouped = typeof work === "function" && (options as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    if (!grouped) return run(...args);
    const group = String(++groups);
    return run(options, (context: Context) => {
      context.requestHeaders[header] = group;
      return (work as (context: Context) => unknown)(context);
    });
  };
}

/** The undo group of a request, null where it has none. */
export function undoGroupOf(headers: Readonly<Record<string, string>> | undefined): string | null {
  return headers?.[header] ?? null;
}
