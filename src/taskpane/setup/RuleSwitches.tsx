import { Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rules } from "../../core/rules";
import { findingsIn } from "../../core/wording/findings";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";
import type { UserSettings } from "./use-settings";

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  search: { maxWidth: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex" },
});

/** Which rules are run. */
export function RuleSwitches({ settings }: { readonly settings: UserSettings }) {
  const styles = useStyles();
  const wording = useWording();
  const texts = wording.pane.setup;
  const [search, setSearch] = useState("");
  const titles: Readonly<Record<string, string>> = findingsIn(wording).titles;
  const named = rules.map(({ id, code }) => ({ id, name: `${code} ${titles[id] ?? id}` }));
  const shown = named.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const on = rules.filter(({ id }) => !settings.rulesOff.includes(id)).length;
  return (
    <>
      <div className={styles.count}>{fill(texts.rulesOn, { on: String(on), total: String(rules.length) })}</div>
      <SearchBox
        className={styles.search}
        aria-label={texts.rulesSearch}
        placeholder={texts.rulesSearch}
        value={search}
        dismiss={{ "aria-label": wording.pane.clear }}
        onChange={(_, data) => setSearch(data.value)}
      />
      <ul className={styles.list}>
        {shown.map(({ id, name }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              label={name}
              checked={!settings.rulesOff.includes(id)}
              onChange={(_, data) => settings.setRule(id, data.checked === true)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
