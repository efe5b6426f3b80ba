// Where office.js comes from, by what --office says, and what a page may load then. Read by webpack.config.js, by the
// build that writes the server's headers, and by the tests.

/** The address of office.js and the origins that it loads scripts from. Sources: docs/install.md. */
const offices = {
  cdn: {
    url: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
  "21vianet": {
    url: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
  package: { url: "office-js/office.js", origin: "" },
};

/** No eval, no inline script, nothing from the network but what is named. Fluent and Univer insert style elements. */
function contentSecurityPolicy(scriptOrigin = "") {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptOrigin}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { offices, contentSecurityPolicy };
