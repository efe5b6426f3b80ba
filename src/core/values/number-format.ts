import { Big } from "./big";
import { remembered } from "./remembered";
import { noUnit, unitNamed, type Unit } from "./unit";

/** What a number format makes of the numbers that it shows. */
export interface NumberFormat {
  /** A day or a time. */
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Whether a cell of it keeps what is typed as text. */
  readonly isText: boolean;
  /** The powers of ten between the stored number and the shown one: 2 for a percent, -3 for thousands. */
  readonly shift: number;
  /** The unit that is written behind the number (0"天"), where we know it. */
  readonly unit: Unit;
}

/** What a number format means; one that Excel would refuse means a plain number. A test holds it against numfmt, which would weigh 24 kB in the pane. */
export const meantBy = remembered((format): NumberFormat => {
  const codes = codesOf(format);
  const isPercent = codes.includes("%");
  const [positive = ""] = format.split(";");
  // A comma behind the last digit divides by a thousand; 0!.0, writes the point of 万 by hand before the last digits.
  const thousands = /[0#?](,+)(?![,0#?])/.exec(positive)?.[1]?.length ?? 0;
  const byHand = /(?:[!\\]\.|"\.")(0+)/.exec(positive)?.[1]?.length ?? 0;
  return {
    isDate: /[ymdhs]|aaa/i.test(codes) && !/general/i.test(codes),
    isPercent,
    isText: codes.trim() === "@",
    shift: (isPercent ? 2 : 0) - Math.min(3 * thousands + byHand, 15),
    unit: unitNamed(/"([^"]*)"/.exec(format)?.[1] ?? "") ?? noUnit,
  };
});

/** The format without what it only prints: quoted text, escaped signs, colours. [h] counts hours and stays. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|[\\_*!].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
}

/** A finite number as Excel keeps it: 15 significant digits. */
export const keptNumber = remembered((number) => new Big(Number(number).toPrecision(15)));

/** A kept number as its format shows it, by the `shift` of `meantBy`. */
export function shifted(number: Big, shift: number): Big {
  return shift === 0 ? number : number.times(new Big(`1e${String(shift)}`));
}
