import { readFileSync } from "node:fs";
import { defaultProfile, profileNamed, profiles } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { readPlace } from "../core/places/read-place";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import { oneOf, wrongArguments, type Values } from "./read-arguments";

/** The place that --profile names: one that is known, or one of its own in a JSON file; null for what the forms ask for. */
export function placeOf({ profile }: Values, wording: Wording): Profile | null {
  if (typeof profile === "string" && /\.json$/i.test(profile)) return placeIn(profile, wording);
  const names = ["guess", ...profiles.map(({ name }) => name)];
  const name = oneOf(profile, names, "--profile", wording) ?? defaultProfile.name;
  return name === "guess" ? null : (profileNamed(name) ?? defaultProfile);
}

function placeIn(file: string, wording: Wording): Profile {
  const { place: texts } = wording.commandLine;
  const read = readPlace(jsonIn(file, fill(texts.unreadable, { file: shownText(file) })));
  if ("name" in read) return read;
  const faults = read.map(({ path, why, wanted }) => fill(texts.faults[why], { path: shownText(path), wanted }));
  throw wrongArguments(fill(texts.wrong, { file: shownText(file), faults: faults.join(wording.pane.listSeparator) }));
}

function jsonIn(file: string, otherwise: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw wrongArguments(otherwise);
  }
}
