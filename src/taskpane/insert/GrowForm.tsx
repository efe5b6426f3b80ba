import { Button, Field, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TableInsertRowRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { GrowthChoice } from "../../core/growing/growth";
import { fill } from "../../core/wording/wording";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { placeOf } from "../place";
import { useWording } from "../use-wording";
import type { Growing } from "./use-grow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  intro: { color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ table, row }: GrowthChoice) => `${table} ${row}`;

/** Adds a row to the annex in which the person has selected a cell. */
export function GrowForm({ growing, busy }: { readonly growing: Growing; readonly busy: boolean }) {
  const styles = useStyles();
  const { insert: texts } = useWording().pane;
  const rowNames: Readonly<Record<string, string>> = texts.growRows;
  const [wanted, setWanted] = useState<string | null>(null);
  const { phase, looked, refusal, error, grown } = growing;
  const choices = looked?.kind === "annex" ? looked.choices : [];
  const choice = choices.find((one) => keyOf(one) === wanted) ?? choices[0];
  return (
    <section className={styles.root} aria-label={texts.growTitle}>
      <Subtitle2 as="h2">{texts.growTitle}</Subtitle2>
      <Text className={styles.intro}>{texts.growText}</Text>
      <Button disabledFocusable={busy} onClick={() => void growing.look()}>
        {texts.growLook}
      </Button>
      {choices.length > 0 && (
        <>
          <Field label={texts.growWhere}>
            <RadioGroup value={choice ? keyOf(choice) : ""} onChange={(_, data) => setWanted(data.value)}>
              {choices.map((one) => (
                <Radio
                  key={keyOf(one)}
                  value={keyOf(one)}
                  label={fill(one.heading ? texts.growChoice : texts.growChoicePlain, {
                    row: rowNames[one.table] ?? one.table,
                    heading: one.heading,
                  })}
                />
              ))}
            </RadioGroup>
          </Field>
          <Button
            icon={<TableInsertRowRegular />}
            disabledFocusable={busy}
            onClick={() => choice && void growing.grow(choice)}
          >
            {texts.growRun}
          </Button>
        </>
      )}
      <div aria-live="polite">
        {phase && <Busy text={texts.progress[phase]} />}
        {error != null && <Failure error={error} />}
        {refusal && <Notice intent="warning">{texts.growRefusals[refusal]}</Notice>}
        {grown && <Notice intent="success">{fill(texts.grown, { place: grown })}</Notice>}
        {!phase && looked?.kind === "outside" && (
          <Notice intent="info">{fill(texts.growOutside, { place: placeOf(looked.at) })}</Notice>
        )}
        {!phase && looked?.kind === "annex" && choices.length === 0 && (
          <Notice intent="info">{texts.growNowhere}</Notice>
        )}
      </div>
    </section>
  );
}
