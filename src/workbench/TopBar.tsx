import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { tableFiles } from "../taskpane/open-file";
import { useWording } from "../taskpane/use-wording";
import type { OfficeSettings } from "./screen/office-settings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: "36px",
  },
  file: {
    flex: "1 1 120px",
    minWidth: 0,
    textAlign: "center",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  keys: { color: tokens.colorNeutralForeground3, "@media (max-width: 1000px)": { display: "none" } },
});

interface Props {
  readonly file: string;
  readonly busy: boolean;
  readonly settings: OfficeSettings;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onSettings: (settings: OfficeSettings) => void;
}

/** Open, save, the sample, and what Office would tell the pane. */
export function TopBar({ file, busy, settings, onOpen, onSave, onSample, onSettings }: Props) {
  const styles = useStyles();
  const { workbench } = useWording();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <input
        ref={picker}
        type="file"
        accept={tableFiles}
        hidden
        onChange={({ currentTarget }) => {
          onOpen([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <Button size="small" appearance="subtle" disabled={busy} onClick={() => picker.current?.click()}>
        {workbench.open}
      </Button>
      <Button size="small" appearance="subtle" disabled={busy} onClick={onSave}>
        {workbench.save}
      </Button>
      <Button size="small" appearance="subtle" disabled={busy} onClick={onSample}>
        {workbench.sample}
      </Button>
      <Text as="h1" weight="semibold" className={styles.file} title={file}>
        {busy ? workbench.loading : file}
      </Text>
      <Text size={200} className={styles.keys}>
        {workbench.regions}
      </Text>
      <Select
        size="small"
        aria-label={workbench.language}
        value={settings.language}
        disabled={busy}
        onChange={(_, { value }) => onSettings({ ...settings, language: value === "en" ? "en" : "zh-CN" })}
      >
        {Object.entries(workbench.languages).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={workbench.theme}
        value={settings.theme}
        disabled={busy}
        onChange={(_, { value }) => onSettings({ ...settings, theme: value === "dark" ? "dark" : "light" })}
      >
        {Object.entries(workbench.themes).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </header>
  );
}
