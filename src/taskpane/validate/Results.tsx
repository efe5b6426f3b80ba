import { Button, Link, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import type { Edit } from "../../core/changes/edit";
import { useMemo, useRef, useState } from "react";
import { readinessOf } from "../../core/checking/readiness";
import { ignoreKeys, withoutIgnored } from "../../core/checking/ignoring";
import { editFor } from "../../core/filling/edit-for";
import { wordsEdit, wordsFor } from "../../core/filling/words-for";
import type { Finding } from "../../core/findings/finding";
import { summaryArgs } from "../../core/reporting/checked-file";
import { describeCompanions, describeReservations } from "../../core/reporting/describe";
import { catalogue } from "../../core/reporting/catalogue";
import { readAnnexes } from "../../core/reading/read-annexes";
import { fill } from "../../core/wording/wording";
import { addInBuild } from "../../host/add-in-build";
import type { CheckOptions } from "../../use-cases/check";
import type { Since } from "../../use-cases/take-away";
import { tryWords } from "../../use-cases/try-words";
import type { Validation } from "../../use-cases/validate";
import { Notice } from "../parts/Notice";
import { toggled } from "../toggled";
import { useWording } from "../use-wording";
import { countKinds, entriesOf, filterEntries, type EntryKind } from "../parts/entries";
import { EntryList } from "./EntryList";
import type { FindingActions } from "./FindingDetail";
import { FlowBar } from "./FlowBar";
import { groupsOf, type Grouping } from "./grouping";
import { IgnoredList } from "./IgnoredList";
import { KindFilter } from "./KindFilter";
import { NothingRecognised } from "./NothingRecognised";
import { Readiness } from "./Readiness";
import { useFlow, type FlowActions } from "./use-flow";
import { useFlowKeys } from "./use-flow-keys";
import type { Ignoring } from "./use-ignored";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  coverage: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  search: { maxWidth: "none", width: "100%" },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  nothing: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "16px" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface ResultsProps {
  readonly result: Validation;
  /** What is new since an earlier submission; null where none lies beside the workbook. */
  readonly changes: Since["changes"] | null;
  readonly ignoring: Ignoring;
  readonly actions: ResultActions;
  readonly onInsert: () => void;
  readonly onSetup: () => void;
  readonly onReport: () => void;
}

/** What a person can have done from the results. */
export interface ResultActions extends Pick<FindingActions, "onSelect" | "busy">, FlowActions {
  readonly onFix: (findings: readonly Finding[]) => void;
  /** Writes words into a cell. */
  readonly onWrite: (edit: Edit) => void;
  /** By what the results were judged. */
  readonly judgedBy: CheckOptions;
}

/** What a validation found: counts, filter, search and the list, or why there is none. */
export function Results({ result, changes, ignoring, actions: given, onInsert, onSetup, onReport }: ResultsProps) {
  const styles = useStyles();
  const wording = useWording();
  const texts = wording.pane.validate;
  const { report, grids, narrative } = result;
  const [kinds, setKinds] = useState<ReadonlySet<EntryKind>>(new Set());
  const [search, setSearch] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("sheet");
  const root = useRef<HTMLDivElement>(null);

  const keys = useMemo(() => ignoreKeys(report.findings, grids), [report, grids]);
  const all = useMemo(() => {
    const told = new Set(narrative?.told.map(({ finding }) => finding));
    const counted = entriesOf(report, keys, wording).filter(({ finding }) => !finding || !told.has(finding));
    return counted.map((entry) => {
      const change = entry.finding && changes?.get(entry.finding);
      return change ? { ...entry, change } : entry;
    });
  }, [report, keys, narrative, changes, wording]);
  const { items, ignore } = ignoring;
  const reasons = useMemo(() => {
    const { ignored } = withoutIgnored(report.findings, grids, items);
    return new Map(ignored.map(({ finding, reason }) => [finding, reason]));
  }, [items, report, grids]);
  const entries = useMemo(() => all.filter(({ finding }) => !finding || !reasons.has(finding)), [all, reasons]);
  const groups = useMemo(() => {
    const sheets = grids.map(({ sheet }) => sheet);
    return groupsOf(filterEntries(entries, { kinds, search }), grouping, sheets);
  }, [entries, kinds, search, grouping, grids]);
  const shown = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const counts = countKinds(entries);
  const readiness = useMemo(() => {
    const counted = entries.flatMap(({ finding }) => finding ?? []);
    return readinessOf(report, readAnnexes(grids), counted, narrative?.findings);
  }, [report, grids, entries, narrative]);
  const ignored = all.flatMap((entry) => {
    const reason = entry.finding && reasons.get(entry.finding);
    return reason ? [{ entry, reason }] : [];
  });

  const flow = useFlow(shown, given);
  useFlowKeys(root, flow.step);
  const { settle } = flow;
  const { onSelect, onFix, onWrite, judgedBy, busy } = given;
  const actions = useMemo(() => {
    const likes = (finding: Finding) =>
      entries.flatMap((entry) => (entry.finding?.rule === finding.rule ? [entry.key] : []));
    return {
      onSelect,
      busy,
      onFix: (finding: Finding) => {
        settle();
        onFix([finding]);
      },
      onIgnore: (finding: Finding, reason: string, keep: boolean, all: boolean) => {
        settle();
        ignore(all ? likes(finding) : [keys.get(finding) ?? ""], reason, keep);
      },
      wordsOf: (finding: Finding) => wordsFor(finding, grids),
      onTry: (finding: Finding, text: string) => {
        const edit = wordsEdit(finding, grids, text);
        return edit ? tryWords(finding, { report, grids }, edit, judgedBy) : [];
      },
      onWrite: (finding: Finding, text: string) => {
        settle();
        const edit = wordsEdit(finding, grids, text);
        if (edit) onWrite(edit);
      },
      canFix: (finding: Finding) => editFor(finding, grids) !== null,
      likesOf: (finding: Finding) => likes(finding).length,
    };
  }, [onSelect, onFix, onWrite, judgedBy, busy, settle, ignore, keys, entries, report, grids]);
  const resetFilter = () => {
    setKinds(new Set());
    setSearch("");
  };

  const goToFinding = (finding: Finding) => {
    const entry = entries.find((one) => one.finding === finding);
    resetFilter();
    if (entry) flow.go(entry);
  };

  if (report.annexes.length === 0) {
    const sheets = [...report.unrecognised, ...describeCompanions(report, wording)];
    return <NothingRecognised sheets={sheets} onInsert={onInsert} onSetup={onSetup} />;
  }
  const cells = report.annexes.reduce((sum, { fields }) => sum + fields, 0);
  const size = { annexes: String(report.annexes.length), cells: String(cells) };
  return (
    <div ref={root} className={styles.root}>
      <Readiness
        readiness={readiness}
        reservations={describeReservations(report, wording)}
        counts={counts}
        reportErrors={narrative && narrative.findings.filter(({ severity }) => severity === "error").length}
        onSelect={onSelect}
        onFinding={goToFinding}
        onInsert={onInsert}
        onReport={onReport}
      />
      <KindFilter counts={counts} chosen={kinds} onToggle={(kind) => setKinds((old) => toggled(old, kind))} />
      <div className={styles.coverage}>
        {fill(texts.coverage, size)}{" "}
        <Link as="button" inline onClick={onSetup}>
          {texts.showRecognised}
        </Link>
        {narrative !== null && narrative.told.length > 0 && (
          <div>
            <Link as="button" inline onClick={onReport}>
              {fill(texts.answered, { count: String(narrative.told.length) })}
            </Link>
          </div>
        )}
        {report.unrecognised.length > 0 && (
          <div>{fill(texts.unrecognised, { sheets: report.unrecognised.join(wording.pane.listSeparator) })}</div>
        )}
        {report.companions.length > 0 && (
          <div>
            {fill(wording.commandLine.report.companions, {
              sheets: describeCompanions(report, wording).join(wording.pane.listSeparator),
            })}
          </div>
        )}
      </div>
      <div className={styles.spoken} role="status">
        {fill(texts.counts, summaryArgs(counts))}
      </div>
      {entries.length > 0 && (
        <>
          <SearchBox
            className={styles.search}
            aria-label={texts.search}
            placeholder={texts.searchHint}
            value={search}
            dismiss={{ "aria-label": wording.pane.clear }}
            onChange={(_, data) => setSearch(data.value)}
          />
          {shown.length < entries.length && (
            <div className={styles.shown} role="status">
              {fill(texts.shown, { shown: String(shown.length), total: String(entries.length) })}
            </div>
          )}
          {shown.length === 0 ? (
            <div className={styles.nothing}>
              <Text>{texts.noMatch}</Text>
              <Button onClick={resetFilter}>{texts.resetFilter}</Button>
            </div>
          ) : (
            <>
              <FlowBar flow={flow} count={shown.length} grouping={grouping} onGroup={setGrouping} />
              {flow.gone && <Notice intent="info">{texts.gone}</Notice>}
              <EntryList groups={groups} grouping={grouping} flow={flow} actions={actions} />
            </>
          )}
        </>
      )}
      {ignored.length > 0 && <IgnoredList ignored={ignored} onRestore={({ key }) => ignoring.restore([key])} />}
      <div className={styles.shown}>
        {fill(wording.commandLine.report.tool, { version: addInBuild.version, catalogue })}
      </div>
    </div>
  );
}
