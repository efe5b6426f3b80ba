import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DocumentQuestionMarkRegular } from "@fluentui/react-icons";
import { fill } from "../../core/wording/wording";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

interface NothingToFillProps {
  readonly annexes: number;
  readonly onInsert: () => void;
}

/** Nothing can be calculated: because all is there, or because no annex was recognised. */
export function NothingToFill({ annexes, onInsert }: NothingToFillProps) {
  const { fill: texts, validate } = useWording().pane;
  if (annexes > 0) {
    return (
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        tone="good"
        title={texts.nothingTitle}
        text={fill(texts.nothingText, { annexes: String(annexes) })}
      />
    );
  }
  return (
    <EmptyState
      icon={<DocumentQuestionMarkRegular />}
      tone="warning"
      title={texts.noAnnexTitle}
      text={texts.noAnnexText}
    >
      <Button appearance="primary" onClick={onInsert}>
        {validate.toInsert}
      </Button>
    </EmptyState>
  );
}
