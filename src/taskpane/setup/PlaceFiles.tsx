import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWording } from "../use-wording";
import { PlaceNewsNotice } from "./PlaceNewsNotice";
import { usePlaceFiles } from "./use-place-files";
import type { UserSettings } from "./use-settings";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A person's own places: loaded, saved and removed. */
export function PlaceFiles({ settings }: { readonly settings: UserSettings }) {
  const styles = useStyles();
  const { placeFile: texts } = useWording().pane.setup;
  const files = usePlaceFiles(settings);
  const { chosen } = files;
  const picker = useRef<HTMLInputElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void files.load(file);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" onClick={() => picker.current?.click()}>
          {texts.load}
        </Button>
        <Button size="small" onClick={files.save}>
          {texts.save}
        </Button>
        {chosen && (
          <Button
            size="small"
            onClick={() => {
              files.remove(chosen);
              // The button that was pressed goes away with the place.
              buttons.current?.querySelector("button")?.focus();
            }}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        <PlaceNewsNotice files={files} now={settings.effective} />
      </div>
      <Text className={styles.hint}>{texts.hint}</Text>
    </>
  );
}
