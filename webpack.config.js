// One build for the task pane, the self-test and (with the env "workbench") the workbench that embeds both behind a bridge.
// See DECISIONS.md.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { catalogueHash } = require("./.ci/catalogue-hash.cjs");
const { contentSecurityPolicy, offices } = require("./.ci/content-security.cjs");
const { version } = require("./package.json");

const src = (file) => path.join(__dirname, "src", file);
const officeJs = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

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

/** Office.js and what it loads for Excel, for intranets that cannot reach Microsoft's address. */
const officeFiles = ["office.js", "o15apptofilemappingtable.js", "excel-*-16.*.js", "*/office_strings.js"];

/** A hash in a name says that the file never changes, so it may be kept for ever; only pages name such files. */
const fileName = ({ chunk }) => (chunk.name === "embedded-office" ? "[name].js" : "[name].[contenthash:8].js");

/** Before the bundle of a page that runs behind the workbench's bridge. */
const embeddedOffice = ["embedded-office.js", "office-js/excel-web-16.00.js"];

module.exports = (env) => {
  const withWorkbench = Boolean(env.workbench);
  const office = offices[env.office ?? "cdn"];
  const officeCsp = contentSecurityPolicy(office.origin);

  const entry = { taskpane: src("taskpane/index.ts"), selftest: src("taskpane/self-test/index.ts") };
  const html = src("taskpane/taskpane.html");
  const plugins = [
    page("taskpane.html", html, "taskpane", officeCsp, [office.url]),
    page("selftest.html", html, "selftest", officeCsp, [office.url]),
  ];
  const copies = [{ from: "assets", to: "assets" }];
  if (withWorkbench) {
    entry.workbench = src("workbench/index.tsx");
    entry["embedded-office"] = src("workbench/embedded-office.ts");
    entry["embedded-pane"] = src("workbench/embedded-pane.ts");
    plugins.push(page("workbench.html", src("workbench/workbench.html"), "workbench", contentSecurityPolicy()));
    plugins.push(page("taskpane-embedded.html", html, "embedded-pane", contentSecurityPolicy(), embeddedOffice));
    plugins.push(page("selftest-embedded.html", html, "selftest", contentSecurityPolicy(), embeddedOffice));
    copies.push({ from: "excel-web-16.00.js", context: officeJs, to: "office-js/" });
    copies.push({ from: "annex*.json", context: src("workbench/sample"), to: "sample/" });
  }
  if (env.office === "package") {
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
    mode: "production",
    // A source map would publish the sources with the pane.
    devtool: false,
    entry,
    output: {
      path: env.folder,
      filename: fileName,
      chunkFilename: fileName,
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        { test: /office\.helpers\.js$/, use: path.join(__dirname, ".ci/without-sign-in.cjs") },
      ],
    },
    experiments: { css: true },
    // swc takes seconds where terser takes a minute; esbuild would make the pane a tenth larger.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    cache: {
      type: "filesystem",
      name: withWorkbench ? "workbench" : "pane",
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    infrastructureLogging: { level: "error" },
    stats: "errors-warnings",
    plugins: [
      ...plugins,
      new NormalModuleReplacementPlugin(/^node:zlib$/, src("host/files/xlsx/zlib-in-browser.ts")),
      new DefinePlugin({ ADD_IN_VERSION: JSON.stringify(version), CATALOGUE_HASH: JSON.stringify(catalogueHash()) }),
      new CopyPlugin({ patterns: copies }),
    ],
  };
};
