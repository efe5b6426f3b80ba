import { Button } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";
import type { Hinting } from "./use-hints";
import type { UserSettings } from "./use-settings";

interface ResetSettingsProps {
  readonly settings: UserSettings;
  readonly hinting: Hinting;
}

/** Everything back to its default: asked about before, and taken back where it was done. */
export function ResetSettings({ settings, hinting }: ResetSettingsProps) {
  const { pane } = useWording();
  const texts = pane.setup;
  const [step, setStep] = useState<"asked" | { readonly undo: () => void } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  /** The buttons of a notice go away with it. */
  const go = (next: typeof step) => {
    setStep(next);
    place.current?.querySelector("button")?.focus();
  };
  const reset = () => {
    const undo = [settings.reset(), hinting.reset()];
    go({ undo: () => undo.forEach((take) => take()) });
  };
  return (
    <>
      <div ref={place}>
        <Button icon={<ArrowResetRegular />} onClick={() => setStep("asked")}>
          {texts.reset}
        </Button>
      </div>
      <div aria-live="polite">
        {step === "asked" && (
          <Notice
            intent="warning"
            actions={[
              { text: texts.resetConfirm, run: reset },
              { text: texts.resetCancel, run: () => go(null) },
            ]}
          >
            {texts.resetQuestion}
          </Notice>
        )}
        {step !== null && step !== "asked" && (
          <Notice
            intent="success"
            actions={[
              {
                text: texts.resetUndo,
                run: () => {
                  step.undo();
                  go(null);
                },
              },
            ]}
            onClose={() => go(null)}
          >
            {texts.resetDone}
          </Notice>
        )}
      </div>
    </>
  );
}
