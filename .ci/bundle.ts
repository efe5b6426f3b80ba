import { createRequire } from "node:module";
import webpack, { type Compilation, type Configuration } from "webpack";

const require = createRequire(import.meta.url);

/** What webpack.config.js is asked for: the folder to write to, where office.js comes from, and whether the workbench is wanted. */
interface Wanted {
  readonly folder: string;
  readonly office?: string;
  readonly workbench?: boolean;
}

/** Builds with webpack.config.js, as it is published. Rejects with the errors of the sources. */
export function bundle(wanted: Wanted): Promise<Compilation> {
  const configure = require("../webpack.config.js") as (env: Wanted) => Configuration;
  const compiler = webpack(configure(wanted));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Closing writes the cache.
      compiler.close(() => {
        if (error) reject(error);
        else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString({ preset: "errors-only" })));
        else resolve(stats.compilation);
      });
    });
  });
}
