const digit: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 两: 2, 贰: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5 },
  ...{ 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 },
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** The signs of a number written in Chinese, 万 aside: it may belong to the unit. */
export const numeral = "零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟";
const share = new RegExp(`^百分之([${numeral}]+)(?:点([${numeral}]+))?$|^百分之(\\d+(?:\\.\\d+)?)$`);
const leading = new RegExp(`^([${numeral}]*[${numeral}万](?:[${numeral}]+)?)(?:点([${numeral}]+))?(?=\\D|$)`);

/**
 * A text whose leading number is written in Chinese numerals, with digits instead: 三百二十万元 -> 320万元,
 * 百分之九十五 -> 95%. A text that does not begin with a numeral comes back as it is.
 */
export function chineseNumber(text: string): string {
  const percentage = share.exec(text);
  if (percentage) return `${percentage[3] ?? decimal(percentage[1] ?? "", percentage[2])}%`;
  if (!/^[零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾]/.test(text)) return text;
  const match = leading.exec(text);
  if (!match?.[1]) return text;
  const rest = text.slice(match[0].length);
  // 三百二十万元 is 320万元: a trailing 万 belongs to the unit, one inside (三万五千) to the number.
  const own = match[1].endsWith("万") ? match[1].slice(0, -1) : match[1];
  return decimal(own, match[2]) + (match[1].endsWith("万") ? "万" : "") + rest;
}

function decimal(whole: string, fraction: string | undefined): string {
  const digits = [...(fraction ?? "")].map((sign) => digit[sign] ?? "").join("");
  return String(integer(whole)) + (digits && `.${digits}`);
}

function integer(text: string): number {
  if (text.includes("万")) {
    const [high = "", low = ""] = text.split("万");
    return integer(high) * 10000 + integer(low);
  }
  if (![...text].some((sign) => sign in tens)) return Number([...text].map((sign) => digit[sign] ?? 0).join(""));
  let total = 0;
  let current = 0;
  for (const sign of text) {
    if (sign in digit) current = digit[sign] ?? 0;
    else {
      total += (current || 1) * (tens[sign] ?? 1);
      current = 0;
    }
  }
  return total + current;
}
