import { Button, Dropdown, Field, Option, Text } from "@fluentui/react-components";
import { profiles } from "../../core/places/index";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/grid/address";
import { fill } from "../../core/wording/wording";
import { CellLink } from "../parts/CellLink";
import { useWording } from "../use-wording";
import type { UserSettings } from "./use-settings";

interface ProfileChoiceProps {
  readonly settings: UserSettings;
  readonly report: Report | null;
  readonly onSelect: (at: CellRef) => void;
}

/** Whose scoring rules count, with their source; where the forms ask for others, the cell that does. */
export function ProfileChoice({ settings, report, onSelect }: ProfileChoiceProps) {
  const { setup: texts } = useWording().pane;
  const { effective } = settings;
  const names: Readonly<Record<string, string>> = texts.profileNames;
  const guess = report?.guess?.profile.name === effective.name ? null : report?.guess;
  return (
    <>
      <Field hint={fill(texts.profileSource, { source: effective.source })}>
        <Dropdown
          aria-label={texts.profile}
          style={{ minWidth: 0 }}
          value={names[effective.name] ?? effective.name}
          selectedOptions={[effective.name]}
          onOptionSelect={(_, { optionValue }) => optionValue && settings.setProfile(optionValue)}
        >
          {profiles.map(({ name }) => (
            <Option key={name} value={name}>
              {names[name] ?? name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {guess && (
        <div>
          <Text block>{fill(texts.profileGuess, { profile: names[guess.profile.name] ?? guess.profile.name })}</Text>
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
