import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CalculatorRegular,
  CommentTextRegular,
  DocumentSearchRegular,
  TableSimpleCheckmarkRegular,
} from "@fluentui/react-icons";
import { EmptyState } from "../parts/EmptyState";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  points: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    textAlign: "start",
  },
  point: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    alignItems: "center",
    gap: "10px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
  },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1 },
});

/** What stands in the pane before the first validation: what it will do, and that it is safe. */
export function FirstUse() {
  const styles = useStyles();
  const { firstTitle, firstText, firstPoints } = useWording().pane.validate;
  const points = [
    { icon: <TableSimpleCheckmarkRegular className={styles.icon} />, text: firstPoints.ties },
    { icon: <CalculatorRegular className={styles.icon} />, text: firstPoints.scores },
    { icon: <CommentTextRegular className={styles.icon} />, text: firstPoints.reasons },
  ];
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={firstTitle} text={firstText}>
      <ul className={styles.points}>
        {points.map(({ icon, text }) => (
          <li key={text} className={styles.point}>
            {icon}
            {text}
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
