import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { annexes } from "../../core/forms/index";
import { labelsToChoose } from "../../core/reading/label-hint";
import { fill } from "../../core/wording/wording";
import { Choice } from "../parts/Choice";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Hinting } from "./use-hints";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", overflowWrap: "anywhere" },
});

/** Labels that the person explains by pointing at them, and those explained already. */
export function LabelHints({ hinting }: { readonly hinting: Hinting }) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const texts = pane.setup;
  const { hints, point, noLabel, error, forgetLabel } = hinting;
  return (
    <>
      <Field label={texts.point} hint={texts.pointHint}>
        <Choice name={texts.point} none={texts.chooseMeaning} value="" onChoose={(label) => void point(label)}>
          {annexes.map(({ kind }) => (
            <optgroup key={kind} label={forms[kind].name}>
              {labelsToChoose(kind).map((label) => (
                <option key={label}>{label}</option>
              ))}
            </optgroup>
          ))}
        </Choice>
      </Field>
      <div aria-live="polite">
        {noLabel && <Notice intent="warning">{fill(texts.pointedBlank, { place: placeOf(noLabel) })}</Notice>}
        {error != null && <Failure error={error} />}
      </div>
      {hints.labels.length > 0 && (
        <ul className={styles.list} aria-label={texts.labelHints}>
          {hints.labels.map(({ text, label }) => (
            <li key={text} className={styles.item}>
              {fill(texts.labelHint, { text, label })}
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={fill(texts.forgetLabel, { text })}
                onClick={() => forgetLabel(text)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
