import { Big } from "../values/big";

/** The sum of an evaluation's weights and its highest score (财预〔2020〕10号, 第十三条). It is the same in every place. */
export const allPoints = new Big(100);
