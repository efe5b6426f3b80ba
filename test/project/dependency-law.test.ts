import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Snippet {
  readonly says: string;
  readonly file: string;
  readonly code: string;
  /** The lint rule that must object; none where the code is lawful. */
  readonly rule?: string;
}

const lawful: readonly Snippet[] = [
  {
    says: "core may use core",
    file: "src/core/reading/snippet.ts",
    code: `import { toA1 } from "../grid/address";\nexport const a = toA1;\n`,
  },
  {
    says: "the host may use core",
    file: "src/host/files/xlsx/snippet.ts",
    code: `import { toA1 } from "../../../core/grid/address";\nexport const a = toA1;\n`,
  },
  {
    says: "the pane may use the port",
    file: "src/taskpane/snippet.ts",
    code: `import type { WorkbookHost } from "../host/workbook-host";\nexport type A = WorkbookHost;\n`,
  },
  {
    says: "the Office adapter may name Excel",
    file: "src/host/office/snippet.ts",
    code: `export const a = (): unknown => Excel.run;\n`,
  },
  {
    says: "the wording may speak Chinese",
    file: "src/core/wording/zh-CN/snippet.ts",
    code: `export const a = "附件";\n`,
  },
];

const unlawful: readonly Snippet[] = [
  {
    says: "core computes in its own decimals",
    file: "src/core/judging/snippet.ts",
    code: `import Big from "big.js";\nexport const a = Big;\n`,
    rule: "no-restricted-imports",
  },
  {
    says: "core may not use the host",
    file: "src/core/reading/snippet.ts",
    code: `import { HostError } from "../../host/host-error";\nexport const a = HostError;\n`,
    rule: "boundaries/dependencies",
  },
  {
    says: "a room of core may not use one above it",
    file: "src/core/reading/snippet.ts",
    code: `import type { Rule } from "../rules/rule";\nexport type A = Rule;\n`,
    rule: "boundaries/dependencies",
  },
  {
    says: "core may not use Node",
    file: "src/core/reading/snippet.ts",
    code: `import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n`,
    rule: "no-restricted-imports",
  },
  {
    says: "core may not use React",
    file: "src/core/reading/snippet.ts",
    code: `import { useState } from "react";\nexport const a = useState;\n`,
    rule: "no-restricted-imports",
  },
  {
    says: "a rule may not import a rule",
    file: "src/core/rules/snippet.ts",
    code: `import { other } from "./execution-score";\nexport const a = other;\n`,
    rule: "no-restricted-imports",
  },
  ...[`Date.now()`, `new Date()`, `Math.random()`].map((code) => ({
    says: `core may not ask ${code}`,
    file: "src/core/checking/snippet.ts",
    code: `export const a = ${code};\n`,
    rule: "no-restricted-syntax",
  })),
  ...["document", "window", "process", "fetch", "performance", "setTimeout", "localStorage", "Excel", "Office"].map(
    (name) => ({
      says: `core may not name ${name}`,
      file: "src/core/checking/snippet.ts",
      code: `export const a: unknown = ${name};\n`,
      rule: "no-restricted-globals",
    }),
  ),
  ...["taskpane", "workbench", "cli", "host/files/xlsx"].map((folder) => ({
    says: `${folder} may not name Excel`,
    file: `src/${folder}/snippet.ts`,
    code: `export const a = (): unknown => Excel.run;\n`,
    rule: "no-restricted-globals",
  })),
  {
    says: "not even as a type",
    file: "src/taskpane/snippet.ts",
    code: `export type A = Excel.Range;\n`,
    rule: "no-restricted-syntax",
  },
  {
    says: "nobody syncs in a loop",
    file: "src/host/office/snippet.ts",
    code: `export async function a(context: Excel.RequestContext): Promise<void> {\n  for (const _ of [1, 2]) {\n    await context.sync();\n  }\n}\n`,
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    says: "nothing is read before it is loaded",
    file: "src/host/office/snippet.ts",
    code: `export async function a(context: Excel.RequestContext): Promise<string> {\n  const range = context.workbook.getSelectedRange();\n  await context.sync();\n  return range.address;\n}\n`,
    rule: "office-addins/load-object-before-read",
  },
  ...[`"请先选择"`, "`共 ${n} 处`", "/附件/"].map((code) => ({
    says: `the pane has no words of its own: ${code}`,
    file: "src/taskpane/snippet.ts",
    code: `const n = 1;\nexport const a = [n, ${code}];\n`,
    rule: "local/wording-in-its-place",
  })),
  {
    says: "nor in its markup",
    file: "src/taskpane/Snippet.tsx",
    code: `export const A = () => <p>Nothing found</p>;\n`,
    rule: "no-restricted-syntax",
  },
  {
    says: "no HTML comes from a cell",
    file: "src/taskpane/Snippet.tsx",
    code: `export const A = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n`,
    rule: "no-restricted-syntax",
  },
];

describe("the dependency law fires in lint", () => {
  const all = [...lawful, ...unlawful];
  const root = join(__dirname, "../..");
  const broken = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "lint-snippets.mjs")], {
      cwd: root,
      input: JSON.stringify(all),
      encoding: "utf8",
      maxBuffer: 1e7,
    }),
  ) as string[][];
  const brokenBy = (snippet: Snippet): string[] => broken[all.indexOf(snippet)]!;

  test.each(lawful)("$says ($file)", (snippet) => {
    expect(brokenBy(snippet)).toEqual([]);
  });

  test.each(unlawful)("$says ($file)", (snippet) => {
    expect(brokenBy(snippet)).toContain(snippet.rule);
  });
});
