/** Where office.js comes from, by what --office says; the origin is "" where it is served with the pane. */
export const offices: Readonly<
  Record<"cdn" | "21vianet" | "package", { readonly url: string; readonly origin: string }>
>;
export function contentSecurityPolicy(scriptOrigin?: string): string;
