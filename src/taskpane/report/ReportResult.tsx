import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Subtitle2Stronger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { ProseRef } from "../../core/findings/prose-finding";
import type { CellRef } from "../../core/grid/address";
import type { NarrativeReport } from "../../core/narrative/check-narrative";
import type { Paragraph } from "../../core/narrative/paragraph";
import { fill } from "../../core/wording/wording";
import { EmptyState } from "../parts/EmptyState";
import { ShowMore } from "../parts/ShowMore";
import { useHandInTexts } from "../use-hand-in-texts";
import { useMore } from "../use-more";
import { NumberItem } from "./NumberItem";
import { ProseFindingItem } from "./ProseFindingItem";
import { SourceText } from "./SourceText";
import { ToldItem } from "./ToldItem";
import { UnjudgedItem } from "./UnjudgedItem";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  hint: { display: "block", paddingBottom: "8px", color: tokens.colorNeutralForeground3 },
});

interface ReportResultProps {
  readonly narrative: NarrativeReport;
  readonly paragraphs: readonly Paragraph[];
  readonly hasAnnexes: boolean;
  readonly onSelect: (at: CellRef) => void;
}

/** What a check says of the report: what contradicts, what could not be judged, and quietly all numbers that were read. */
export function ReportResult({ narrative, paragraphs, hasAnnexes, onSelect }: ReportResultProps) {
  const styles = useStyles();
  const { report: texts } = useHandInTexts();
  const [chosen, setChosen] = useState<{ readonly at: ProseRef; readonly of: readonly Paragraph[] } | null>(null);
  // A sentence of the report before says nothing of this one.
  const source = chosen?.of === paragraphs ? chosen.at : null;
  const { findings, unjudged, told, tied, untied, claims } = narrative;
  const actions = { source, onSource: (at: ProseRef) => setChosen({ at, of: paragraphs }), onSelect };
  const counts = { claims: String(claims), tied: String(tied.length), untied: String(untied.length) };
  const isEmpty = claims === 0 && findings.length === 0;
  return (
    <div className={styles.root}>
      {source && <SourceText at={source} paragraphs={paragraphs} onClose={() => setChosen(null)} />}
      {isEmpty ? (
        <EmptyState
          icon={<QuestionCircleRegular />}
          tone="warning"
          title={texts.nothingTitle}
          text={texts.nothingText}
        />
      ) : (
        <Text className={styles.summary} role="status">
          {fill(texts.summary, counts)}
          {!hasAnnexes && ` ${texts.noAnnexes}`}
        </Text>
      )}
      {!isEmpty && findings.length === 0 && (
        <EmptyState icon={<CheckmarkCircleRegular />} tone="good" title={texts.cleanTitle} text={texts.cleanText} />
      )}
      {findings.length > 0 && (
        <section aria-label={fill(texts.findings, countOf(findings))} className={styles.root}>
          <Subtitle2Stronger as="h3">{fill(texts.findings, countOf(findings))}</Subtitle2Stronger>
          <Portioned
            items={findings}
            of={(finding, at) => <ProseFindingItem key={at} finding={finding} actions={actions} />}
          />
        </section>
      )}
      <Accordion multiple collapsible defaultOpenItems={["unjudged", "told"]}>
        <Part name="unjudged" title={fill(texts.unjudged, countOf(unjudged))} items={unjudged}>
          <Portioned items={unjudged} of={(each, at) => <UnjudgedItem key={at} unjudged={each} actions={actions} />} />
        </Part>
        <Part name="told" title={fill(texts.told, countOf(told))} items={told}>
          <Text className={styles.hint}>{texts.toldHint}</Text>
          <Portioned items={told} of={(each, at) => <ToldItem key={at} told={each} actions={actions} />} />
        </Part>
        <Part name="tied" title={fill(texts.tied, countOf(tied))} items={tied}>
          <Portioned items={tied} of={(each, at) => <NumberItem key={at} number={each} actions={actions} />} />
        </Part>
        <Part name="untied" title={fill(texts.untied, countOf(untied))} items={untied}>
          <Portioned items={untied} of={(each, at) => <NumberItem key={at} number={each} actions={actions} />} />
        </Part>
      </Accordion>
    </div>
  );
}

const countOf = (items: readonly unknown[]) => ({ count: String(items.length) });

interface PartProps {
  readonly name: string;
  readonly title: string;
  readonly items: readonly unknown[];
  readonly children: ReactNode;
}

/** A part that can be shut, where it holds anything. */
function Part({ name, title, items, children }: PartProps) {
  if (items.length === 0) return null;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}

interface PortionedProps<T> {
  readonly items: readonly T[];
  readonly of: (item: T, at: number) => ReactNode;
}

function Portioned<T>({ items, of }: PortionedProps<T>) {
  const styles = useStyles();
  const { limit, ...more } = useMore();
  return (
    <>
      <ul className={styles.list}>{items.slice(0, limit).map(of)}</ul>
      <ShowMore rest={items.length - limit} {...more} />
    </>
  );
}
