import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useWording } from "../taskpane/use-wording";

/** One sentence for the person. */
export interface Message {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

interface Props {
  readonly message: Message | null;
  readonly onClose: () => void;
}

/** The last thing that the workbench has to say, until it is closed. */
export function MessageLine({ message, onClose }: Props) {
  const { workbench } = useWording();
  if (!message) return null;
  return (
    <MessageBar intent={message.intent} role={message.intent === "success" ? "status" : "alert"} shape="square">
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={workbench.close} onClick={onClose} />
        }
      />
    </MessageBar>
  );
}
