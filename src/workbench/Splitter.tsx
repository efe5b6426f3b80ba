import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useWording } from "../taskpane/use-wording";

const least = 320;
const most = 800;
const step = 20;

const useStyles = makeStyles({
  line: {
    width: "5px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandStroke2 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
  // Over the frames, which would swallow the pointer.
  cover: { position: "fixed", inset: 0, zIndex: 1000, cursor: "col-resize" },
});

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: Props) {
  const styles = useStyles();
  const { workbench } = useWording();
  const [isDragged, setDragged] = useState(false);
  const set = (wanted: number) => onWidth(Math.min(most, Math.max(least, wanted)));
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") set(width + step);
    if (key === "ArrowRight") set(width - step);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDragged) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={workbench.resize}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.line}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    >
      {isDragged && <div className={styles.cover} />}
    </div>
  );
}
