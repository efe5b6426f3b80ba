// The command line of this working copy: bundles it into the one file that is installed, where a source is newer than that
// file, and runs it. So it needs no build after npm ci, and what is tried here is what is installed.
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { catalogueHash } from "./catalogue-hash.cjs";
import isStale from "./is-stale.mjs";

const root = join(import.meta.dirname, "..");
const program = join(root, "bin/self-eval.cjs");

const folders = ["core", "host", "use-cases", "cli"].map((folder) => join(root, "src", folder));
const others = ["package.json", "package-lock.json", ".ci/self-eval.mjs", ".ci/catalogue-hash.cjs"].map((name) =>
  join(root, name),
);

/** One file that holds what the entry needs. */
async function bundled(options) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    legalComments: "eof",
    logLevel: "error",
    ...options,
  });
  return outputFiles[0];
}

/**
 * What few runs need, and yet would be most of what Node parses at each start: ExcelJS only writes blank forms, docx only
 * drafts, the next only reads .xls and .ods, numfmt only shows what has a format. Each is carried packed, until it is
 * imported or called.
 */
const seldomNeeded = {
  exceljs: 'exports.Workbook = require("exceljs/lib/doc/workbook")',
  docx: 'module.exports = require("docx")',
  "@e965/xlsx": 'const { read, CFB } = require("@e965/xlsx"); module.exports = { read, CFB }',
  numfmt: 'const { format, isDateFormat } = require("numfmt"); module.exports = { format, isDateFormat }',
};
/** What is imported at the start of every run, and unpacked when one of these is called. */
const called = { numfmt: ["format", "isDateFormat"] };
const packed = {
  name: "packed",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(exceljs|docx|@e965\/xlsx|numfmt)$/ }, ({ path }) => ({ path, namespace: "packed" }));
    onLoad({ filter: /^/, namespace: "packed" }, async ({ path }) => {
      const { contents } = await bundled({ stdin: { contents: seldomNeeded[path], resolveDir: root } });
      const packed = brotliCompressSync(contents).toString("base64");
      const unpack = `() => {
        const code = require("node:zlib").brotliDecompressSync(Buffer.from("${packed}", "base64")).toString("latin1");
        const module = { exports: {} };
        require("node:vm").compileFunction(code, ["module", "exports", "require"])(module, module.exports, require);
        return module.exports;
      }`;
      const functions = (called[path] ?? []).map(
        (name) => `exports.${name} = (...given) => (known ??= unpack()).${name}(...given);`,
      );
      return {
        contents:
          path in called
            ? `let known; const unpack = ${unpack}; ${functions.join("")}`
            : `module.exports = (${unpack})();`,
      };
    });
  },
};

/** The code in letters that Node reads without decoding, those of patterns as well, which esbuild leaves as they are. */
function inAscii({ text }) {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function bundle() {
  const code = inAscii(
    await bundled({
      entryPoints: [join(root, "src/cli/index.ts")],
      plugins: [packed],
      // The program is run as a script, from which Node imports nothing.
      supported: { "dynamic-import": false },
      define: { CATALOGUE_HASH: JSON.stringify(catalogueHash()) },
    }),
  );
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const start = await bundled({
    entryPoints: [join(root, "src/cli/start.ts")],
    define: { PROGRAM_HASH: JSON.stringify(hash) },
  });
  // What would end the comment too early is marked; start.ts takes the marks away.
  const contents = `#!/usr/bin/env node\n${start.text.trimEnd()}\n/*${hash}${code.replaceAll("*/", "*\x01/")}*/\n`;
  mkdirSync(join(root, "bin"), { recursive: true });
  // Whole or not at all, as another run may be reading it.
  const draft = `${program}.${process.pid}`;
  writeFileSync(draft, contents, { mode: 0o755 });
  renameSync(draft, program);
}

if (isStale(program, [...folders, ...others])) await bundle();
await import(pathToFileURL(program));
