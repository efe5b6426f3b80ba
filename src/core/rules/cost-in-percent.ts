import { indicatorsOf } from "../reading/indicators-of";
import { targetFieldOf, targetOf } from "../judging/target";
import { halfWidth } from "../values/half-width";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** Names of what is rightly a share. */
const shares = /率|比|占|控制|节约|节省|降低|下降|减少|增长|偏差|幅|达标|完成|执行|预算|投入|到位|合规|准确|及时|内/;

/** A cost is given as a share, of what nothing says: 项目成本 100%. */
export const costInPercent = defineRule({
  id: "cost-in-percent",
  code: "I15",
  severity: "info",
  scope: "annex",
  families: ["evaluation"],
  basis: "indicators",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      for (const row of indicatorsOf(annex)) {
        const { name, level1, level2 } = row.cells;
        const [target, at] = [targetOf(row), targetFieldOf(row)];
        const isCost = [level1, level2].some((heading) => halfWidth(heading?.text ?? "").includes("成本"));
        if (!at || !isCost || !isFilled(name) || shares.test(name.text)) continue;
        if (target.kind !== "quantity" || target.unit.base !== "%") continue;
        yield { kind: "finding", at, args: { name: name.text.trim(), target: at.text.trim() }, related: [name] };
      }
    }
  },
});
