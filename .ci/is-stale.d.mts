export default function isStale(built: string, sources: readonly string[]): boolean;
