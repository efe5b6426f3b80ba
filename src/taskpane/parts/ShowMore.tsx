import { Button, makeStyles } from "@fluentui/react-components";
import { fill } from "../../core/wording/wording";
import { portion, type More } from "../use-more";
import { useWording } from "../use-wording";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "center", paddingBottom: "12px" },
});

interface ShowMoreProps extends Pick<More, "showMore" | "end"> {
  /** How many items are not shown yet. */
  readonly rest: number;
}

/** The end of a list that is shown portion by portion. */
export function ShowMore({ rest, showMore, end }: ShowMoreProps) {
  const styles = useStyles();
  const { pane } = useWording();
  if (rest <= 0) return null;
  return (
    <div ref={end} className={styles.root}>
      <Button onClick={showMore}>{fill(pane.more, { count: String(Math.min(rest, portion)) })}</Button>
    </div>
  );
}
