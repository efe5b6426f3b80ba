/** How a list counts, by the names that Word gives its number formats; a name that is not here counts in digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => "",
  bullet: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (number) => signFrom("①", number, 20),
  decimalEnclosedCircleChinese: (number) => signFrom("①", number, 20),
  decimalEnclosedParen: (number) => signFrom("⑴", number, 20),
  decimalEnclosedFullstop: (number) => signFrom("⒈", number, 20),
  upperLetter: (number) => letters(number),
  lowerLetter: (number) => letters(number).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  chineseCounting: (number) => inChinese(number, "零一二三四五六七八九", "十百千"),
  chineseCountingThousand: (number) => inChinese(number, "零一二三四五六七八九", "十百千"),
  japaneseCounting: (number) => inChinese(number, "〇一二三四五六七八九", "十百千"),
  taiwaneseCountingThousand: (number) => inChinese(number, "零一二三四五六七八九", "十百千"),
  chineseLegalSimplified: (number) => inChinese(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
  ideographDigital: (number) => [...String(number)].map((digit) => [..."〇一二三四五六七八九"][Number(digit)]).join(""),
  ideographEnclosedCircle: (number) => signFrom("㊀", number, 10),
  ideographTraditional: (number) => [..."甲乙丙丁戊己庚辛壬癸"][number - 1] ?? String(number),
  ideographZodiac: (number) => [..."子丑寅卯辰巳午未申酉戌亥"][number - 1] ?? String(number),
};

/** The number that a list shows for its item, e.g. 三 for 3 in "chineseCounting". Numbers are whole and not negative. */
export function listNumber(format: string, number: number): string {
  return (formats[format] ?? String)(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** One of a row of signs; digits where the row has come to its end. */
function signFrom(first: string, number: number, last: number): string {
  return number >= 1 && number <= last ? String.fromCharCode(first.charCodeAt(0) + number - 1) : String(number);
}

/** a … z, then aa, bb: so Word counts on. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const romanSigns: readonly (readonly [number, string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ] as const),
  ...([
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** 105 is 一百零五, 12 is 十二: up to 9999, digits beyond. */
function inChinese(number: number, digits: string, tens: string): string {
  const [zero = "", one = ""] = digits;
  if (number === 0) return zero;
  if (number > 9999) return String(number);
  const places = [...String(number)].map(Number);
  let text = "";
  places.forEach((digit, at) => {
    const place = places.length - 1 - at;
    if (digit > 0) text += (digits[digit] ?? "") + (tens[place - 1] ?? "");
    else if (!text.endsWith(zero)) text += zero;
  });
  const trimmed = text.endsWith(zero) ? text.slice(0, -1) : text;
  return number >= 10 && number < 20 && trimmed.startsWith(one) ? trimmed.slice(1) : trimmed;
}
