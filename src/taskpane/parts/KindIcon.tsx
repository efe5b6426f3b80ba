import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, QuestionCircle16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { EntryKind } from "./entries";

const icons = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
  unjudged: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  root: { flexShrink: 0, "@media (forced-colors: active)": { color: "inherit" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  unjudged: { color: tokens.colorNeutralForeground3 },
});

interface KindIconProps {
  readonly kind: EntryKind;
  /** The kind's name; absent where a text beside the icon says it. */
  readonly label?: string;
}

/** The sign of a kind of finding: its shape differs too, for whoever does not see its colour. */
export function KindIcon({ kind, label }: KindIconProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  const className = mergeClasses(styles.root, styles[kind]);
  return label ? (
    <Icon className={className} aria-label={label} role="img" />
  ) : (
    <Icon className={className} aria-hidden />
  );
}
