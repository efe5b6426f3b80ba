import { CheckmarkCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { fill } from "../../core/wording/wording";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

interface CleanResultProps {
  readonly size: { readonly annexes: string; readonly cells: string };
  readonly unjudged: number;
  readonly ignored: number;
}

/** Nothing was found: how much was looked at, and what keeps that from being the last word. */
export function CleanResult({ size, unjudged, ignored }: CleanResultProps) {
  const { pane } = useWording();
  const texts = pane.validate;
  const ignoredText = ignored > 0 ? fill(texts.cleanIgnored, { ignored: String(ignored) }) : "";
  return unjudged > 0 ? (
    <EmptyState
      icon={<QuestionCircleRegular />}
      tone="warning"
      title={pane.severities.unjudged}
      text={`${fill(texts.cleanUnjudged, { unjudged: String(unjudged) })}${ignoredText}`}
    />
  ) : (
    <EmptyState
      icon={<CheckmarkCircleRegular />}
      tone="good"
      title={texts.cleanTitle}
      text={`${fill(texts.cleanText, size)}${ignoredText}`}
    />
  );
}
