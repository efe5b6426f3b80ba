import { fill } from "../../core/wording/wording";
import type { Validation } from "../../use-cases/validate";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";

/** What limits a result: sheets without marks, and sheets of which only the beginning was read. */
export function ResultNotices({ result }: { readonly result: Validation }) {
  const { validate: texts, listSeparator } = useWording().pane;
  const cut = result.grids.filter((grid) => grid.cutFrom);
  return (
    <>
      {result.markError && <Failure error={result.markError} around={(reason) => fill(texts.markFailed, { reason })} />}
      {result.unmarked.length > 0 && (
        <Notice intent="info">{fill(texts.unmarked, { sheets: result.unmarked.join(listSeparator) })}</Notice>
      )}
      {cut.map(({ sheet, top, left, rows }) => (
        <Notice key={sheet} intent="warning">
          {fill(texts.cut, {
            sheet,
            rows: String(top + rows.length),
            columns: String(left + rows.reduce((most, row) => Math.max(most, row.length), 0)),
          })}
        </Notice>
      ))}
    </>
  );
}
