import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { isWhole, reservationsOf } from "../../core/checking/conclusion";
import type { Report } from "../../core/checking/report";
import { describeReservations } from "../../core/reporting/describe";
import { fill } from "../../core/wording/wording";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

interface CleanResultProps {
  readonly size: { readonly annexes: string; readonly cells: string };
  readonly report: Report;
  readonly ignored: number;
  readonly onSetup: () => void;
}

/** Nothing was found: how much was looked at, and what keeps that from being the last word. */
export function CleanResult({ size, report, ignored, onSetup }: CleanResultProps) {
  const wording = useWording();
  const { pane } = wording;
  const texts = pane.validate;
  const ignoredText = ignored > 0 ? fill(texts.cleanIgnored, { ignored: String(ignored) }) : "";
  const reservations = reservationsOf(report);
  const { unfilled, unread, missing, unjudged } = reservations;
  if (isWhole(reservations)) {
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
  const isUnread = unread + missing.length > 0;
  const whole = describeReservations(report, wording);
  return (
    <EmptyState
      icon={<QuestionCircleRegular />}
      tone="warning"
      title={isUnread ? texts.unreadTitle : unfilled.length > 0 ? pane.fullness.blank : pane.severities.unjudged}
      text={[whole ?? unjudgedText, ignoredText].filter((text) => text !== "").join(" ")}
    >
      {isUnread && <Button onClick={onSetup}>{texts.showRecognised}</Button>}
    </EmptyState>
  );
}
