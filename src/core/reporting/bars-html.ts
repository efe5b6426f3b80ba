import type { Bar } from "./describe-overview";
import { escaped } from "./escaped";

/** A bar chart: a row a bar, its label and number as text, the longest bar as wide as there is room. */
export function barsHtml(bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, said }) => {
    const width = ((count / most) * 100).toFixed(1);
    const bar = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
    return `<li title="${escaped(said)}"><span class="label">${escaped(label)}</span>${bar}<span class="count">${String(count)}</span></li>`;
  });
  return `<ul class="bars">${rows.join("")}</ul>`;
}
