import { Big } from "../core/values/big";
import { defaultProfile, profileNamed } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { isLabelHint, type LabelHint } from "../core/reading/hints";
import type { SettingsStore } from "../host/settings-store";

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
}

export const defaultSettings: Settings = { profile: defaultProfile.name, thresholds: {}, rulesOff: [], labels: [] };
const key = "checking";
const mostLabels = 500;

/** The settings as kept; whatever is missing or makes no sense (an older version, a hand that meddled) takes its default. */
export function readSettings(store: SettingsStore): Settings {
  const kept = asRecord(store.read(key));
  const own = asRecord(kept.thresholds);
  const names = Object.keys(thresholds) as Threshold[];
  return {
    profile: typeof kept.profile === "string" && profileNamed(kept.profile) ? kept.profile : defaultSettings.profile,
    thresholds: Object.fromEntries(names.flatMap((name) => (isThreshold(name, own[name]) ? [[name, own[name]]] : []))),
    rulesOff: Array.isArray(kept.rulesOff) ? kept.rulesOff.filter((id) => typeof id === "string") : [],
    labels: Array.isArray(kept.labels) ? kept.labels.filter(isLabelHint).slice(0, mostLabels) : [],
  };
}

/** Keeps the settings on this machine. */
export function writeSettings(store: SettingsStore, settings: Settings): void {
  store.write(key, settings);
}

/** The chosen profile with the person's own thresholds. */
export function profileFor(settings: Settings): Profile {
  const own = Object.entries(settings.thresholds).map(([name, value]) => [name, new Big(value)]);
  return { ...(profileNamed(settings.profile) ?? defaultProfile), ...(Object.fromEntries(own) as Partial<Profile>) };
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
