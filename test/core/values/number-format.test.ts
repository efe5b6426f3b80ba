import { isDateFormat, isPercentFormat, isTextFormat } from "numfmt";
import { meantBy } from "../../../src/core/values/number-format";

const formats = [
  ...["General", "0", "0.00", "#,##0.00", "0.00E+00", "@", "0%", "0.00%", '0"%"', "0.0\\%", "# ?/?", "[Red]-0.0"],
  ...["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "[$-804]aaaa", "h:mm", "[h]:mm", "mm:ss.0", "[DBNum1]0", "[$-F800]dddd"],
  ...['0"天"', '"≥"0"户"', '0.00"万元"', "_ * #,##0_ ;_ * -#,##0_ ;_ * -_ ;_ @_ ", "[<1]0.0%;0", "0!.0,", "G/通用格式"],
  ...["0_d", "*m0", '"ymd"0', "\\d0", ""],
];

test.each(formats)("%s means to us what it means to numfmt", (format) => {
  const { isDate, isPercent, isText } = meantBy(format);
  expect({ isDate, isPercent, isText }).toEqual({
    isDate: isDateFormat(format),
    isPercent: isPercentFormat(format),
    isText: isTextFormat(format),
  });
});

test.each([
  ["0%", 2],
  ["#,##0,", -3],
  ["0,,", -6],
  ["0!.0,", -4],
  ["#,##0", 0],
])("%s moves the point by %i", (format, shift) => {
  expect(meantBy(format).shift).toBe(shift);
});

test.each([
  ['0"天"', "天"],
  ['0.00"万元"', "万元"],
  ["0", ""],
  ['0"啥"', ""],
])("%s counts in %s", (format, unit) => {
  expect(meantBy(format).unit.name).toBe(unit);
});
