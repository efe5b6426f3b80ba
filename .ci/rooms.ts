import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Which rooms of src each room imports. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** A room is a folder of src, or of a part that has rooms of its own; what lies deeper belongs to it. */
const withRooms = ["core", "host", "workbench"];

/** The rooms of src and their arrows, as the imports say. */
export function roomArrows(src: string): Arrows {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const to = arrows.get(from) ?? new Set();
    arrows.set(from, to);
    for (const [, path = ""] of readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)) {
      const target = normalize(join(dirname(file), path));
      if (target.startsWith("..")) continue;
      // A folder that is imported itself stands for its index.
      const room = files.some((one) => one.startsWith(`${target}.`)) ? roomOf(target) : roomOf(join(target, "index"));
      if (room !== from) to.add(room);
    }
  }
  return arrows;
}

function roomOf(file: string): string {
  const [part = "", ...folders] = dirname(file).split(/[\\/]/);
  return withRooms.includes(part) ? [part, ...folders.slice(0, 1)].join("/") : part;
}

/** Arrows that lead back to where they come from, by way of others or at once. */
export function circlesIn(arrows: Arrows): string[] {
  return [...arrows].flatMap(([from, to]) =>
    [...to].filter((room) => reachable(arrows, room).has(from)).map((room) => `${from} -> ${room}`),
  );
}

function reachable(arrows: Arrows, from: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const room of arrows.get(from) ?? []) reachable(arrows, room, seen);
  }
  return seen;
}

/** The rooms as a Mermaid chart in Markdown; an arrow that others make already is left out, which halves them. */
export function roomsPicture(arrows: Arrows): string {
  const rooms = [...arrows.keys()].sort();
  const id = (room: string) => room.replace(/\W/g, "_");
  const isDirect = (from: string, to: string) =>
    ![...(arrows.get(from) ?? [])].some((other) => other !== to && reachable(arrows, other).has(to));
  const parts = [...new Set(rooms.map((room) => room.split("/")[0] ?? room))];
  const boxes = parts.flatMap((part) => {
    const inside = rooms.filter((room) => room === part || room.startsWith(`${part}/`));
    return [
      `  subgraph part_${id(part)}["${part}"]`,
      ...inside.map((room) => `    ${id(room)}["${room.split("/")[1] ?? part}"]`),
      "  end",
    ];
  });
  const lines = rooms.flatMap((from) =>
    [...(arrows.get(from) ?? [])]
      .sort()
      .filter((to) => isDirect(from, to))
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  );
  return [
    "# The rooms",
    "",
    "Generated from the imports by `npm run generate`. Each arrow is an import; one that others make already is left out.",
    "`eslint.config.mjs` holds the law, `test/project/rooms.test.ts` that there is no circle.",
    "",
    "```mermaid",
    "flowchart TD",
    ...boxes,
    ...lines,
    "```",
    "",
  ].join("\n");
}
