/** npm start: builds the workbench and serves it at http://localhost:3000/ with the sample open; PORT changes the port. */
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const host = "localhost";

class UsageError extends Error {}

async function serve(): Promise<void> {
  const port = portOf(process.env.PORT ?? "3000");
  if (!(await isFree(port))) {
    throw new UsageError(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  }
  const configure = require(join(root, "webpack.config.js")) as (env: object, argv: object) => Configuration;
  const compiler = webpack(configure({ workbench: true }, { mode: "development" }));
  const built = new Promise<boolean>((resolve) =>
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) console.error(stats.toString({ preset: "errors-only" }));
      resolve(!stats.hasErrors());
    }),
  );
  const server = new WebpackDevServer({ ...compiler.options.devServer, host, port, setupExitSignals: true }, compiler);
  console.log("Building the workbench…");
  await server.start();
  if (!(await built)) throw new UsageError("The workbench was not built: see the errors above.");
  console.log(`Workbench: http://${host}:${port}/`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`PORT is ${text}, which is no port. Give a number from 1 to 65535.`);
  }
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

serve().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(1);
});
