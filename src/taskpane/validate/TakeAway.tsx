import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  BranchCompareRegular,
  CopyRegular,
  DocumentTableRegular,
  GlobeRegular,
  PrintRegular,
} from "@fluentui/react-icons";
import { useMemo, useRef, type ReactElement } from "react";
import { fill } from "../../core/wording/wording";
import { withIgnored, type Checked } from "../../use-cases/check";
import type { IgnoredItem } from "../../use-cases/ignored-items";
import type { Since } from "../../use-cases/take-away";
import { tableFiles } from "../open-file";
import { Busy } from "../parts/Busy";
import { Failure } from "../parts/Failure";
import { Notice } from "../parts/Notice";
import { SinceNotice } from "./SinceNotice";
import { useComparison, type ComparedBy } from "./use-comparison";
import { useTakeAway, type Way } from "./use-take-away";

const useStyles = makeStyles({
  said: { flexBasis: "100%", display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

const ways: readonly (readonly [Way, ReactElement])[] = [
  ["copy", <CopyRegular />],
  ["print", <PrintRegular />],
  ["page", <GlobeRegular />],
  ["sheets", <DocumentTableRegular />],
];

interface TakeAwayProps {
  readonly result: Checked;
  readonly ignored: readonly IgnoredItem[];
  readonly by: ComparedBy;
  readonly busy: boolean;
  readonly since: Since | null;
  /** Told what became of the findings of an earlier submission; null while there is none. */
  readonly onSince: (since: Since | null) => void;
}

/** A menu of what can be done with the findings outside the pane, and with those of before. */
export function TakeAway({ result, ignored, by, busy, since, onSince }: TakeAwayProps) {
  const styles = useStyles();
  const checked = useMemo(() => withIgnored(result, ignored), [result, ignored]);
  const comparison = useComparison(checked, by, onSince);
  const { texts, go, said, error, retry, dismiss, ...taking } = useTakeAway(checked, since);
  const picker = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const isReading = comparison.reading !== null;
  return (
    <>
      <div ref={root}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={texts.menu} relationship="label">
              <Button
                size="large"
                icon={<ArrowDownloadRegular />}
                disabledFocusable={busy || taking.busy || isReading}
              />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {ways.map(([way, icon]) => (
                <MenuItem key={way} icon={icon} onClick={() => void go(way)}>
                  {texts[way]}
                </MenuItem>
              ))}
              <MenuDivider />
              <MenuItem icon={<BranchCompareRegular />} onClick={() => picker.current?.click()}>
                {texts.compare}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <input
        ref={picker}
        type="file"
        accept={`${tableFiles},.json`}
        aria-label={texts.compare}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          if (file) void comparison.open(file).finally(() => (currentTarget.value = ""));
        }}
      />
      <div className={styles.said} aria-live="polite">
        {taking.busy && <Busy text={texts.working} />}
        {error != null && <Failure error={error} retry={retry} onClose={dismiss} />}
        {said && (
          <Notice intent={said.isDone ? "success" : "warning"} onClose={dismiss}>
            {said.text}
          </Notice>
        )}
        {isReading && <Busy text={fill(texts.since.reading, { file: comparison.reading })} />}
        {comparison.error != null && <Failure error={comparison.error} onClose={comparison.close} />}
        {comparison.refused !== null && (
          <Notice intent="warning" onClose={comparison.close}>
            {comparison.refused}
          </Notice>
        )}
        {since && comparison.file !== null && (
          <SinceNotice
            since={since}
            file={comparison.file}
            texts={texts.since}
            onClose={() => {
              comparison.close();
              root.current?.querySelector("button")?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
