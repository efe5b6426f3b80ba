import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "24px 8px 16px",
    textAlign: "center",
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "72px",
    height: "72px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: "36px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  text: { color: tokens.colorNeutralForeground2, textAlign: "start", lineHeight: "1.6" },
  children: { display: "flex", flexDirection: "column", gap: "8px", width: "100%", alignItems: "center" },
});

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly tone?: "good" | "warning";
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** What stands where there is no list: what the pane does, or why there is nothing, and what to do next. */
export function EmptyState({ icon, tone, title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  const circle = mergeClasses(styles.icon, tone && styles[tone]);
  return (
    <section className={styles.root} aria-label={title}>
      <div className={circle} aria-hidden>
        {icon}
      </div>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Text className={styles.text}>{text}</Text>
      {children && <div className={styles.children}>{children}</div>}
    </section>
  );
}
