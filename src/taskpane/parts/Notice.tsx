import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface NoticeProps {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly children: ReactNode;
  readonly actions?: readonly { readonly text: string; readonly run: () => void }[];
  readonly onClose?: (() => void) | undefined;
}

/** A sentence about what happened, in its colour, with what can be done about it; stands in a live region. */
export function Notice({ intent, children, actions = [], onClose }: NoticeProps) {
  const styles = useStyles();
  const { pane } = useWording();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(actions.length > 0 || onClose) && (
        <MessageBarActions
          {...(onClose && {
            containerAction: (
              <Button appearance="transparent" aria-label={pane.close} icon={<DismissRegular />} onClick={onClose} />
            ),
          })}
        >
          {actions.map(({ text, run }) => (
            <Button key={text} size="small" onClick={run}>
              {text}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
