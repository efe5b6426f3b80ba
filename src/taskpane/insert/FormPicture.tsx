import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { parseArea } from "../../core/grid/address";
import { holds } from "../../core/grid/area";
import type { SheetLayout } from "../../core/grid/sheet-layout";

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "100%" },
  paper: { fill: tokens.colorNeutralBackground1 },
  cell: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "2px" },
  input: { fill: tokens.colorBrandBackground2 },
  text: { fill: tokens.colorNeutralForeground3 },
  title: { fill: tokens.colorNeutralForeground1 },
});

/** The part of a form that a small picture can show, in points. */
const shownHeight = 620;

interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Length of the text in the cell, in points. */
  readonly text: number;
  readonly size: number;
  readonly centred: boolean;
  readonly bordered: boolean;
  readonly input: boolean;
}

/** A small picture of a form, drawn from the very layout that is inserted. */
export function FormPicture({ layout }: { readonly layout: SheetLayout }) {
  const styles = useStyles();
  const { boxes, width, height } = useMemo(() => draw(layout), [layout]);
  return (
    <svg
      className={styles.root}
      viewBox={`-16 -16 ${width + 32} ${height + 32}`}
      preserveAspectRatio="xMidYMin meet"
      aria-hidden
    >
      <rect className={styles.paper} x={-16} y={-16} width={width + 32} height={height + 32} />
      {boxes.map((box) => (
        <g key={box.key}>
          {box.input && <rect className={styles.input} x={box.x} y={box.y} width={box.width} height={box.height} />}
          {box.bordered && <rect className={styles.cell} x={box.x} y={box.y} width={box.width} height={box.height} />}
          {box.text > 0 && (
            <rect
              className={box.size > 14 ? styles.title : styles.text}
              x={box.centred ? box.x + (box.width - box.text) / 2 : box.x + 4}
              y={box.y + box.height / 2 - box.size * 0.3}
              width={box.text}
              height={box.size * 0.6}
              rx={2}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

function draw(layout: SheetLayout): { boxes: Box[]; width: number; height: number } {
  const cells = Object.entries(layout.cells).flatMap(([address, cell]) => {
    const area = parseArea(address);
    return area ? [{ address, area, cell }] : [];
  });
  const columns = Math.max(0, ...cells.map(({ area }) => area.left)) + 1;
  const rows = Math.max(0, ...cells.map(({ area }) => area.top)) + 1;
  const left = edges(columns, layout.columnWidths, 64);
  const top = edges(rows, layout.rowHeights, 18);
  const boxes = cells.flatMap(({ address, area, cell }): Box[] => {
    const merged = layout.merges.find((merge) => holds(merge, area.top, area.left));
    if (merged && (merged.top !== area.top || merged.left !== area.left)) return [];
    const whole = merged ?? area;
    const [x = 0, y = 0] = [left[whole.left], top[whole.top]];
    const width = (left[whole.right + 1] ?? x) - x;
    const height = (top[whole.bottom + 1] ?? y) - y;
    const size = cell.style.fontSize ?? 10;
    return y > shownHeight
      ? []
      : [
          {
            key: address,
            x,
            y,
            width,
            height,
            size,
            text: cell.formula ? 0 : Math.min(width - 8, String(cell.value ?? "").length * size),
            centred: cell.style.horizontal === "center",
            bordered: cell.style.borders !== undefined,
            input: cell.style.unlocked === true,
          },
        ];
  });
  return { boxes, width: left.at(-1) ?? 0, height: Math.min(shownHeight, top.at(-1) ?? 0) };
}

/** Where each column or row begins, and at last where the form ends. */
function edges(count: number, sizes: Readonly<Record<number, number>>, usual: number): number[] {
  const result = [0];
  for (let at = 0; at < count; at++) result.push((result[at] ?? 0) + (sizes[at] ?? usual));
  return result;
}
