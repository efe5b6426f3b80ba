export { editFor } from "../core/filling/edit-for";
export { differingFrom, lookAfterFill, lookForFill, planAgain } from "../use-cases/fill";
export { lookWhereToGrow, planGrowth } from "../use-cases/grow";
export { findAnnexes, insertAnnexes } from "../use-cases/import-annexes";
export { knownIn, layOutFor } from "../use-cases/insert";
export { pointAtLabel } from "../use-cases/point-at-label";
export { validate } from "../use-cases/validate";
export { FillPreview } from "./fill/FillPreview";
export { Results } from "./validate/Results";
