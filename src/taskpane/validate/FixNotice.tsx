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
  if (!fixing.fixed?.fix) return null;
  return (
    <Notice intent="success" onClose={fixing.dismiss}>
      {fill(texts.fixed, { place: placeOf(fixing.fixed), value: shownText(fixing.fixed.fix.value, 40) })}
    </Notice>
  );
}
