import { Button, Dropdown, Field, Option, Text } from "@fluentui/react-components";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/grid/address";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { placesToChoose } from "../../use-cases/settings";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";
import { placeName } from "./place-name";
import { PlaceFiles } from "./PlaceFiles";
import type { UserSettings } from "./use-settings";

interface ProfileChoiceProps {
  readonly settings: UserSettings;
  readonly report: Report | null;
  readonly onSelect: (at: CellRef) => void;
}

/** Whose scoring rules count, with their source; where the forms ask for others, the cell that does. */
export function ProfileChoice({ settings, report, onSelect }: ProfileChoiceProps) {
  const wording = useWording();
  const { setup: texts } = wording.pane;
  const { effective } = settings;
  const guess = report?.guess?.profile.name === effective.name ? null : report?.guess;
  return (
    <>
      <Field hint={fill(texts.profileSource, { source: shownText(effective.source, 200) })}>
        <Dropdown
          aria-label={texts.profile}
          style={{ minWidth: 0 }}
          value={placeName(effective.name, wording)}
          selectedOptions={[effective.name]}
          onOptionSelect={(_, { optionValue }) => optionValue && settings.setProfile(optionValue)}
        >
          {placesToChoose(settings.places).map(({ name }) => (
            <Option key={name} value={name}>
              {placeName(name, wording)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <PlaceFiles settings={settings} />
      {guess && (
        <div>
          <Text block>{fill(texts.profileGuess, { profile: placeName(guess.profile.name, wording) })}</Text>
          <Text block>{guess.evidence.text}</Text>
          <CellLink at={guess.evidence} onSelect={onSelect} />{" "}
          <Button size="small" onClick={() => settings.setProfile(guess.profile.name)}>
            {texts.profileTake}
          </Button>
        </div>
      )}
    </>
  );
}
