import { profileNamed } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { readPlace, type PlaceFault } from "../core/places/read-place";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";

/** A place's file that the person has loaded, as it was. */
export interface PlaceFile {
  /** The file's name. */
  readonly file: string;
  readonly text: string;
}

/** A loaded file that reads, with its place. */
export interface OwnPlace extends PlaceFile {
  readonly place: Profile;
}

/** Why a text is no place that can be used; null faults where it is no JSON at all. */
export interface PlaceRefused {
  readonly faults: readonly PlaceFault[] | null;
}

/** Why a file was not taken. */
export type Refusal =
  | { readonly is: "too-large" | "too-many" }
  | { readonly is: "known-name"; readonly name: string }
  | ({ readonly is: "wrong" } & PlaceRefused);

/** How many files are kept, and how many bytes one may have; a place with everything said has about 4,000. */
export const mostPlaces = 20;
export const largestPlace = 50_000;

/** The place that a file's text holds, or what is wrong with it. */
export function placeIn(text: string): Profile | PlaceRefused {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { faults: null };
  }
  const read = readPlace(json);
  return "name" in read ? read : { faults: read };
}

/** The place of a person's file, or why it cannot be one of theirs: a name stands for one place only. */
export function ownPlace(file: PlaceFile): OwnPlace | Refusal {
  const place = placeIn(file.text);
  if ("faults" in place) return { is: "wrong", ...place };
  return profileNamed(place.name) ? { is: "known-name", name: place.name } : { ...file, place };
}

/** The kept files that can be used, and those that no longer can: another version of this program kept them. */
export function placesIn(files: readonly PlaceFile[]): {
  readonly own: readonly OwnPlace[];
  readonly unread: readonly (PlaceFile & { readonly why: Refusal })[];
} {
  const read = files.map((file) => ({ ...file, read: ownPlace(file) }));
  return {
    own: read.flatMap(({ read }) => ("place" in read ? [read] : [])),
    unread: read.flatMap(({ read: why, ...file }) => ("is" in why ? [{ ...file, why }] : [])),
  };
}

/** Each fault as a sentence with its path. */
export function faultTexts(faults: readonly PlaceFault[], { commandLine: { place: texts } }: Wording): string[] {
  return faults.map(({ path, why, wanted }) =>
    fill(texts.faults[why], { path: shownText(path) || texts.whole, wanted }),
  );
}

export function isPlaceFile(value: unknown): value is PlaceFile {
  if (typeof value !== "object" || value === null) return false;
  const { file, text } = value as Partial<Record<keyof PlaceFile, unknown>>;
  return typeof file === "string" && typeof text === "string" && text.length <= largestPlace;
}
