/** A header of an answer, and for which files of dist. */
interface HeaderRule {
  /** A regular expression that both servers understand, on the path below dist. */
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a server says beside each file of dist. A page must be asked for again each time, or Excel shows an old one for days;
 * what carries a hash in its name never changes. No X-Frame-Options or frame-ancestors: Excel on the web shows the pane in a
 * frame whose origin differs from tenant to tenant.
 */
function rules(contentSecurityPolicy: string): readonly HeaderRule[] {
  return [
    {
      files: "\\.(html|xml)$",
      headers: { "Cache-Control": "no-cache", "Content-Security-Policy": contentSecurityPolicy },
    },
    { files: "\\.[0-9a-f]{8}\\.(js|css)$", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { files: "^(assets|office-js)/", headers: { "Cache-Control": "public, max-age=86400" } },
  ];
}

const always = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/** For nginx: to be included within the `server` that serves dist. */
export function nginxHeaders(contentSecurityPolicy: string): string {
  const blocks = rules(contentSecurityPolicy).map(({ files, headers }) => {
    const path = files.startsWith("^") ? `^/${files.slice(1)}` : files;
    // A location that adds a header of its own takes over none from outside.
    const lines = Object.entries({ ...headers, ...always }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
    return [`location ~ "${path}" {`, ...lines, "}"].join("\n");
  });
  return [
    "# Written by the build. In the server block, beside root: include /path/to/headers.nginx.conf;",
    ...blocks,
    "",
  ].join("\n");
}

/** For IIS 7 or later with URL Rewrite 2: stands in dist itself as web.config. */
export function iisHeaders(contentSecurityPolicy: string): string {
  const outbound = rules(contentSecurityPolicy).flatMap(({ files, headers }) =>
    Object.entries(headers).map(([name, value]) => {
      const variable = `RESPONSE_${name.replaceAll("-", "_")}`;
      const path = files.startsWith("^") ? `^/${files.slice(1)}` : files;
      return [
        `        <rule name="${escape(`${name} ${files}`)}">`,
        `          <match serverVariable="${variable}" pattern=".*"/>`,
        `          <conditions><add input="{URL}" pattern="${escape(path)}"/></conditions>`,
        `          <action type="Rewrite" value="${escape(value)}"/>`,
        `        </rule>`,
      ].join("\n");
    }),
  );
  const fixed = Object.entries(always).map(([name, value]) => `        <add name="${name}" value="${value}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by the build. IIS reads it from the folder that it serves; the rules need the module URL Rewrite 2. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${fixed.join("\n")}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
${outbound.join("\n")}
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
