import { isUnfilled } from "../judging/fullness";
import { fieldsOf } from "../reading/read-annexes";
import { defineRule } from "./rule";

/** Nothing was filled in: said once, for what is missing in it goes without saying. */
export const annexNotFilled = defineRule({
  id: "annex-not-filled",
  code: "V06",
  severity: "error",
  scope: "annex",
  families: ["registry", "base-data", "evaluation"],
  basis: "notice",
  since: "0.1.0",
  *check({ annexes }) {
    for (const annex of annexes.filter(isUnfilled)) {
      const [heading] = Object.values(annex.tables).flatMap((table) => Object.values(table?.heading ?? {}));
      const at = annex.title ?? heading ?? fieldsOf(annex)[0];
      if (at) yield { kind: "finding", at };
    }
  },
});
