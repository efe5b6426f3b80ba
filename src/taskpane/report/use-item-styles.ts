import { makeStyles, tokens } from "@fluentui/react-components";

/** How the quiet items below the findings look. */
export const useItemStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quote: { color: tokens.colorNeutralForeground2 },
});
