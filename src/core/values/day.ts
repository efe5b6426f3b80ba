import { halfWidth } from "./half-width";

/** A stretch of days as a text names it, each as month × 100 + day; the year is null where none is named. */
export interface Days {
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
}

const inWords = /^(?:(\d{4})年)?(\d{1,2})月(?:份)?(?:(\d{1,2})[日号]?|(底|末|初|中旬|上旬|下旬))?/;
/** 2023.5.31; without the year it would be any number. */
const dotted = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})/;
/** 12月前 is before December begins; 12月底前 and 12月31日前 include the day they name. */
const exclusive = /^(?:之?前|以前)/;

const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [31, 31],
  末: [31, 31],
};

/** The days that a text such as 2023年12月底前, 11月25日完成 or 2023.5.31 begins with, null where it names none. */
export function daysIn(text: string): Days | null {
  // ≤ and 不晚于 only say again that it is a deadline.
  const bare = halfWidth(text).replace(/^(?:[≤<于在]|不[晚迟]于|截[至止]到?)/, "");
  const plain = bare.replace(
    /^(\d{4}年|年|当年|本年)([底末])/,
    (_, year: string, end: string) => `${/\d/.test(year) ? year : ""}12月${end}`,
  );
  const match = inWords.exec(plain) ?? dotted.exec(plain);
  if (!match) return null;
  const [whole, year, monthText, dayText, part] = match;
  const month = Number(monthText);
  const day = Number(dayText ?? 0);
  if (month < 1 || month > 12 || day > 31) return null;
  const [first, last] = day > 0 ? [day, day] : ((part ? parts[part] : undefined) ?? [1, 31]);
  const days = { year: year ? Number(year) : null, first: month * 100 + first, last: month * 100 + last };
  const isMonth = day === 0 && !part;
  return isMonth && exclusive.test(plain.slice(whole.length)) ? { ...days, last: days.first - 1 } : days;
}

/** Whether what happened on these days kept a deadline; null where the texts leave it open. */
export function keptDeadline(deadline: string, done: string): boolean | null {
  const [wanted, reached] = [daysIn(deadline), daysIn(done)];
  if (!wanted || !reached) return null;
  const years = wanted.year !== null && reached.year !== null ? reached.year - wanted.year : 0;
  if (years !== 0) return years < 0;
  if (reached.last <= wanted.last) return true;
  return reached.first > wanted.last ? false : null;
}
