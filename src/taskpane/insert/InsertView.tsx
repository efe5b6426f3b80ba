import { Button, Divider, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { templates } from "../../core/templates/templates";
import { fill } from "../../core/wording/wording";
import type { WorkbookHost } from "../../host/workbook-host";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { placeName } from "../setup/place-name";
import type { Undo } from "../use-journal";
import { useWording } from "../use-wording";
import { GrowForm } from "./GrowForm";
import { ImportForm } from "./ImportForm";
import { InsertOptions } from "./InsertOptions";
import { TemplateCard } from "./TemplateCard";
import type { Growing } from "./use-grow";
import { linesOf, type Inserting, type Wish } from "./use-insert";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  intro: { color: tokens.colorNeutralForeground2 },
  gallery: { display: "flex", flexDirection: "column", gap: "8px" },
  foot: {
    position: "sticky",
    bottom: "-12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `0 -1px 0 ${tokens.colorNeutralStroke2}`,
  },
  status: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

interface InsertViewProps {
  readonly host: WorkbookHost;
  readonly undo: Undo;
  readonly inserting: Inserting;
  readonly growing: Growing;
  readonly busy: boolean;
}

/** The gallery of blank forms, what to fill in, and adding rows to a form that is there. */
export function InsertView({ host, undo, inserting, growing, busy }: InsertViewProps) {
  const styles = useStyles();
  const wording = useWording();
  const { insert: texts, listSeparator } = wording.pane;
  const { profile, wish, phase, badNames, failure, inserted, withoutPrintSetup, yearValid } = inserting;
  const count = countSheets(wish);
  return (
    <div className={styles.root}>
      <ImportForm host={host} undo={undo} busy={busy} />
      <Divider />
      <section className={styles.root} aria-label={texts.gallery}>
        <Text className={styles.intro}>
          {texts.firstText}
          {fill(texts.place, { place: placeName(profile.name, wording) })}
        </Text>
        <div className={styles.gallery} role="group" aria-label={texts.gallery}>
          {templates.map((template) => (
            <TemplateCard
              key={template.id}
              template={template}
              profile={profile}
              chosen={wish.kinds.has(template.id)}
              onToggle={() => inserting.toggle(template.id)}
            />
          ))}
        </div>
        <Subtitle2 as="h2">{texts.options}</Subtitle2>
        <InsertOptions inserting={inserting} />
        <div className={styles.foot}>
          <div className={styles.status} aria-live="polite">
            {phase && <Busy text={texts.progress[phase]} />}
            {failure && <Failure error={failure.error} retry={failure.retry} />}
            {badNames.map(({ name, problem }) => (
              <Notice key={name} intent="error">
                {fill(texts.badName, { name, problem: texts.nameProblems[problem] })}
              </Notice>
            ))}
            {inserted.length > 0 && (
              <Notice intent="success">{fill(texts.inserted, { sheets: inserted.join(listSeparator) })}</Notice>
            )}
            {inserted.length > 0 && withoutPrintSetup.length > 0 && (
              <Notice intent="warning">
                {fill(texts.withoutPrintSetup, { sheets: withoutPrintSetup.join(listSeparator) })}
              </Notice>
            )}
          </div>
          <Button
            appearance="primary"
            size="large"
            icon={<DocumentAddRegular />}
            disabledFocusable={busy || count === 0 || !yearValid}
            onClick={() => void inserting.insert()}
          >
            {count === 0 ? texts.insertNone : fill(texts.insert, { count: String(count) })}
          </Button>
        </div>
      </section>
      <Divider />
      <GrowForm growing={growing} busy={busy} />
    </div>
  );
}

/** How many sheets the wish comes to. */
function countSheets({ kinds, projects }: Wish): number {
  const perProject = Math.max(1, linesOf(projects).length);
  return templates
    .filter(({ id }) => kinds.has(id))
    .reduce((sum, template) => sum + (template.perProject ? perProject : 1), 0);
}
