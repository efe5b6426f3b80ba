import { proseLabels } from "../forms/words/prose-labels";
import { remembered } from "../values/remembered";
import { LabelIndex } from "./label";

const index = new LabelIndex<true>();
index.add(proseLabels, true);

/** Whether a text is, or begins with before a colon, what a form prints for words that no rule judges: 存在问题, 填表人：. */
export const isProse = remembered((text) => index.meanings(text.replace(/[:：][\s\S]*/, "")).length > 0);
