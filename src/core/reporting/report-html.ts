import { districtsOf } from "../county/districts";
import type { Profile } from "../places/profile";
import type { Wording } from "../wording/wording";
import { anyRulePage } from "./any-rule-page";
import type { Run } from "./catalogue";
import { foundIn, type CheckedFile } from "./checked-file";
import { countyHtml } from "./county-html";
import { describeTool } from "./describe";
import { escaped } from "./escaped";
import { filterScript } from "./filter-script";
import { noticeHtml } from "./notice-html";
import { reportStyle } from "./report-style";

/** Nothing of the page may load anything, and nothing may run but the script that filters a county's page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const countyPolicy = `${policy}; script-src '${filterScript.hash}'`;

/**
 * What was found as one page of its own, to be read, printed or sent on: several submissions first seen together, then a notice
 * for each file, that prints on sheets of its own. Texts of the files are shown as text only.
 */
export function reportHtml(files: readonly CheckedFile[], place: Profile, wording: Wording, run: Run): string {
  const texts = wording.commandLine.report;
  const { overview, date = "" } = run;
  const districts = districtsOf(files.map(({ file }) => file));
  const idOf = (at: number) => `file-${String(at + 1)}`;
  const notices = files.map((each, at) =>
    noticeHtml(
      each,
      { id: idOf(at), district: districts[at] ?? "", place, isOfCounty: overview !== undefined, date },
      wording,
    ),
  );
  return `<!doctype html>
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
${describeTool(run, place, wording)
  .map((line) => `<p class="profile">${escaped(line)}</p>`)
  .join("\n")}
</header>
${overview ? countyHtml(files, overview, idOf, wording) : ""}
${notices.join("\n")}
${rulePages(files, wording)}
</main>
${overview ? `<script>${filterScript.text}</script>` : ""}
</body>
</html>
`;
}

/** The page of each rule that found something, where the code beside its findings leads to. */
function rulePages(files: readonly CheckedFile[], wording: Wording): string {
  const found = files.flatMap(foundIn);
  const codes = new Map(found.map(({ rule, code }) => [rule, code]));
  if (codes.size === 0) return "";
  const items = [...codes]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([rule, code]) => {
      const { title = code, paragraphs = [] } = anyRulePage(rule, wording) ?? {};
      const texts = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("");
      return `<details id="${escaped(code)}"><summary>${escaped(title)}</summary>${texts}</details>`;
    });
  return `<section class="rules">\n<h2>${escaped(wording.commandLine.report.rulePages)}</h2>\n${items.join("\n")}\n</section>`;
}
