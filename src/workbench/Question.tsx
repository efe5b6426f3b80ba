import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../taskpane/use-wording";

/** What the workbench asks before it goes on, and the answers beside "cancel" by their names; the first is the advised one. */
export interface QuestionText<Answer extends string = string> {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly answers: readonly (readonly [Answer, string])[];
}

interface Asked {
  readonly text: QuestionText;
  readonly answer: (chosen: string | null) => void;
}

/** Asks one question at a time: `ask` gives the answer, null where the person thinks better of it. */
export function useQuestion() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = <Answer extends string>(text: QuestionText<Answer>): Promise<Answer | null> =>
    new Promise((resolve) => {
      setAsked({
        text,
        answer: (chosen) => {
          setAsked(null);
          resolve(chosen as Answer | null);
        },
      });
    });
  return { ask, question: <Question asked={asked} /> };
}

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Stays mounted when it closes: only so is the page behind it given back to screen readers. */
function Question({ asked }: { readonly asked: Asked | null }) {
  const styles = useStyles();
  const { workbench } = useWording();
  const { title, sentences, answers } = asked?.text ?? { title: "", sentences: [], answers: [] };
  return (
    <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && asked?.answer(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.text}>
            {sentences.map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </DialogContent>
          <DialogActions fluid>
            {answers.map(([name, label], at) => (
              <Button key={name} appearance={at === 0 ? "primary" : "secondary"} onClick={() => asked?.answer(name)}>
                {label}
              </Button>
            ))}
            <Button onClick={() => asked?.answer(null)}>{workbench.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
