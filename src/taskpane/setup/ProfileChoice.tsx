import { Dropdown, Field, Option } from "@fluentui/react-components";
import { profiles } from "../../core/profiles";
import { fill } from "../../core/wording/wording";
import { useWording } from "../use-wording";
import type { UserSettings } from "./use-settings";

/** Whose scoring rules count, with their source. */
export function ProfileChoice({ settings }: { readonly settings: UserSettings }) {
  const { setup: texts } = useWording().pane;
  const { effective } = settings;
  return (
    <Field hint={fill(texts.profileSource, { source: effective.source })}>
      <Dropdown
        aria-label={texts.profile}
        style={{ minWidth: 0 }}
        value={effective.name}
        selectedOptions={[effective.name]}
        onOptionSelect={(_, { optionValue }) => optionValue && settings.setProfile(optionValue)}
      >
        {profiles.map(({ name }) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
