import { Button, Checkbox, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRightRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import type { WorkbookHost } from "../../host/workbook-host";
import { tableFiles } from "../open-file";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { ShowMore } from "../parts/ShowMore";
import { useHandInTexts } from "../use-hand-in-texts";
import type { Undo } from "../use-journal";
import { useMore } from "../use-more";
import { useWording } from "../use-wording";
import { useImport, type FileNews, type Importable } from "./use-import";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  intro: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  item: {
    boxSizing: "border-box",
    width: "100%",
    // A checkbox of Fluent is only as wide as its label.
    maxWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  from: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  status: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

interface ImportFormProps {
  readonly host: WorkbookHost;
  readonly undo: Undo;
  readonly busy: boolean;
}

/** Annexes out of other files: opened, chosen, inserted as sheets. */
export function ImportForm({ host, undo, busy: isElseBusy }: ImportFormProps) {
  const styles = useStyles();
  const { pane } = useWording();
  const { import: texts } = useHandInTexts();
  const importing = useImport(host, undo);
  const { found, chosen, reading, failure, imported, withoutPrintSetup, news } = importing;
  const { limit, ...more } = useMore();
  const busy = isElseBusy || reading !== null || importing.importing;
  return (
    <section className={styles.root} aria-label={texts.title}>
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      <Text className={styles.intro}>{texts.intro}</Text>
      <div className={styles.buttons}>
        <FileButton
          text={found.length > 0 ? texts.more : texts.open}
          accept={tableFiles}
          multiple
          icon={<FolderOpenRegular />}
          disabledFocusable={busy}
          onFiles={(files) => void importing.open(files)}
        />
        {found.length > 0 && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={importing.clear}>
            {texts.clear}
          </Button>
        )}
      </div>
      {found.length > 0 && (
        <div className={styles.list} role="group" aria-label={texts.found}>
          {found.slice(0, limit).map((one, at) => (
            <ImportableItem
              key={at}
              one={one}
              chosen={chosen.has(one)}
              disabled={busy}
              onToggle={() => importing.toggle(one)}
            />
          ))}
          <ShowMore rest={found.length - limit} {...more} />
          <Text className={styles.from}>{texts.valuesOnly}</Text>
        </div>
      )}
      <div className={styles.status} aria-live="polite">
        {reading !== null && <Busy text={fill(texts.reading, { file: shownText(reading) })} />}
        {importing.importing && <Busy text={texts.inserting} />}
        {news.map((one, at) => (
          <NewsOfFile key={at} news={one} />
        ))}
        {failure && <Failure error={failure.error} retry={failure.retry} />}
        {imported.length > 0 && (
          <Notice intent="success">{fill(texts.imported, { sheets: imported.join(pane.listSeparator) })}</Notice>
        )}
        {imported.length > 0 && withoutPrintSetup.length > 0 && (
          <Notice intent="warning">
            {fill(pane.insert.withoutPrintSetup, { sheets: withoutPrintSetup.join(pane.listSeparator) })}
          </Notice>
        )}
      </div>
      {found.length > 0 && (
        <Button
          appearance="primary"
          icon={<DocumentTableArrowRightRegular />}
          disabledFocusable={busy || chosen.size === 0}
          onClick={() => void importing.run()}
        >
          {chosen.size === 0 ? texts.insertNone : fill(texts.insert, { count: String(chosen.size) })}
        </Button>
      )}
    </section>
  );
}

interface ImportableItemProps {
  readonly one: Importable;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

/** An annex that was found: what it is, its project, where it stands in its file, and how large it is. */
function ImportableItem({ one: { file, grid, kind, project }, chosen, disabled, onToggle }: ImportableItemProps) {
  const styles = useStyles();
  const { forms, pane } = useWording();
  const { import: texts } = useHandInTexts();
  const name = [forms[kind].name, ...(project === null ? [] : [shownText(project, 40)])].join(pane.colon);
  const columns = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const size = fill(texts.size, { rows: String(grid.rows.length), columns: String(columns) });
  return (
    <Checkbox
      className={styles.item}
      checked={chosen}
      disabled={disabled}
      onChange={onToggle}
      label={
        <span className={styles.label}>
          <span className={styles.name}>{name}</span>
          <span className={styles.from}>
            {shownText(file, 60)} · {shownText(grid.sheet, 60)} · {size}
          </span>
        </span>
      }
    />
  );
}

/** What is to be said of a file that was opened; nothing where all of it was found to be annexes. */
function NewsOfFile({ news: { file, error, annexes, leftOut } }: { readonly news: FileNews }) {
  const { pane } = useWording();
  const { import: texts } = useHandInTexts();
  if (error !== null) return <Failure error={error} />;
  if (annexes === 0) return <Notice intent="warning">{fill(texts.none, { file: shownText(file) })}</Notice>;
  if (leftOut.length === 0) return null;
  const sheets = leftOut.map((name) => shownText(name, 40)).join(pane.listSeparator);
  return <Notice intent="info">{fill(texts.leftOut, { sheets })}</Notice>;
}
