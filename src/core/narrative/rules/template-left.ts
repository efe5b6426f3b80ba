import type { Narrative } from "../narrative";
import { defineProseRule } from "./prose-rule";

/** What the template left, or a slip of its: two opposites joined (减增加), a blank to fill in, a heading that asks, a section that says nothing. */
export const templateLeft = defineProseRule({
  id: "report-template-left",
  code: "T09",
  severity: "warning",
  basis: "blanks",
  since: "0.2.0",
  *check({ sentences, headings }: Narrative) {
    for (const at of sentences) {
      const opposites = joined.exec(at.text)?.[0];
      if (opposites !== undefined) yield { kind: "finding", at, variant: "opposites", actual: opposites };
      const choice = unchosen.exec(at.text)?.[0];
      if (choice !== undefined) yield { kind: "finding", at, variant: "choice", actual: choice };
      const blank = blanks.exec(at.text)?.[0];
      if (blank !== undefined) yield { kind: "finding", at, variant: "blank", actual: blank };
    }
    for (const at of headings) {
      if (question.test(at.text)) yield { kind: "finding", at, variant: "question", actual: at.text };
      else if (at.isEmpty && at.level === 1 && !mayBeBare.test(at.text))
        yield { kind: "finding", at, variant: "empty", actual: at.text };
    }
  },
});

/** 减增加, 增减少, 大小于: one word typed into the other. 增减 and 大小 themselves are words. */
const joined = /减少?增加|增加?减少(?!额)|大小于|小大于|高低于|低高于|升下降|降上升|超低于/;
/** 增加（减少）5万元: the writer was to choose. */
const unchosen =
  /(?:增加|减少|增长|下降|上升|高于|低于)[(/](?:增加|减少|增长|下降|上升|高于|低于)\)?(?=\d|X|×|\*|_|了)/i;
/** XX万元, ××个, ____元, **年. */
const blanks =
  /(?:[X×]{2,}|\*{2,}|_{2,}|○{2,})(?=万?元|人|个|项|%|年|月|日|单位|局|分)|(?<=支出|预算|增加|减少|得分|为)(?:[X×]{2,}|_{2,}|○{2,})/i;
const question = /[？?]$|(?:吗|呢)$|^(?:是否|有无|如何|有没有|为什么)/;
const mayBeBare = /附件|附表|其他/;
