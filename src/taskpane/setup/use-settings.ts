import { useCallback, useMemo, useState } from "react";
import type { SettingsStore } from "../../host/settings-store";
import { placesIn, type OwnPlace, type PlaceFile } from "../../use-cases/place-file";
import {
  defaultSettings,
  placesToChoose,
  profileFor,
  readSettings,
  writeSettings,
  type Settings,
  type Threshold,
} from "../../use-cases/settings";
import type { Profile } from "../../core/places/profile";

export interface UserSettings extends Settings {
  /** The chosen profile with the person's own thresholds. */
  readonly effective: Profile;
  readonly setProfile: (name: string) => void;
  /** Sets a threshold of the profile to this decimal; the profile's own number follows the profile from then on. */
  readonly setThreshold: (name: Threshold, value: string) => void;
  readonly setRule: (id: string, on: boolean) => void;
  /** Says which label of the printed form a text stands for; null says nothing of it any more. */
  readonly setLabel: (text: string, label: string | null) => void;
  /** The places that the person's files hold, and the files that no longer read. */
  readonly own: readonly OwnPlace[];
  readonly unread: ReturnType<typeof placesIn>["unread"];
  /** Keeps a place's file in the stead of what bore its name, and takes its numbers. */
  readonly addPlace: (file: PlaceFile, place: Profile) => void;
  /** Forgets the file with this text; the default place takes the stead of a chosen one. */
  readonly removePlace: (text: string) => void;
  /** Everything as it was at first; the loaded places stay to be chosen. What comes back takes that back. */
  readonly reset: () => () => void;
}

/** The person's settings, kept on this machine from change to change. */
export function useSettings(store: SettingsStore): UserSettings {
  const [settings, setSettings] = useState<Settings>(() => readSettings(store));
  const change = useCallback(
    (next: Settings) => {
      setSettings(next);
      writeSettings(store, next);
    },
    [store],
  );
  return useMemo(
    () => ({
      ...settings,
      effective: profileFor(settings),
      setProfile: (profile) => change({ ...settings, profile }),
      setThreshold: (name, value) => {
        const others = Object.entries(settings.thresholds).filter(([other]) => other !== name);
        const isOwn = profileFor({ ...settings, thresholds: {} })[name].eq(value);
        change({ ...settings, thresholds: Object.fromEntries(isOwn ? others : [...others, [name, value]]) });
      },
      setRule: (id, on) =>
        change({ ...settings, rulesOff: [...settings.rulesOff.filter((one) => one !== id), ...(on ? [] : [id])] }),
      setLabel: (text, label) => {
        const others = settings.labels.filter((one) => one.text !== text);
        change({ ...settings, labels: label === null ? others : [...others, { text, label }] });
      },
      ...placesIn(settings.places),
      addPlace: (file, { name }) => {
        const replaced = placesIn(settings.places).own.filter(({ place }) => place.name === name);
        const others = settings.places.filter(({ text }) => !replaced.some((one) => one.text === text));
        change({ ...settings, profile: name, places: [...others, file] });
      },
      removePlace: (removed) => {
        const places = settings.places.filter(({ text }) => text !== removed);
        const isKnown = placesToChoose(places).some(({ name }) => name === settings.profile);
        change({ ...settings, places, profile: isKnown ? settings.profile : defaultSettings.profile });
      },
      reset: () => {
        change({ ...defaultSettings, places: settings.places });
        return () => change(settings);
      },
    }),
    [settings, change],
  );
}
