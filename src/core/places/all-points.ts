import { Big } from "../values/big";

/** What the weights of an evaluation come to, and the most that it scores (财预〔2020〕10号, 第十三条): no place differs. */
export const allPoints = new Big(100);
