/** npm start: serves the workbench, built as for publishing, at http://localhost:3000/ with the sample open; PORT changes the port. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { bundle } from "./bundle";
import { contentSecurityPolicy, offices } from "./content-security.cjs";
import isStale from "./is-stale.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "node_modules/.cache/workbench");
/** Written last, so a build that was cut short is made again. */
const stamp = join(folder, "built");
const sources = [
  "src",
  "assets",
  "test/fixtures/seed",
  ".ci",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const host = "localhost";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

class UsageError extends Error {}

async function serve(): Promise<void> {
  const port = portOf(process.env.PORT ?? "3000");
  const files = new Map<string, Buffer>();
  await listen(port, ({ url }, response) => {
    const name = /^\/([^?]*)/.exec(url ?? "")?.[1] || "workbench.html";
    const body = files.get(name);
    response.writeHead(body ? 200 : 404, {
      "Content-Type": types[extname(name)] ?? "application/octet-stream",
      // The pane's own page may load Office.js, to be looked at without Excel; the workbench's pages allow themselves less.
      "Content-Security-Policy": contentSecurityPolicy(offices.cdn.origin),
    });
    response.end(body);
  });
  if (
    isStale(
      stamp,
      sources.map((name) => join(root, name)),
    )
  )
    await build();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, "/"), readFileSync(path));
  }
  console.log(`Workbench: http://${host}:${port}/`);
}

async function build(): Promise<void> {
  console.log("Building the workbench, once until a source changes…");
  const began = new Date();
  await bundle({ folder, workbench: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, began, began);
}

function listen(port: number, answer: RequestListener): Promise<void> {
  return new Promise((resolve, reject) => {
    createServer(answer)
      .once("error", (error: NodeJS.ErrnoException) => {
        const inUse = `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`;
        reject(error.code === "EADDRINUSE" ? new UsageError(inUse) : error);
      })
      .listen(port, host, resolve);
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`PORT is ${text}, which is no port. Give a number from 1 to 65535.`);
  }
  return port;
}

serve().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(1);
});
