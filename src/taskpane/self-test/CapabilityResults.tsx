import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CaseResult, Outcome } from "../../use-cases/self-test";
import { useWording } from "../use-wording";

const signs: Readonly<Record<Outcome, string>> = { passed: "✓", failed: "✗", unsupported: "–" };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "grid", gap: "4px" },
  item: { display: "grid", gridTemplateColumns: "16px 1fr auto", columnGap: "6px", alignItems: "baseline" },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  unsupported: { color: tokens.colorNeutralForeground3 },
  time: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  reason: { gridColumn: "2 / 4", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** The results, capability by capability, in the order in which they were tried. */
export function CapabilityResults({ results }: { readonly results: readonly CaseResult[] }) {
  const styles = useStyles();
  const { selfTest: texts } = useWording();
  const capabilities = [...new Set(results.map(({ about }) => about))];
  return capabilities.map((capability) => (
    <section key={capability} aria-label={texts.capabilities[capability]}>
      <Text weight="semibold">{texts.capabilities[capability]}</Text>
      <ul className={styles.list}>
        {results
          .filter(({ about }) => about === capability)
          .map(({ id, outcome, milliseconds, reason }) => (
            <li key={id} className={styles.item}>
              <span className={styles[outcome]} role="img" aria-label={texts.outcomes[outcome]}>
                {signs[outcome]}
              </span>
              <Caption1>{texts.cases[id]}</Caption1>
              <Caption1 className={styles.time}>{`${milliseconds} ms`}</Caption1>
              {reason && <Caption1 className={styles.reason}>{reason}</Caption1>}
            </li>
          ))}
      </ul>
    </section>
  ));
}
