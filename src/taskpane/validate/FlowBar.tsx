import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";
import { groupings, type Grouping } from "./grouping";
import type { Flow } from "./use-flow";

/** How high the bar is: the headings of the groups stay below it. */
export const barHeight = "40px";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: "2px",
    height: barHeight,
    marginBottom: "-4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  at: { minWidth: "52px", textAlign: "center", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  end: { flexGrow: 1, display: "flex", justifyContent: "end", gap: "6px", minWidth: 0 },
});

interface FlowBarProps {
  readonly flow: Flow;
  readonly count: number;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly children?: ReactNode;
}

/** Where one is in the list, one further, one back, and how the list is grouped; stays in view above it. */
export function FlowBar({ flow, count, grouping, onGroup, children }: FlowBarProps) {
  const styles = useStyles();
  const { validate: texts } = useWording().pane;
  const at = flow.at < 0 ? "–" : String(flow.at + 1);
  return (
    <div className={styles.root} role="group" aria-label={texts.flow}>
      <StepButton icon={<ChevronUpRegular />} name={texts.previous} onClick={() => flow.step(-1)} />
      <span className={styles.at}>{fill(texts.at, { at, count: String(count) })}</span>
      <StepButton icon={<ChevronDownRegular />} name={texts.next} onClick={() => flow.step(1)} />
      <div className={styles.end}>
        {children}
        <Select
          size="small"
          aria-label={texts.groupBy}
          value={grouping}
          onChange={(_, { value }) => onGroup(groupings.find((one) => one === value) ?? "sheet")}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {texts.groups[one]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

interface StepButtonProps {
  readonly icon: ReactElement;
  readonly name: string;
  readonly onClick: () => void;
}

function StepButton({ icon, name, onClick }: StepButtonProps) {
  return <Button appearance="subtle" size="small" icon={icon} aria-label={name} title={name} onClick={onClick} />;
}
