// The browser tests run on what a person gets: `npm start`, on a free port.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import bundleUniver from "../../.ci/bundle-univer.mjs";

const root = join(import.meta.dirname, "../..");

export default async function serveWorkbench() {
  await bundleUniver();
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", join(root, ".ci/serve.ts")], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH = await addressOf(server);
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const address = /Workbench: (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`npm start ended:\n${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
