/** Writes every file that is made from others; with --check it writes nothing and says which of them are stale. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { placeSchema } from "../src/core/places/place-schema";
import { drawIcon, icons, showTheSame } from "./make-icons";
import { labelList } from "./label-list";
import { layoutTable } from "./layout-table";
import { roomArrows, roomsPicture } from "./rooms";
import { rulePages } from "./rule-pages";
import { ruleTable } from "./rule-table";

/** A file, what it ought to hold given what it holds, and whether the two are the same. */
interface Generated {
  readonly file: string;
  readonly make: (current: Buffer) => Promise<Buffer>;
  readonly isSame: (made: Buffer, current: Buffer) => boolean | Promise<boolean>;
}

/** A text with what stands between two markers replaced; the markers stay. */
function between(name: string, text: string, content: string): string {
  const [start, end] = [`<!-- ${name}: generated, do not edit -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The file has lost its markers "${start}" and "${end}".`);
  return `${text.slice(0, from)}${start}\n\n${content}\n${text.slice(to)}`;
}

/** What a JSON file says, however it is laid out. */
function parsed(json: Buffer): unknown {
  return json.length > 0 ? JSON.parse(json.toString()) : null;
}

const generated: Generated[] = [
  {
    file: "README.md",
    make: async (readme) => Buffer.from(between("rules", readme.toString(), await ruleTable())),
    isSame: (made, current) => made.equals(current),
  },
  {
    file: "src/core/forms/README.md",
    make: async (readme) => {
      const withLayouts = between("layouts", readme.toString(), await layoutTable());
      return Buffer.from(between("labels", withLayouts, await labelList()));
    },
    isSame: (made, current) => made.equals(current),
  },
  {
    file: "assets/place.schema.json",
    make: () => Promise.resolve(Buffer.from(`${JSON.stringify(placeSchema(), null, 2)}\n`)),
    isSame: (made, current) => isDeepStrictEqual(parsed(made), parsed(current)),
  },
  {
    file: "docs/rules.md",
    make: async () => Buffer.from(await rulePages()),
    isSame: (made, current) => made.equals(current),
  },
  {
    file: "docs/rooms.md",
    make: () => Promise.resolve(Buffer.from(roomsPicture(roomArrows(join(import.meta.dirname, "../src"))))),
    isSame: (made, current) => made.equals(current),
  },
  ...(Object.keys(icons) as (keyof typeof icons)[]).flatMap((name) =>
    icons[name].map((size) => ({
      file: `assets/${name}-${size}.png`,
      make: () => drawIcon(name, size),
      isSame: (made: Buffer, current: Buffer) => current.length > 0 && showTheSame(made, current),
    })),
  ),
];

async function main(): Promise<void> {
  const onlyCheck = process.argv.includes("--check");
  for (const { file, make, isSame } of generated) {
    const path = join(import.meta.dirname, "..", file);
    const current = await readFile(path).catch(() => Buffer.alloc(0));
    const made = await make(current);
    if (await isSame(made, current)) continue;
    if (onlyCheck) {
      console.error(`${file} is stale: run npm run generate and commit the result.`);
      process.exitCode = 1;
    } else {
      await writeFile(path, made);
      console.log(`${file} written.`);
    }
  }
}

void main();
