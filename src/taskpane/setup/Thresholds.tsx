import { Badge, Field, Input, makeStyles } from "@fluentui/react-components";
import { Big } from "../../core/values/big";
import { useState } from "react";
import { fill } from "../../core/wording/wording";
import { isThreshold, thresholds, type Threshold } from "../../use-cases/settings";
import { useWording } from "../use-wording";
import type { UserSettings } from "./use-settings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  label: { display: "inline-flex", gap: "6px", alignItems: "center" },
  input: { width: "130px" },
});

/** The numbers of the profile that a person may set otherwise; shares are typed and shown as percent. */
export function Thresholds({ settings }: { readonly settings: UserSettings }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {(Object.keys(thresholds) as Threshold[]).map((name) => (
        // A new default (another profile, a reset) starts the field anew.
        <ThresholdField key={`${name} ${settings.effective[name].toString()}`} name={name} settings={settings} />
      ))}
    </div>
  );
}

function ThresholdField({ name, settings }: { readonly name: Threshold; readonly settings: UserSettings }) {
  const styles = useStyles();
  const { setup: texts } = useWording().pane;
  const { share, least, most } = thresholds[name];
  const factor = share ? 100 : 1;
  const [typed, setTyped] = useState(settings.effective[name].times(factor).toString());
  const value = /^\d{1,4}(\.\d{1,4})?$/.test(typed.trim()) ? new Big(typed.trim()).div(factor).toFixed() : null;
  const isValid = value !== null && isThreshold(name, value);
  const bounds = {
    least: new Big(least).times(factor).toString(),
    most: new Big(most).times(factor).toString(),
  };
  const keep = () => {
    if (isValid && !settings.effective[name].eq(value)) settings.setThreshold(name, value);
  };
  return (
    <Field
      label={
        <span className={styles.label}>
          {texts.thresholdNames[name]}
          {settings.thresholds[name] !== undefined && (
            <Badge appearance="tint" size="small">
              {texts.changed}
            </Badge>
          )}
        </span>
      }
      {...(!isValid && { validationMessage: fill(texts.thresholdInvalid, bounds) })}
    >
      <Input
        className={styles.input}
        value={typed}
        inputMode="decimal"
        contentAfter={share ? "%" : texts.points}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </Field>
  );
}
