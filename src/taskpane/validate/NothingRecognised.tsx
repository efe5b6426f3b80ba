import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, DocumentQuestionMarkRegular } from "@fluentui/react-icons";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  sheets: {
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    padding: "8px 12px 8px 28px",
    maxHeight: "160px",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface NothingRecognisedProps {
  /** Every sheet that holds something. */
  readonly sheets: readonly string[];
  readonly onInsert: () => void;
  readonly onSetup: () => void;
}

/** No annex could be recognised, so nothing was checked: never to be mistaken for a clean result. */
export function NothingRecognised({ sheets, onInsert, onSetup }: NothingRecognisedProps) {
  const styles = useStyles();
  const { validate: texts } = useWording().pane;
  if (sheets.length === 0) {
    return (
      <EmptyState icon={<DocumentAddRegular />} title={texts.emptyTitle} text={texts.emptyText}>
        <Button appearance="primary" onClick={onInsert}>
          {texts.toInsert}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<DocumentQuestionMarkRegular />}
      tone="warning"
      title={texts.nothingTitle}
      text={texts.nothingText}
    >
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <Button onClick={onSetup}>{texts.toSayWhich}</Button>
      <Button onClick={onInsert}>{texts.toInsert}</Button>
    </EmptyState>
  );
}
