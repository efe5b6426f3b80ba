import { isOwnFormula } from "../../../src/core/judging/own-formula";

test.each([
  ['=IF(COUNT(C3:C7)=0,"",SUM(C3:C7))', true],
  ['=if( count(C3:C14)<12, "", C3 - C4 )', true],
  ['=IF(COUNT($C$3,$C$5)<2,"",$C$3/$C$5)', true],
  ["=SUM(C3:C7)", false],
  ['=IF(COUNT(C3:C7)=0,"-",SUM(C3:C7))', false],
  ['=1+IF(COUNT(C3:C7)=0,"",SUM(C3:C7))', false],
])("%s is a formula of the add-in: %s", (formula, isOwn) => {
  expect(isOwnFormula(formula)).toBe(isOwn);
});
