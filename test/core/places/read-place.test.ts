import { profiles } from "../../../src/core/places/index";
import { mof2020 } from "../../../src/core/places/mof-2020";
import { placeSchema } from "../../../src/core/places/place-schema";
import { readPlace } from "../../../src/core/places/read-place";
import { writePlace } from "../../../src/core/places/write-place";
import published from "../../../assets/place.schema.json";

const own = { name: "某县", source: "某县财绩〔2024〕3号" };

test("a place's file says what differs; the rest is the ministry's", () => {
  const read = readPlace({
    ...own,
    lowExecution: 0.85,
    grades: [
      { name: "达标", from: 60 },
      { name: "不达标", from: 0 },
    ],
    signs: ["执行率低于85%*说明"],
  });
  expect(read).toMatchObject({ ...own, metBand: mof2020.metBand });
  if (!("name" in read)) throw new Error("faults");
  expect(read.lowExecution.toFixed()).toBe("0.85");
  expect(read.grades.map(({ name, from }) => name + from.toFixed())).toEqual(["达标60", "不达标0"]);
  expect(read.signs[0]?.test("注:执行率低于85%的须说明原因")).toBe(true);
  expect(read.signs[0]?.test("执行率85%")).toBe(false);
});

test.each([
  ["a list", [], [": record"]],
  ["no name", { source: "某县" }, ["name: missing"]],
  ["a share of 85", { ...own, lowExecution: 85 }, ["lowExecution: number 0-1"]],
  ["a name as long as a page", { ...own, name: "县".repeat(501) }, ["name: text 500"]],
  ["a number as text", { ...own, executionWeight: "10" }, ["executionWeight: number 0-100"]],
  ["a key that is none", { ...own, lowExecutoin: 0.8 }, ["lowExecutoin: unknown"]],
  ["a key of every object", JSON.parse(`{"name":"a","source":"b","__proto__":1}`), ["__proto__: unknown"]],
  ["a grade without points", { ...own, grades: [{ name: "优" }] }, ["grades[0].from: missing"]],
  [
    "grades from the worst",
    {
      ...own,
      grades: [
        { name: "差", from: 0 },
        { name: "优", from: 90 },
      ],
    },
    ["grades: order"],
  ],
  [
    "caps from the highest",
    {
      ...own,
      executionCaps: [
        { below: 0.8, most: 89 },
        { below: 0.7, most: 79 },
      ],
    },
    ["executionCaps: order"],
  ],
  [
    "steps from the largest",
    {
      ...own,
      adjustmentSteps: [
        { most: 0.2, keeps: 0.5 },
        { most: 0.1, keeps: 1 },
      ],
    },
    ["adjustmentSteps: order"],
  ],
  ["weights that are not 100", { ...own, executionWeight: 20 }, ["headings: points 100 ≠ 110"]],
])("%s is refused, with where and what belongs there", (_what, json, faults) => {
  const read = readPlace(json);
  expect("name" in read ? [] : read.map(({ path, why, wanted }) => `${path}: ${why} ${wanted}`.trim())).toEqual(faults);
});

test.each(profiles.map((place) => [place.name, place] as const))(
  "%s written as a file is read as it was, but for the sentences of its forms",
  (_name, place) => {
    const file: unknown = JSON.parse(JSON.stringify(writePlace(place)));
    expect(JSON.stringify(readPlace(file))).toBe(JSON.stringify({ ...place, signs: [] }));
  },
);

test("the published schema is printed from what the file is checked by", () => {
  expect(published).toEqual(placeSchema());
});

test("profiles differ, and each names its source", () => {
  expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
  expect(new Set(profiles.map(({ source }) => source)).size).toBe(profiles.length);
});
