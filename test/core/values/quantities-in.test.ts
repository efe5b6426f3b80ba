import { quantitiesIn } from "../../../src/core/values/quantities-in";

const read = (text: string) =>
  quantitiesIn(text).map(
    ({ amount, unit, approximate, inWords }) =>
      `${approximate ? "about " : ""}${amount.toFixed()}${unit.name}${inWords ? " in words" : ""}`,
  );

test.each<[text: string, numbers: readonly string[]]>([
  ["公用经费60.59万元", ["60.59万元"]],
  ["工资福利264.36;公用60.59;补助12.22", ["264.36", "60.59", "12.22"]],
  ["参保45498人,完成率100.66%", ["45498人", "100.66%"]],
  ["资金1,234.50万元,惠及12,000人", ["1234.50万元", "12000人"].map((one) => one.replace(".50", ".5"))],
  [
    "约300人,近20户,95%左右,300余人,20多万元,5万余元",
    ["about 300人", "about 20户", "about 95%", "about 300人", "about 20万元", "about 5万元"],
  ],
  ["1亿2000万元,3万5000元", ["120000000元", "35000元"]],
  ["百分之九十五", ["95%"]],
  ["提高3个百分点", ["3个百分点"]],
  ["设七个股室,三十二名职工,两项工作", ["7个 in words", "32名 in words", "2项 in words"]],
  ["支出0.3万", ["0.3万"]],
  // What counts nothing.
  ["2023年度,2024年5月31日,12月底前,5月", []],
  ["2022-2024年,3-5期,3至5人", []],
  ["财预〔2020〕10号,〔2018〕34号,中发[2018]34号", []],
  ["第3季度,第一批,统一管理,一般公共预算,十五字方针", []],
  ["1.养老保险 2、工伤保险".replace(" ", "\n"), []],
  ["电话0730-3103108,索引号53090000722201000,B12", []],
])("%s", (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test("a quantity knows where it stands, unit and all", () => {
  const text = "公用经费 60.59 万元,占5%";
  expect(quantitiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["60.59 万元", "5%"]);
});
