import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { fill } from "../../core/wording/wording";
import { addInBuild } from "../../host/add-in-build";
import type { SettingsStore } from "../../host/settings-store";
import { SelfTest } from "../later";
import { useWording } from "../use-wording";
import { Later } from "../parts/Later";
import { ProfileChoice } from "./ProfileChoice";
import { RecognisedAnnexes, type RecognisedAnnexesProps } from "./RecognisedAnnexes";
import { ResetSettings } from "./ResetSettings";
import { RuleSwitches } from "./RuleSwitches";
import { Thresholds } from "./Thresholds";
import type { UserSettings } from "./use-settings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  panel: { display: "flex", flexDirection: "column", gap: "12px", margin: "0 0 8px" },
  saved: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SetupViewProps extends RecognisedAnnexesProps {
  readonly settings: UserSettings;
  readonly store: SettingsStore;
}

/** How the workbook was understood, and by which numbers and rules it is judged. */
export function SetupView({ settings, store, ...recognised }: SetupViewProps) {
  const styles = useStyles();
  const { selfTest, pane } = useWording();
  const texts = pane.setup;
  const sections = [
    { name: "recognised", title: texts.recognised, body: <RecognisedAnnexes {...recognised} /> },
    { name: "profile", title: texts.profile, body: <ProfileChoice settings={settings} {...recognised} /> },
    { name: "thresholds", title: texts.thresholds, body: <Thresholds settings={settings} /> },
    { name: "rules", title: texts.rules, body: <RuleSwitches settings={settings} /> },
    {
      name: "self-test",
      title: selfTest.title,
      body: (
        <Later>
          <SelfTest store={store} />
        </Later>
      ),
    },
  ];
  return (
    <div className={styles.root}>
      <Accordion multiple collapsible defaultOpenItems={["recognised", "profile"]}>
        {sections.map(({ name, title, body }) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h2">{title}</AccordionHeader>
            <AccordionPanel className={styles.panel}>{body}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Text className={styles.saved}>{texts.saved}</Text>
      <Text className={styles.saved}>{fill(texts.version, addInBuild)}</Text>
      <ResetSettings settings={settings} hinting={recognised.hinting} />
    </div>
  );
}
