import { Big } from "../core/values/big";
import { defaultProfile, profiles } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { isLabelHint, type LabelHint } from "../core/reading/hints";
import { writePlace } from "../core/places/write-place";
import type { SettingsStore } from "../host/settings-store";
import { isPlaceFile, mostPlaces, placesIn, type PlaceFile } from "./place-file";

/** The numbers of a profile that a person may change, with the least and the most that make sense; shares are fractions. */
export const thresholds = {
  lowExecution: { least: "0", most: "1", share: true },
  largeAdjustment: { least: "0", most: "10", share: true },
  overAchievement: { least: "1", most: "10", share: true },
  overAchievementDeduction: { least: "0", most: "100", share: false },
  metBand: { least: "0", most: "1", share: true },
  partlyMetBand: { least: "0", most: "1", share: true },
} as const satisfies Partial<Record<keyof Profile, unknown>>;
export type Threshold = keyof typeof thresholds;

/** What a person has set for this machine. */
export interface Settings {
  readonly profile: string;
  /** Decimals by name, only those that differ from the profile's. */
  readonly thresholds: Readonly<Partial<Record<Threshold, string>>>;
  /** Ids of the rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Labels that the person has explained. */
  readonly labels: readonly LabelHint[];
  /** The places' files that the person has loaded, those that no longer read among them. */
  readonly places: readonly PlaceFile[];
}

export const defaultSettings: Settings = {
  profile: defaultProfile.name,
  thresholds: {},
  rulesOff: [],
  labels: [],
  places: [],
};
const key = "checking";
const mostLabels = 500;

/** The settings as kept; whatever is missing or makes no sense (an older version, a hand that meddled) takes its default. */
export function readSettings(store: SettingsStore): Settings {
  const kept = asRecord(store.read(key));
  const own = asRecord(kept.thresholds);
  const names = Object.keys(thresholds) as Threshold[];
  const places = Array.isArray(kept.places) ? kept.places.filter(isPlaceFile).slice(0, mostPlaces) : [];
  return {
    profile: placesToChoose(places).find(({ name }) => name === kept.profile)?.name ?? defaultSettings.profile,
    thresholds: Object.fromEntries(names.flatMap((name) => (isThreshold(name, own[name]) ? [[name, own[name]]] : []))),
    rulesOff: Array.isArray(kept.rulesOff) ? kept.rulesOff.filter((id) => typeof id === "string") : [],
    labels: Array.isArray(kept.labels) ? kept.labels.filter(isLabelHint).slice(0, mostLabels) : [],
    places,
  };
}

/** Keeps the settings on this machine. */
export function writeSettings(store: SettingsStore, settings: Settings): void {
  store.write(key, settings);
}

/** The chosen profile with the person's own thresholds. */
export function profileFor(settings: Settings): Profile {
  const own = Object.entries(settings.thresholds).map(([name, value]) => [name, new Big(value)]);
  const chosen = placesToChoose(settings.places).find(({ name }) => name === settings.profile) ?? defaultProfile;
  return { ...chosen, ...(Object.fromEntries(own) as Partial<Profile>) };
}

/** Every place that is known, then those of the person's files. */
export function placesToChoose(files: readonly PlaceFile[]): readonly Profile[] {
  return [...profiles, ...placesIn(files).own.map(({ place }) => place)];
}

/** The chosen place as a file, with the person's own thresholds: a loaded one as it was, one of ours under the name of a copy. */
export function placeText(settings: Settings, copy: string): string {
  const own = placesIn(settings.places).own.find(({ place }) => place.name === settings.profile);
  const numbers = Object.entries(settings.thresholds).map(([name, value]) => [name, Number(value)] as const);
  if (own && numbers.length === 0) return own.text;
  const said = own
    ? asRecord(JSON.parse(own.text.replace(/^\uFEFF/, "")))
    : { ...writePlace(profileFor(settings)), name: copy };
  return `${JSON.stringify({ ...said, ...Object.fromEntries(numbers) }, null, 2)}\n`;
}

/** Whether a text is a decimal that the threshold may be set to. */
export function isThreshold(name: Threshold, value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{1,3}(\.\d{1,6})?$/.test(value)) return false;
  const { least, most } = thresholds[name];
  return new Big(value).gte(least) && new Big(value).lte(most);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
