/** @jest-environment jsdom */
import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { themeFor } from "../../src/taskpane/themes";

const brightness = ({ colorNeutralBackground1 }: Theme) => parseInt(colorNeutralBackground1.slice(1, 3), 16);

test.each([
  ["no colours told", null],
  ["Office's colourful theme", { background: "#FFFFFF", foreground: "#242424" }],
  ["Office's grey theme", { background: "#B1B1B1", foreground: "#000000" }],
])("light on %s", (_, colours) => {
  expect(brightness(themeFor(colours, false))).toBeGreaterThan(200);
});

test.each([
  ["Office's black theme", { background: "#262626", foreground: "#FFFFFF" }],
  ["the web's dark mode", { background: "#0A0A0A", foreground: "#FFFFFF" }],
])("dark on %s", (_, colours) => {
  expect(brightness(themeFor(colours, false))).toBeLessThan(60);
});

test.each([
  ["a high contrast scheme of the system", null, true],
  ["a frame black and white", { background: "#000000", foreground: "#FFFFFF" }, false],
  ["a frame black and yellow", { background: "#000000", foreground: "#FFFF00" }, false],
])("high contrast in %s", (_, colours, forced) => {
  expect(themeFor(colours, forced)).toMatchObject({
    colorNeutralForeground1: teamsHighContrastTheme.colorNeutralForeground1,
    colorNeutralStroke1: teamsHighContrastTheme.colorNeutralStroke1,
  });
});

test("every theme names a Chinese font, so that no host falls back to a serif", () => {
  for (const forced of [true, false]) expect(themeFor(null, forced).fontFamilyBase).toContain("Microsoft YaHei");
});
