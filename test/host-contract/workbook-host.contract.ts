import type { Grid } from "../../src/core/grid/grid";
import { wordingIn } from "../../src/core/wording/wording";
import type { OpenedWorkbook } from "../../src/host/contract/contract-case";
import { contractCases, type ContractCaseId } from "../../src/host/contract/contract-cases";
import type { WorkbookHost } from "../../src/host/workbook-host";

/** One implementation of the port. */
export interface Implementation {
  readonly name: string;
  readonly open: (grids: readonly Grid[]) => Promise<{
    readonly host: Partial<WorkbookHost>;
    readonly content: () => Promise<unknown>;
    readonly typeInto?: Exclude<OpenedWorkbook["typeInto"], undefined>;
    readonly close: () => Promise<void>;
  }>;
  /** The methods that it does not have, each with why: the cases that need one are left out. */
  readonly lacks: Readonly<Partial<Record<keyof WorkbookHost, string>>>;
}

const titles = wordingIn("en").selfTest.cases;

/** Runs every case of the port on one implementation. */
export function workbookHostContract({ name, open, lacks }: Implementation): void {
  describe(`the workbook port: ${name}`, () => {
    const opened: { close: () => Promise<void> }[] = [];
    const openKept = async (...grids: Grid[]) => {
      const workbook = await open(grids);
      opened.push(workbook);
      // A case calls only what it needs, and what it needs is there.
      return { ...workbook, host: workbook.host as WorkbookHost };
    };
    afterEach(async () => {
      for (const workbook of opened.splice(0)) await workbook.close();
    });

    for (const [id, { needs, run }] of Object.entries(contractCases)) {
      const title = titles[id as ContractCaseId];
      const [reason] = needs.flatMap((method) => lacks[method] ?? []);
      if (reason) test.skip(`${title} (${reason})`, () => undefined);
      else test(title, () => run(openKept));
    }

    test("what it lacks is needed by some case, and why is said", () => {
      const needed = new Set(Object.values(contractCases).flatMap(({ needs }) => needs));
      for (const [method, reason] of Object.entries(lacks)) {
        expect([...needed]).toContain(method);
        expect(reason.length).toBeGreaterThan(20);
      }
    });
  });
}
