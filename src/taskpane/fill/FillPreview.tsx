import { Badge, Button, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellRef } from "../../core/grid/address";
import { fill } from "../../core/wording/wording";
import { ShowMore } from "../parts/ShowMore";
import { useMore } from "../use-more";
import { useWording } from "../use-wording";
import { bySheet } from "../parts/entries";
import { ProposalGroup } from "./ProposalGroup";
import type { Filling, Preview } from "./use-fill";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  foot: {
    position: "sticky",
    bottom: "-12px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `0 -1px 0 ${tokens.colorNeutralStroke2}`,
  },
  chosen: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "8px",
    alignItems: "start",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface FillPreviewProps {
  readonly preview: Preview;
  readonly filling: Filling;
  readonly busy: boolean;
  readonly onSelect: (at: CellRef) => void;
}

/** What would be written, sheet by sheet, each with its sum; nothing is written but what is ticked. */
export function FillPreview({ preview, filling, busy, onSelect }: FillPreviewProps) {
  const styles = useStyles();
  const { fill: texts } = useWording().pane;
  const { limit, ...more } = useMore();
  const { proposals, chosen } = preview;
  const groups = useMemo(() => bySheet(proposals), [proposals]);
  const shown = bySheet(proposals.slice(0, limit));
  return (
    <div className={styles.root}>
      <Field hint={texts.valuesHint}>
        <Switch
          label={texts.values}
          checked={filling.values}
          disabled={busy}
          onChange={(_, data) => filling.setValues(data.checked)}
        />
      </Field>
      {(["typed", "part"] as const).map(
        (kind) =>
          proposals.some((one) => one.kind === kind) && (
            <div key={kind} className={styles.hint}>
              <Badge appearance="tint" color="warning">
                {texts.kinds[kind]}
              </Badge>
              {texts.kindHints[kind]}
            </div>
          ),
      )}
      {shown.map(({ sheet, items }) => (
        <ProposalGroup
          key={sheet}
          sheet={sheet}
          proposals={items}
          all={groups.find((group) => group.sheet === sheet)?.items ?? items}
          chosen={chosen}
          filling={filling}
          onSelect={onSelect}
        />
      ))}
      <ShowMore rest={proposals.length - limit} {...more} />
      <div className={styles.foot}>
        <div className={styles.chosen} role="status">
          {fill(texts.chosen, { total: String(proposals.length), count: String(chosen.size) })}
        </div>
        <Button appearance="primary" disabledFocusable={busy || chosen.size === 0} onClick={() => void filling.write()}>
          {fill(texts.apply, { count: String(chosen.size) })}
        </Button>
      </div>
    </div>
  );
}
