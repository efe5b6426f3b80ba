import { fill } from "../../core/wording/wording";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";
import type { Ignoring } from "./use-ignored";

/** What was just ignored, with the way back. */
export function IgnoredNotice({ ignoring }: { readonly ignoring: Ignoring }) {
  const { finding: texts } = useWording().pane;
  const { last, restore, putAway } = ignoring;
  if (last.length === 0) return null;
  return (
    <Notice intent="success" actions={[{ text: texts.undoIgnore, run: () => restore(last) }]} onClose={putAway}>
      {fill(texts.ignoredNow, { count: String(last.length) })}
    </Notice>
  );
}
