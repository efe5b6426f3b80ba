import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { fill } from "../../core/wording/wording";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

interface CleanResultProps {
  readonly size: { readonly annexes: string; readonly cells: string };
  readonly unjudged: number;
  /** Columns that were not understood. */
  readonly unread: number;
  readonly ignored: number;
  readonly onSetup: () => void;
}

/** Nothing was found: how much was looked at, and what keeps that from being the last word. */
export function CleanResult({ size, unjudged, unread, ignored, onSetup }: CleanResultProps) {
  const { pane } = useWording();
  const texts = pane.validate;
  const ignoredText = ignored > 0 ? fill(texts.cleanIgnored, { ignored: String(ignored) }) : "";
  if (unjudged + unread === 0) {
    return (
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        tone="good"
        title={texts.cleanTitle}
        text={`${fill(texts.cleanText, size)}${ignoredText}`}
      />
    );
  }
  const unjudgedText = unjudged > 0 ? fill(texts.cleanUnjudged, { unjudged: String(unjudged) }) : "";
  const unreadText = unread > 0 ? fill(texts.cleanUnread, { unread: String(unread) }) : "";
  return (
    <EmptyState
      icon={<QuestionCircleRegular />}
      tone="warning"
      title={unjudged > 0 ? pane.severities.unjudged : texts.unreadTitle}
      text={[unjudgedText, unreadText, ignoredText].filter((text) => text !== "").join(" ")}
    >
      {unread > 0 && <Button onClick={onSetup}>{texts.showRecognised}</Button>}
    </EmptyState>
  );
}
