import { useState } from "react";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { decodedText } from "../../host/files/text/read-text";
import { largestPlace, mostPlaces, ownPlace, type OwnPlace, type Refusal } from "../../use-cases/place-file";
import { placeText } from "../../use-cases/settings";
import { saveFile } from "../save-file";
import { useWording } from "../use-wording";
import { placeName } from "./place-name";
import type { UserSettings } from "./use-settings";

/** What came of the last file; where it was refused, nothing has changed. */
export type PlaceNews =
  | { readonly is: "loaded"; readonly file: string; readonly name: string }
  | { readonly is: "removed"; readonly own: OwnPlace }
  | { readonly is: "saved"; readonly file: string; readonly text: string }
  | { readonly is: "refused"; readonly file: string; readonly why: Refusal };

export interface PlaceFiles {
  readonly news: PlaceNews | null;
  /** The chosen place, where it is one of the person's files. */
  readonly chosen: OwnPlace | undefined;
  readonly load: (file: File) => Promise<void>;
  readonly save: () => void;
  readonly remove: (own: OwnPlace) => void;
  /** Takes a removed place back. */
  readonly restore: (own: OwnPlace) => void;
  readonly dismiss: () => void;
}

/** A person's own places: loaded from files, saved to files, removed. */
export function usePlaceFiles(settings: UserSettings): PlaceFiles {
  const wording = useWording();
  const [news, setNews] = useState<PlaceNews | null>(null);
  const { effective, own, addPlace, removePlace } = settings;
  const chosen = own.find(({ place }) => place.name === effective.name);
  return {
    news,
    chosen,
    load: async (file) => {
      const read = await readOwn(file, settings);
      if (!("place" in read)) {
        setNews({ is: "refused", file: file.name, why: read });
        return;
      }
      addPlace({ file: read.file, text: read.text }, read.place);
      setNews({ is: "loaded", file: file.name, name: read.place.name });
    },
    save: () => {
      const copy = fill(wording.pane.setup.placeFile.copyName, { profile: placeName(effective.name, wording) });
      const file = `${fileName(chosen ? effective.name : copy)}.json`;
      const text = placeText(settings, copy);
      saveFile(text, "application/json", file);
      setNews({ is: "saved", file, text });
    },
    remove: (removed) => {
      removePlace(removed.text);
      setNews({ is: "removed", own: removed });
    },
    restore: ({ place, ...file }) => {
      addPlace(file, place);
      setNews(null);
    },
    dismiss: () => setNews(null),
  };
}

async function readOwn(file: File, { own, places }: UserSettings): Promise<OwnPlace | Refusal> {
  if (file.size > largestPlace) return { is: "too-large" };
  const read = ownPlace({ file: file.name, text: await textOf(file) });
  if (!("place" in read)) return read;
  const isNew = !own.some(({ place }) => place.name === read.place.name);
  return isNew && places.length >= mostPlaces ? { is: "too-many" } : read;
}

/** A file that cannot be read (it was moved meanwhile) holds nothing. */
async function textOf(file: File): Promise<string> {
  try {
    return decodedText(new Uint8Array(await file.arrayBuffer())) ?? "";
  } catch {
    return "";
  }
}

/** A name as file systems allow it. */
function fileName(name: string): string {
  return shownText(name, 60).replace(/[\\/:*?"<>|.]/g, "_");
}
