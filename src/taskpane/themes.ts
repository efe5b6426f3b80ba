import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green, from dark to light. */
const green: BrandVariants = {
  10: "#010503",
  20: "#081C11",
  30: "#092F1C",
  40: "#0A3D24",
  50: "#0C4B2C",
  60: "#0D5A35",
  70: "#0F6B3E",
  80: "#107C41",
  90: "#2B8A53",
  100: "#429865",
  110: "#59A677",
  120: "#70B48A",
  130: "#88C29D",
  140: "#A1D0B1",
  150: "#BBDEC6",
  160: "#D6ECDC",
};

/** Segoe UI has no Chinese glyphs; without a named Chinese font some hosts fall back to a serif or Japanese one. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif";

const light: Theme = { ...createLightTheme(green), fontFamilyBase };
/** On dark, Fluent's brand foreground is too dim for text in the green ramp. */
const dark: Theme = {
  ...createDarkTheme(green),
  fontFamilyBase,
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[140],
};
const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

/** The pane's theme for the host's frame colours: dark on dark, high contrast where the frame or the system is. */
export function themeFor(
  colours: { readonly background: string; readonly foreground: string } | null,
  forcedColours: boolean,
): Theme {
  if (forcedColours || (colours && isHighContrast(colours))) return highContrast;
  return colours && luminance(colours.background) < 0.3 ? dark : light;
}

/** Office's own black theme is a dark grey with white; only a high contrast scheme is black with a pure colour. */
function isHighContrast({ background, foreground }: { background: string; foreground: string }): boolean {
  return background === "#000000" && /^#((FF|00){3})$/i.test(foreground);
}

/** Perceived brightness of "#RRGGBB" from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
