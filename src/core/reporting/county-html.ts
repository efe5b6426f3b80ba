import type { Overview } from "../county/overview";
import { countyIn } from "../wording/county";
import type { Wording } from "../wording/wording";
import { anyRulePage } from "./any-rule-page";
import { barsHtml } from "./bars-html";
import {
  describeFailed,
  describeOverview,
  describeUnit,
  overviewHeading,
  type OverviewPart,
} from "./describe-overview";
import { escaped } from "./escaped";
import type { Gist } from "./gist";
import { noticeId } from "./notice-html";
import type { Seen } from "./report-form";

/** All submissions of a county seen together: against the list, charts, what is alike, and a table that leads to each notice. */
export function countyHtml(seen: Seen, overview: Overview, wording: Wording): string {
  const names = new Map(seen.gists.map(({ file }, at) => [file, seen.frames[at]?.name ?? file]));
  const parts = describeOverview(overview, wording, (file) => names.get(file) ?? file);
  const charts = parts.flatMap((part) => (part.bars ? [`<div>${partHead(part)}${barsHtml(part.bars)}</div>`] : []));
  const lists = parts.filter(({ bars }) => !bars);
  const isShort = lists.reduce((sum, { lines }) => sum + lines.length, 0) <= mostOpen;
  return `<section class="county" id="overview">
<h2>${escaped(overviewHeading(seen.gists, wording))}</h2>
${lists.map((part) => listHtml(part, isShort)).join("\n")}
<div class="charts">${charts.join("\n")}</div>
${unitsTable(seen, overview, wording)}
</section>`;
}

function partHead({ heading }: OverviewPart): string {
  return `<h3>${escaped(heading)}</h3>`;
}

/** More lines than these would keep the table of units out of sight. */
const mostOpen = 20;

function listHtml({ heading, lines }: OverviewPart, isOpen: boolean): string {
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join("");
  return `<details class="part"${isOpen ? " open" : ""}><summary>${escaped(heading)}</summary><ul>${items}</ul></details>`;
}

function unitsTable(seen: Seen, { units }: Overview, wording: Wording): string {
  const { columns, page } = countyIn(wording.commandLine.report.language);
  const lines = [...units];
  const rows = seen.gists.map((each, at) => {
    const file = seen.frames[at]?.name ?? each.file;
    const line = "failure" in each ? undefined : lines.shift();
    const { state, cells } = line ? describeUnit({ ...line, file }, wording) : describeFailed(file, wording);
    const [unit = "", ...others] = cells.map((cell) => escaped(cell));
    const link = `<th scope="row"><a href="#${noticeId(at)}">${unit}</a></th>`;
    const last = others.length - 1;
    const shown = others.map((cell, column) =>
      column === last ? `<td><span class="state ${state}">${cell}</span></td>` : `<td>${cell}</td>`,
    );
    return `<tr data-of="${noticeId(at)}">${link}${shown.join("")}</tr>`;
  });
  const heads = Object.values(columns).map((head) => `<th scope="col">${escaped(head)}</th>`);
  return `<h3 id="units">${escaped(page.units)}</h3>
${filtersHtml(seen, wording)}
<div class="wide" role="region" aria-labelledby="units" tabindex="0"><table class="units">
<thead><tr>${heads.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
}

/** Hidden until the script shows them, for without it they do nothing. */
function filtersHtml({ gists, frames }: Seen, wording: Wording): string {
  const { page } = countyIn(wording.commandLine.report.language);
  const byCode = foundRules(gists, wording).map(({ code, title }) => [code, title]);
  const districts = [...new Set(frames.map(({ district }) => district))].sort();
  const { error, warning, info } = wording.pane.severities;
  const severities = Object.entries({ error, warning, info });
  const choices = [
    choice("rule", page.rule, byCode, page.any),
    choice("severity", page.severity, severities, page.any),
    ...(districts.length < 2
      ? []
      : [
          choice(
            "district",
            page.district,
            districts.flatMap((name) => (name === "" ? [] : [[name, name]])),
            page.any,
          ),
        ]),
  ];
  return `<div class="filters" role="search" hidden>
<label>${escaped(page.find)} <input type="search" name="name" autocomplete="off"></label>
${choices.join("\n")}
<output data-text="${escaped(page.shown)}"></output>
</div>`;
}

function choice(name: string, label: string, options: readonly (readonly string[])[], any: string): string {
  const items = [["", any], ...options].map(
    ([value = "", text = ""]) => `<option value="${escaped(value)}">${escaped(text)}</option>`,
  );
  return `<label>${escaped(label)} <select name="${name}">${items.join("")}</select></label>`;
}

/** The rules that found something: code and page, in the order of the codes. */
export function foundRules(gists: readonly Gist[], wording: Wording) {
  const codes = new Map(gists.flatMap((each) => ("codes" in each ? Object.entries(each.codes) : [])));
  return [...codes]
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([rule, code]) => ({ code, title: code, paragraphs: [], ...anyRulePage(rule, wording) }));
}
