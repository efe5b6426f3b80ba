import { readFileSync } from "node:fs";
import { defaultProfile, profileNamed, profiles } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import { decodedText } from "../host/files/text/read-text";
import { faultTexts, placeIn } from "../use-cases/place-file";
import { oneOf, wrongArguments, type Values } from "./read-arguments";

/** The place that --profile names: one that is known, or one of its own in a JSON file; null for what the forms ask for. */
export function placeOf({ profile }: Values, wording: Wording): Profile | null {
  if (typeof profile === "string" && /\.json$/i.test(profile)) return placeOfFile(profile, wording);
  const names = ["guess", ...profiles.map(({ name }) => name)];
  const name = oneOf(profile, names, "--profile", wording) ?? defaultProfile.name;
  return name === "guess" ? null : (profileNamed(name) ?? defaultProfile);
}

function placeOfFile(file: string, wording: Wording): Profile {
  const { place: texts } = wording.commandLine;
  const shown = shownText(file);
  const read = placeIn(textOf(file) ?? "");
  if ("name" in read) return read;
  if (read.faults === null) throw wrongArguments(fill(texts.unreadable, { file: shown }));
  const faults = faultTexts(read.faults, wording).join(wording.pane.listSeparator);
  throw wrongArguments(fill(texts.wrong, { file: shown, faults }));
}

function textOf(file: string): string | null {
  try {
    return decodedText(readFileSync(file));
  } catch {
    return null;
  }
}
