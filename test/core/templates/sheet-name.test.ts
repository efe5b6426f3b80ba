import { freeName, nameProblem } from "../../../src/core/templates/sheet-name";

test.each([
  ["附件4-业务工作经费", null],
  ["", "empty"],
  ["  ", "empty"],
  ["附".repeat(31), null],
  ["附".repeat(32), "too-long"],
  ["附件4-甲/乙", "forbidden-sign"],
  ["附件4-甲:乙", "forbidden-sign"],
  ["附件4-[甲]", "forbidden-sign"],
  ["附件4-甲?", "forbidden-sign"],
  ["附件4-甲*", "forbidden-sign"],
  ["附件4-甲\\乙", "forbidden-sign"],
  ["附件4-甲\n乙", "forbidden-sign"],
  ["附件4'", "apostrophe"],
  ["'附件4", "apostrophe"],
  ["History", "reserved"],
])("a sheet named %j: %s", (name, problem) => expect(nameProblem(name)).toBe(problem));

test.each([
  ["附件3", [], "附件3"],
  ["附件3", ["附件3"], "附件3 (2)"],
  ["附件3", ["附件3", "附件3 (2)"], "附件3 (3)"],
  ["Sheet", ["SHEET"], "Sheet (2)"],
  ["附".repeat(31), ["附".repeat(31)], `${"附".repeat(27)} (2)`],
])("%j beside %j becomes %j", (name, taken, free) => expect(freeName(name, taken)).toBe(free));
