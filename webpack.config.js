// One build for two pages: the task pane and (with --env workbench) the workbench that embeds it behind a bridge.
// See DECISIONS.md.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const src = (file) => path.join(__dirname, "src", file);
const officeJs = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const officeCdn = "https://appsforoffice.microsoft.com";

/** No eval, no inline script, nothing from the network but what is named. Fluent and Univer insert style elements. */
function contentSecurityPolicy(extraScriptSource = "") {
  return [
    "default-src 'none'",
    `script-src 'self' ${extraScriptSource}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A page made of a template and the bundle of the same name; the pane's own script loads those of Office, in this order. */
function page(filename, template, chunk, csp, officeScripts = []) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    minify: false,
    meta: {
      csp: { "http-equiv": "Content-Security-Policy", content: csp },
      ...(officeScripts.length > 0 && { "office-scripts": officeScripts.join(" ") }),
    },
  });
}

/** Bytes. Importing one icon from the package's root drags in thousands (microsoft/fluentui#25861) and breaks this. */
const sizeBudget = {
  maxAssetSize: 1_050_000,
  maxEntrypointSize: 1_050_000,
  assetFilter: (file) => /^[^/]+\.js$/.test(file),
};

/** Office.js and what it loads for Excel, for intranets that cannot reach Microsoft's address. */
const officeFiles = ["office.js", "o15apptofilemappingtable.js", "excel-*-16.*.js", "*/office_strings.js"];

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const withWorkbench = Boolean(env.workbench);
  const officeFromPackage = env.office === "package";
  const officeUrl = officeFromPackage ? "office-js/office.js" : `${officeCdn}/lib/1/hosted/office.js`;
  const officeCsp = contentSecurityPolicy(officeFromPackage ? "" : officeCdn);

  const entry = { taskpane: src("taskpane/index.ts") };
  const plugins = [page("taskpane.html", src("taskpane/taskpane.html"), "taskpane", officeCsp, [officeUrl])];
  const copies = ["assets", "manifest.xml"].map((from) => ({ from, to: from }));
  if (withWorkbench) {
    entry.workbench = src("workbench/index.tsx");
    entry["embedded-office"] = src("workbench/embedded-office.ts");
    plugins.push(page("workbench.html", src("workbench/workbench.html"), "workbench", contentSecurityPolicy()));
    const embedded = ["embedded-office.js", "office-js/excel-web-16.00.js"];
    const pane = src("taskpane/taskpane.html");
    plugins.push(page("taskpane-embedded.html", pane, "taskpane", contentSecurityPolicy(), embedded));
    copies.push({ from: "excel-web-16.00.js", context: officeJs, to: "office-js/" });
    copies.push({ from: "annex*.json", context: path.join(__dirname, "test/fixtures/seed"), to: "sample/" });
  }
  if (officeFromPackage) {
    copies.push(
      ...officeFiles.map((from) => ({
        from,
        context: officeJs,
        to: "office-js/[path][name][ext]",
        globOptions: { ignore: ["**/*.debug.js"] },
      })),
    );
  }

  return {
    mode: production ? "production" : "development",
    devtool: production ? "source-map" : false,
    entry,
    output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    experiments: { css: true },
    cache: production ? false : { type: "filesystem", buildDependencies: { config: [__filename] } },
    // Univer and ExcelJS make the workbench large; what people load again and again in Excel is kept small.
    performance: production && !withWorkbench ? { hints: "error", ...sizeBudget } : { hints: false },
    infrastructureLogging: { level: "error" },
    stats: "errors-warnings",
    plugins: [
      ...plugins,
      new DefinePlugin({ ADD_IN_VERSION: JSON.stringify(version) }),
      new CopyPlugin({ patterns: copies }),
    ],
    devServer: {
      devMiddleware: { index: "workbench.html", stats: "none" },
      static: false,
      headers: { "Content-Security-Policy": officeCsp },
      client: false,
      hot: false,
      liveReload: false,
    },
  };
};
