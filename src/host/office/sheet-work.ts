export { insertRows } from "./insert-rows";
export { insertSheets, removeInserted } from "./insert-sheets";
export { removeRows } from "./remove-rows";
