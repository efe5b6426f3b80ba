import type { Big } from "../values/big";

/** A level-1 heading of a blank form: its points are those of the level-2 headings below it. */
export interface PrintedHeading {
  readonly name: string;
  readonly level2: readonly {
    readonly name: string;
    readonly points: number;
    /** What the actual value is: anything that can be measured, a degree of the words, or a share. */
    readonly actual: "measure" | "grade" | "share";
  }[];
}

/** The numbers of a place: what its bureau asks beyond what the form says. Shares are fractions, points are points. */
export interface Profile {
  readonly name: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Points for the execution rate; fixed by the ministry. */
  readonly executionWeight: Big;
  /** All the points of a form; 110 where those for the execution rate stand beside the 100 of the indicators. */
  readonly fullPoints: Big;
  /** The headings that a blank form prints above the indicators, with the points that it spreads over their rows. */
  readonly headings: readonly PrintedHeading[];
  /** Executed / budget below this is low and wants an explanation. */
  readonly lowExecution: Big;
  /** (annual - initial) / initial beyond this, up or down, wants an explanation. */
  readonly largeAdjustment: Big;
  /** Actual / target from here on shows a target set too low. */
  readonly overAchievement: Big;
  /** Points that such an indicator loses; 0 where the place leaves it to the person. */
  readonly overAchievementDeduction: Big;
  /** What 预算完成率 loses for each such step below 100%; 0 points where it is scored in proportion. */
  readonly completionStep: { readonly below: Big; readonly costs: Big };
  /** The share of its points that 预算控制率 keeps while the budget grew by no more than this; beyond the last nothing. */
  readonly adjustmentSteps: readonly { readonly most: Big; readonly keeps: Big }[];
  /** The lowest share of the weight that a qualitative indicator may get: fully, partly met. */
  readonly metBand: Big;
  readonly partlyMetBand: Big;
  /** The most points in all while the execution rate is below a share; the lowest share first. */
  readonly executionCaps: readonly { readonly below: Big; readonly most: Big }[];
  /** Grades from the best down, each with its lowest points; the lower edge belongs to the better grade. */
  readonly grades: readonly { readonly name: string; readonly from: Big }[];
  /** Patterns of what this place's forms print, in half-width signs without spaces. */
  readonly signs: readonly RegExp[];
  /** The smallest difference that counts: amounts in the form's money unit, points, rates as a fraction. */
  readonly tolerance: { readonly amount: Big; readonly score: Big; readonly rate: Big };
}
