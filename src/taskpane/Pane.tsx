import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Edit } from "../core/changes/edit";
import type { Finding } from "../core/findings/finding";
import type { Grid } from "../core/grid/grid";
import { languageOf, wordingIn } from "../core/wording/wording";
import type { Surroundings } from "../host/office/surroundings";
import type { SettingsStore } from "../host/settings-store";
import type { WorkbookHost } from "../host/workbook-host";
import type { ReportText } from "../use-cases/check";
import { FillView } from "./fill/FillView";
import { useFill } from "./fill/use-fill";
import { useGrow } from "./insert/use-grow";
import { useInsert } from "./insert/use-insert";
import { InsertView, LeftOver, ReportView, SetupView, UnreadPlaces } from "./later";
import { Failure } from "./parts/Failure";
import { Later } from "./parts/Later";
import { Notice } from "./parts/Notice";
import { running } from "./self-test/running";
import { useHints } from "./setup/use-hints";
import { useSettings } from "./setup/use-settings";
import { themeFor } from "./themes";
import { UndoBar } from "./UndoBar";
import { useCellEditWait } from "./use-cell-edit-wait";
import { useChanges } from "./use-changes";
import { useForcedColours } from "./use-forced-colours";
import { useJournal } from "./use-journal";
import { useRibbonRequest, type RibbonRequest } from "./use-ribbon-request";
import { useSelect } from "./use-select";
import { useWording, WordingContext } from "./use-wording";
import { FixNotice } from "./validate/FixNotice";
import { IgnoredNotice } from "./validate/IgnoredNotice";
import { useFix } from "./validate/use-fix";
import { useIgnored } from "./validate/use-ignored";
import { useRecheck, useRemark, useValidate } from "./validate/use-validate";
import { ValidateView } from "./validate/ValidateView";

const tabs = ["validate", "fill", "insert", "report", "setup"] as const;
type TabName = (typeof tabs)[number];
const noGrids: readonly Grid[] = [];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  tabs: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 340px)": { "& button": { paddingInline: "7px" } },
  },
  body: { flexGrow: 1, minHeight: 0 },
  // Each view scrolls by itself, so that it keeps its place while another is shown.
  view: { boxSizing: "border-box", height: "100%", overflowX: "hidden", overflowY: "auto", padding: "12px" },
  notices: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    maxHeight: "40%",
    overflowY: "auto",
    padding: "8px 12px 0",
    ":empty": { display: "none" },
  },
});

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly store: SettingsStore;
  readonly surroundings: Surroundings;
  /** What the button of the ribbon that opened the pane asks for. */
  readonly request: RibbonRequest | null;
}

/** The task pane in the language and colours of its surroundings. */
export function Pane({ surroundings, ...rest }: PaneProps) {
  const language = languageOf(surroundings.displayLanguage);
  const theme = themeFor(surroundings.colours, useForcedColours());
  return (
    <WordingContext value={wordingIn(language)}>
      <FluentProvider theme={theme} style={{ height: "100%" }} lang={language}>
        <PaneBody {...rest} />
      </FluentProvider>
    </WordingContext>
  );
}

