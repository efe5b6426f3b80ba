import { faultOf } from "./fault-of";

test.each([
  "148 ÷ 450 × 10 = 3.29",
  "148 ÷ 450 = 32.89%",
  "(592.76 - 485) ÷ 485 = 22.22%",
  "90 × 98万元 ÷ 100万元 = 88.2",
  "5 × 0.95 ÷ 100% = 4.75",
  "450万元 - 1480000元 = 302万元",
  "10 × (1 - |3天 - 5天| ÷ |5天|) = 6",
  "40 + (-3.5) = 36.5",
  "11名 ÷ 12人 = 91.67%",
  "1 ÷ 3 = 33.3%",
  "2 ÷ 3 = 0.67",
])("%s is true", (text) => {
  expect(faultOf(text)).toBeNull();
});

test.each([
  ["148 ÷ 450 × 10 = 3.28", "is false"],
  ["148 ÷ 450 × 10 = 3.3", "is not exact and shows too few decimals"],
  ["148 ÷ 450 = 33%", "is not exact and shows too few decimals"],
  ["148 ÷ 450 = 3.289%", "is false"],
  ["592.76 - 485 ÷ 485 = 22.22%", "is false"],
  ["90 × 98万元 ÷ 100元 = 88.20", "is false"],
  ["90 × 98万元 ÷ 100 = 88.2", "counts 元 as nothing"],
  ["98人 ÷ 100户 = 98%", "counts 人/每/户 as nothing"],
  ["98人 + 2户 = 100人", "adds 人 and 户"],
  ["450万元 - 148 = 302万元", "adds 元 and a number"],
  ["5 × 95 ÷ 95% = 5.00", "is false"],
  ["≥95% ÷ 100% = 95%", "wants a number at ≥95% ÷ 100%"],
  ["98% ÷ ≤95% = 103.16%", "wants a number at ≤95%"],
  ["5 ÷ 0 = 0", "divides by zero"],
  ["5 ÷ (3 - 3) = 0", "divides by zero"],
  ["30 = 30", "computes nothing"],
  ["-0.09 = -0.09", "computes nothing"],
  ["30", "is no equation"],
  ["", "is no equation"],
  ["15.5 ≥ 0: 差", "is no equation"],
  ["1 + 2 = 3 = 3", "is no equation"],
  ["1 × 10 = 10", "tells a cap as a sum"],
  ["min(98 + 1, 89) = 89", "wants a number at min(98 + 1, 89)"],
  ["40 +  = 40", "wants a number at its end"],
  ["40 + () = 40", "wants a number at )"],
  ["(40 + 2 = 42", "leaves ( open"],
  ["40 + -3.5 = 36.5", "wants brackets around -3.5"],
  ["40 + 2分) = 42", "adds a number and 分"],
  ["40 + 2 = 四十二", "has no result: 四十二"],
])("%s is refused: %s", (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});
