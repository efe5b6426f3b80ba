import { Badge, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Profile } from "../../core/places/profile";
import { layOut } from "../../core/templates/lay-out";
import type { Template } from "../../core/templates/templates";
import { useWording } from "../use-wording";
import { FormPicture } from "./FormPicture";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "84px minmax(0, 1fr) auto",
    columnGap: "10px",
    padding: "8px 4px 8px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  picture: {
    height: "96px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  words: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "start" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: "1.35" },
  purpose: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "1.45" },
});

interface TemplateCardProps {
  readonly template: Template;
  /** The place whose weights it prints. */
  readonly profile: Profile;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** A form of the gallery: what it looks like, what it is for, whose layout it is. */
export function TemplateCard({ template, profile, chosen, onToggle }: TemplateCardProps) {
  const styles = useStyles();
  const { pane, forms } = useWording();
  const texts = pane.insert;
  const { id, origin } = template;
  const layout = useMemo(() => {
    const layouts = layOut({ kinds: [id], year: null, unit: "", projects: [], profile });
    return layouts.kind === "sheets" ? (layouts.sheets[0] ?? null) : null;
  }, [id, profile]);
  return (
    <label className={mergeClasses(styles.root, chosen && styles.chosen)}>
      <div className={styles.picture}>{layout && <FormPicture layout={layout} />}</div>
      <div className={styles.words}>
        <span className={styles.name}>{forms[id].name}</span>
        <span className={styles.purpose}>{forms[id].purpose}</span>
        <Badge
          appearance="tint"
          color={origin === "official" ? "brand" : "informative"}
          title={texts.originHints[origin]}
        >
          {texts.origins[origin]}
        </Badge>
      </div>
      <Checkbox aria-label={forms[id].name} checked={chosen} onChange={onToggle} />
    </label>
  );
}
