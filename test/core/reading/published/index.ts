import { publishedCounties } from "./counties";
import { publishedForms } from "./forms";
import { publishedHunan } from "./hunan";
import { publishedLists } from "./lists";
import { publishedMixed } from "./mixed";
import { publishedPlaces } from "./places";
import { publishedProjects } from "./projects";
import { publishedTotals } from "./totals";
import { publishedUnits } from "./units";

/** Every form that was copied from a published one, by what is special about it; as `sheetOf` reads it. */
export const published: Readonly<Record<string, string>> = {
  ...publishedForms,
  ...publishedCounties,
  ...publishedHunan,
  ...publishedLists,
  ...publishedMixed,
  ...publishedPlaces,
  ...publishedProjects,
  ...publishedTotals,
  ...publishedUnits,
};
