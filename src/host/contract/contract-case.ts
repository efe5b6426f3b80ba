import type { Wording } from "../../core/wording/wording";
import type { Grid } from "../../core/grid/grid";
import type { WorkbookHost } from "../workbook-host";

/** A workbook opened for one case, with the sheets that the case asked for. */
export interface OpenedWorkbook {
  /** What this implementation has of the port: at least the methods that the case needs. */
  readonly host: WorkbookHost;
  /** All that the workbook holds, as plain data, to compare before and after. */
  readonly content: () => Promise<unknown>;
  /** Types a number into a cell as the person would; absent where that takes a person. */
  readonly typeInto?: (sheet: string, cell: string, value: number) => Promise<void>;
}

export type OpenWorkbook = (...grids: readonly Grid[]) => Promise<OpenedWorkbook>;

/** What a case is about, for whoever reads the results. */
export type Capability = keyof Wording["selfTest"]["capabilities"];

/** One promise of the port. It is kept by whatever test runner or page runs it, so it knows none of them. */
export interface ContractCase {
  readonly about: Capability;
  /** The methods without which the case cannot be run. */
  readonly needs: readonly (keyof WorkbookHost)[];
  /** Rejects with a sentence where the promise is not kept. */
  readonly run: (open: OpenWorkbook) => Promise<void>;
}
