import { makeStyles, tokens } from "@fluentui/react-components";
import { rulePage } from "../../core/reporting/rule-page";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: {
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.5",
    overflowWrap: "anywhere",
  },
  paragraph: { margin: "0 0 4px" },
});

/** What there is to know of a rule. */
export function RulePage({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const page = rulePage(rule, useWording());
  if (!page) return null;
  return (
    <section className={styles.root} aria-label={page.title}>
      {page.paragraphs.map((text) => (
        <p key={text} className={styles.paragraph}>
          {text}
        </p>
      ))}
    </section>
  );
}
