import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Fixing } from "./use-fix";

/** What became of the last correction. */
export function FixNotice({ fixing }: { readonly fixing: Fixing }) {
  const { finding: texts } = useWording().pane;
  if (fixing.error != null) return <Failure error={fixing.error} onClose={fixing.dismiss} />;
  const { fixed } = fixing;
  const [edit, ...others] = fixed?.edits ?? [];
  if (!fixed || !edit) return null;
  return (
    <Notice intent="success" onClose={fixing.dismiss}>
      {others.length > 0
        ? fill(texts.fixedAll, { count: String(fixed.edits.length) })
        : fill(texts.fixed, { place: placeOf(edit), value: shownText(fixed.value, 40) })}
    </Notice>
  );
}
