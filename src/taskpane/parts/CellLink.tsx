import { Link } from "@fluentui/react-components";
import type { CellRef } from "../../core/grid/address";
import { fill } from "../../core/wording/wording";
import { placeOf } from "../place";
import { useWording } from "../use-wording";

interface CellLinkProps {
  readonly at: CellRef;
  /** The sheet on which the person is looking already, whose name would be noise. */
  readonly on?: string;
  readonly onSelect: (at: CellRef) => void;
}

/** The address of a cell; clicking it takes the person there. */
export function CellLink({ at, on, onSelect }: CellLinkProps) {
  const { pane } = useWording();
  return (
    <Link
      as="button"
      inline
      aria-label={fill(pane.goTo, { place: placeOf(at) })}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(at);
      }}
    >
      {at.sheet === on ? at.cell : placeOf(at)}
    </Link>
  );
}
