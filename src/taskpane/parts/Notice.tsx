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
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** A sentence about what happened, in its colour, with at most one thing to do about it; stands in a live region. */
export function Notice({ intent, children, action, onClose }: NoticeProps) {
  const styles = useStyles();
  const { pane } = useWording();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(action ?? onClose) && (
        <MessageBarActions
          {...(onClose && {
            containerAction: (
              <Button appearance="transparent" aria-label={pane.close} icon={<DismissRegular />} onClick={onClose} />
            ),
          })}
        >
          {action && (
            <Button size="small" onClick={action.run}>
              {action.text}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
