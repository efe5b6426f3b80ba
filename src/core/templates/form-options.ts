import type { Profile } from "../places/profile";

/** What is known when a form is laid out; what is not ("" or null) is left for the person to fill in. */
export interface FormOptions {
  readonly sheet: string;
  readonly year: number | null;
  readonly unit: string;
  readonly department: string;
  /** The project that this form is of. */
  readonly project: string;
  /** Every project that the forms of this unit are to name. */
  readonly projects: readonly string[];
  /** Whose weights are printed and whose scoring the formulas follow. */
  readonly profile: Profile;
  /** Indicator rows under each level-2 heading. */
  readonly rowsPerHeading: number;
}
