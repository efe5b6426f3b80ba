import { join } from "node:path";
import { circlesIn, roomArrows } from "../../.ci/rooms";
import coreRooms from "../../.ci/lint/core-rooms.json";

const arrows = roomArrows(join(__dirname, "../../src"));

test("no rooms of src import each other in a circle", () => {
  expect(circlesIn(arrows)).toEqual([]);
});

test("a circle would be seen, at once or by way of others", () => {
  const round = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["c"])],
    ["c", new Set(["a", "d"])],
    ["d", new Set<string>()],
  ]);
  expect(circlesIn(round)).toEqual(["a -> b", "b -> c", "c -> a"]);
});

test("every room of core has its place in the order that lint goes by", () => {
  const rooms = [...arrows.keys()].flatMap((room) => (room.startsWith("core/") ? [room.slice(5)] : []));
  expect(rooms.sort()).toEqual([...coreRooms].sort());
});
