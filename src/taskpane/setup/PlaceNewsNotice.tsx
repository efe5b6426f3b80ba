import { useState } from "react";
import type { Profile } from "../../core/places/profile";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { copyText } from "../copy-text";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";
import { placeName } from "./place-name";

import type { PlaceFiles } from "./use-place-files";
import { WhyRefused } from "./WhyRefused";

interface PlaceNewsNoticeProps {
  readonly files: PlaceFiles;
  /** The place that counts now. */
  readonly now: Profile;
}

/** What came of loading, saving or removing a place's file, and what can be done about it. */
export function PlaceNewsNotice({ files, now }: PlaceNewsNoticeProps) {
  const wording = useWording();
  const { placeFile: texts } = wording.pane.setup;
  const { news, dismiss, restore } = files;
  if (!news) return null;
  switch (news.is) {
    case "loaded": {
      const said = { file: shownText(news.file, 60), profile: placeName(news.name, wording) };
      return (
        <Notice intent="success" onClose={dismiss}>
          {fill(texts.loaded, said)}
        </Notice>
      );
    }
    case "removed": {
      const said = { profile: placeName(news.own.place.name, wording), other: placeName(now.name, wording) };
      return (
        <Notice intent="success" actions={[{ text: texts.restore, run: () => restore(news.own) }]} onClose={dismiss}>
          {fill(texts.removed, said)}
        </Notice>
      );
    }
    case "saved":
      return <SavedNotice key={news.text} {...news} onClose={dismiss} />;
    case "refused":
      return (
        <Notice intent="error" onClose={dismiss}>
          {fill(texts.refused, { file: shownText(news.file, 60) })}
          <div>
            <WhyRefused why={news.why} />
          </div>
        </Notice>
      );
  }
}

interface SavedNoticeProps {
  readonly file: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** Excel for Mac and some browsers save nothing from a pane, and do not say so. */
function SavedNotice({ file, text, onClose }: SavedNoticeProps) {
  const { placeFile: texts } = useWording().pane.setup;
  const [copied, setCopied] = useState(false);
  const copy = { text: copied ? texts.copied : texts.copy, run: () => void copyText(text).then(setCopied) };
  return (
    <Notice intent="success" actions={[copy]} onClose={onClose}>
      {fill(texts.saved, { file })}
    </Notice>
  );
}
