import { FluentProvider } from "@fluentui/react-components";
import { languageOf, wordingIn } from "../../core/wording/wording";
import type { Surroundings } from "../../host/office/surroundings";
import type { SettingsStore } from "../../host/settings-store";
import { themeFor } from "../themes";
import { useForcedColours } from "../use-forced-colours";
import { WordingContext } from "../use-wording";
import { SelfTest } from "./SelfTest";

interface SelfTestPageProps {
  readonly store: SettingsStore;
  readonly surroundings: Surroundings;
}

/** The self-test on a page of its own, in the language and colours of its surroundings. */
export function SelfTestPage({ store, surroundings: { displayLanguage, colours } }: SelfTestPageProps) {
  const language = languageOf(displayLanguage);
  const theme = themeFor(colours, useForcedColours());
  return (
    <WordingContext value={wordingIn(language)}>
      <FluentProvider theme={theme} style={{ height: "100%", overflowY: "auto" }} lang={language}>
        <main style={{ padding: "12px" }}>
          <SelfTest store={store} />
        </main>
      </FluentProvider>
    </WordingContext>
  );
}
