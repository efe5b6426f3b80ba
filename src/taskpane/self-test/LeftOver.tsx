import { useEffect, useState } from "react";
import { fill } from "../../core/wording/wording";
import { scratchWorkbook } from "../../host/office/scratch-workbook";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";

type State = { readonly sheets: readonly string[] } | { readonly removed: true } | { readonly error: unknown } | null;

/** Offers to remove scratch sheets that a self-test, cut short, has left in this workbook; nothing where there are none. */
export function LeftOver() {
  const { pane, selfTest: texts } = useWording();
  const [scratch] = useState(scratchWorkbook);
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    // Where the workbook cannot be asked now, running the test says why.
    scratch.leftOver().then(
      (sheets) => setState(sheets.length > 0 ? { sheets } : null),
      () => undefined,
    );
  }, [scratch]);
  if (!state) return null;
  const close = () => setState(null);
  if ("error" in state) return <Failure error={state.error} onClose={close} />;
  if ("removed" in state) {
    return (
      <Notice intent="success" onClose={close}>
        {texts.removed}
      </Notice>
    );
  }
  const remove = () =>
    void scratch.end().then(
      () => setState({ removed: true }),
      (error: unknown) => setState({ error }),
    );
  return (
    <Notice intent="warning" actions={[{ text: texts.remove, run: remove }]} onClose={close}>
      {fill(texts.leftOver, { sheets: state.sheets.join(pane.listSeparator) })}
    </Notice>
  );
}
