import type { Wording } from "../wording/wording";
import { countyHtml, foundRules } from "./county-html";
import { describeTool } from "./describe";
import { escaped } from "./escaped";
import { filterScript } from "./filter-script";
import { noticeHtml } from "./notice-html";
import type { ReportForm, Seen } from "./report-form";
import { reportStyle } from "./report-style";

/** Nothing of the page may load anything, and nothing may run but the script that filters a county's page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const countyPolicy = `${policy}; script-src '${filterScript.hash}'`;

/**
 * What was found as one page of its own, to be read, printed or sent on: several submissions first seen together, then a notice
 * for each file, that prints on sheets of its own. Texts of the files are shown as text only.
 */
export const htmlReport: ReportForm = {
  piece: noticeHtml,
  *whole(pieces, seen, wording) {
    const texts = wording.commandLine.report;
    const { overview } = seen.run;
    yield `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${overview ? countyPolicy : policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(texts.title)}</h1>
${describeTool(seen.run, seen.place, wording)
  .map((line) => `<p class="profile">${escaped(line)}</p>`)
  .join("\n")}
</header>
${overview ? countyHtml(seen, overview, wording) : ""}
`;
    for (const piece of pieces) yield `${piece}\n`;
    yield `${rulePages(seen, wording)}
</main>
${overview ? `<script>${filterScript.text}</script>` : ""}
</body>
</html>
`;
  },
};

/** The page of each rule that found something, where the code beside its findings leads to. */
function rulePages({ gists }: Seen, wording: Wording): string {
  const items = foundRules(gists, wording).map(({ code, title, paragraphs }) => {
    const texts = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("");
    return `<details id="${escaped(code)}"><summary>${escaped(title)}</summary>${texts}</details>`;
  });
  if (items.length === 0) return "";
  return `<section class="rules">\n<h2>${escaped(wording.commandLine.report.rulePages)}</h2>\n${items.join("\n")}\n</section>`;
}