function PaneBody({ host: workbook, store, request }: Omit<PaneProps, "surroundings">) {
  const styles = useStyles();
  const { pane } = useWording();
  const [tab, setTab] = useState<TabName>(request === "fill" ? "fill" : "validate");
  const [cutShort] = useState(() => running.wasCutShort(store));
  const settings = useSettings(store);
  const { effective: profile, own, rulesOff } = settings;
  const hinting = useHints(workbook, settings);
  const { host, hints } = hinting;

  const waiting = useCellEditWait(workbook);
  const selecting = useSelect(workbook);
  const ignoring = useIgnored(workbook);
  const { items: ignored, remember } = ignoring;
  const [report, setReport] = useState<ReportText | null>(null);
  const prose = useMemo(() => (report ? [{ ...report, isReport: true }] : []), [report]);
  const options = useMemo(
    () => ({ profile, places: own.map(({ place }) => place), rulesOff, ignored, prose }),
    [profile, own, rulesOff, ignored, prose],
  );
  const changes = useChanges(workbook);
  const validating = useValidate(host, options, remember, changes);
  const { result, run, stale, recheck } = validating;
  const undo = useJournal(host, changes.changed);
  const fixing = useFix(result?.grids ?? noGrids, undo);
  const filling = useFill(host, profile, undo, changes);
  const inserting = useInsert(host, profile, undo);
  const growing = useGrow(host, undo);
  const busy =
    [validating, filling, inserting, growing].some(({ phase }) => phase !== null) ||
    fixing.busy ||
    undo.performing ||
    undo.undoing;

  useRecheck(validating, !busy, report !== null, [profile, own, rulesOff, hints, report, changes.own]);
  useRemark(validating, !busy, ignored);

  useRibbonRequest(request, { validate: run, fill: filling.look, clear: validating.clearMarks });

  const { prefill } = inserting;
  const toInsert = useCallback(() => {
    setTab("insert");
    prefill();
  }, [prefill]);
  const toSetup = useCallback(() => setTab("setup"), []);
  const toReport = useCallback(() => setTab("report"), []);
  const { fix, write } = fixing;
  const { select } = selecting;
  const actions = useMemo(
    () => ({
      onSelect: select,
      onFix: (findings: readonly Finding[]) => void fix(findings),
      onWrite: (edit: Edit) => void write([edit], String(edit.after.value)),
      judgedBy: options,
      onRecheck: recheck,
      stale,
      busy,
    }),
    [select, fix, write, options, recheck, stale, busy],
  );
  // A view stays once it was shown, with all that was typed into it.
  const [shown, setShown] = useState<ReadonlySet<TabName>>(new Set(["validate", "fill"]));
  if (!shown.has(tab)) setShown(new Set([...shown, tab]));
  const views = {
    validate: (
      <ValidateView
        validating={validating}
        by={options}
        ignoring={ignoring}
        actions={actions}
        onInsert={toInsert}
        onSetup={toSetup}
        onReport={toReport}
      />
    ),
    fill: <FillView filling={filling} busy={busy} onSelect={select} onInsert={toInsert} />,
    insert: (
      <Later>
        <InsertView host={host} undo={undo} inserting={inserting} growing={growing} busy={busy} />
      </Later>
    ),
    report: (
      <Later>
        <ReportView
          host={host}
          profile={profile}
          report={report}
          onReport={setReport}
          validating={validating}
          busy={busy}
          onSelect={select}
        />
      </Later>
    ),
    setup: (
      <Later>
        <SetupView
          settings={settings}
          store={store}
          report={result?.report ?? null}
          hinting={hinting}
          busy={busy}
          onRead={() => void validating.read()}
          onSelect={select}
        />
      </Later>
    ),
  };

  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label={pane.name}
        onTabSelect={(_, { value }) => (value === "insert" ? toInsert() : setTab(value as TabName))}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
            {pane.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.notices} aria-live="polite">
        {waiting && <Notice intent="warning">{pane.endEditing}</Notice>}
        {selecting.error != null && <Failure error={selecting.error} onClose={selecting.dismiss} />}
        {ignoring.error != null && <Failure error={ignoring.error} onClose={ignoring.dismiss} />}
        <FixNotice fixing={fixing} />
        <IgnoredNotice ignoring={ignoring} />
        {settings.unread.length > 0 && (
          <Later>
            <UnreadPlaces settings={settings} />
          </Later>
        )}
        {cutShort && (
          <Later>
            <LeftOver />
          </Later>
        )}
      </div>
      <main className={styles.body}>
        {tabs.map((name) => (
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            className={styles.view}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {shown.has(name) && views[name]}
          </div>
        ))}
      </main>
      <UndoBar undo={undo} busy={busy} />
    </div>
  );
}
