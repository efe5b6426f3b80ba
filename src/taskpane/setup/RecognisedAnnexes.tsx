import { Button, Text } from "@fluentui/react-components";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/grid/address";
import { ShowMore } from "../parts/ShowMore";
import { useMore } from "../use-more";
import { useWording } from "../use-wording";
import { AnnexCard } from "./AnnexCard";
import { LabelHints } from "./LabelHints";
import { OtherSheets } from "./OtherSheets";
import type { Hinting } from "./use-hints";

export interface RecognisedAnnexesProps {
  /** The last report, null before the first validation. */
  readonly report: Report | null;
  readonly hinting: Hinting;
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onSelect: (at: CellRef) => void;
}

/** Each annex as it was recognised, the sheets in which none was, and what the person says of both. */
export function RecognisedAnnexes({ report, hinting, busy, onRead, onSelect }: RecognisedAnnexesProps) {
  const { setup: texts } = useWording().pane;
  const { limit, ...more } = useMore();
  if (!report) {
    return (
      <>
        <Text>{texts.recognisedNone}</Text>
        <Button disabledFocusable={busy} onClick={onRead}>
          {texts.read}
        </Button>
      </>
    );
  }
  return (
    <>
      {report.annexes.slice(0, limit).map((annex) => (
        <AnnexCard key={`${annex.sheet}!${annex.range}`} annex={annex} hinting={hinting} onSelect={onSelect} />
      ))}
      <ShowMore rest={report.annexes.length - limit} {...more} />
      <OtherSheets report={report} hinting={hinting} />
      <LabelHints hinting={hinting} />
    </>
  );
}
