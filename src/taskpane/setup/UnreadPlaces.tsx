import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { Notice } from "../parts/Notice";
import { saveFile } from "../save-file";
import { useWording } from "../use-wording";
import { placeName } from "./place-name";
import type { UserSettings } from "./use-settings";
import { WhyRefused } from "./WhyRefused";

/** The kept files of places that no longer read: said until the person removes them, and saved to be mended. */
export function UnreadPlaces({ settings }: { readonly settings: UserSettings }) {
  const wording = useWording();
  const { placeFile: texts } = wording.pane.setup;
  return settings.unread.map(({ file, text, why }) => (
    <Notice
      key={text}
      intent="warning"
      actions={[
        { text: texts.save, run: () => saveFile(text, "application/json", file) },
        { text: texts.remove, run: () => settings.removePlace(text) },
      ]}
    >
      {fill(texts.unread, { file: shownText(file, 60), profile: placeName(settings.effective.name, wording) })}
      <div>
        <WhyRefused why={why} />
      </div>
    </Notice>
  ));
}
