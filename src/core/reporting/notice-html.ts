import { profileNamed } from "../places/index";
import type { Profile } from "../places/profile";
import { countyIn, type CountyWording } from "../wording/county";
import { fill, type Wording } from "../wording/wording";
import { checkedHtml } from "./checked-html";
import { foundIn, summarise, type CheckedFile } from "./checked-file";
import { stateOf } from "./describe-overview";
import { escaped } from "./escaped";
import { filterMarks } from "./findings-html";
import type { PieceFrame } from "./report-form";

/** Where links to the notice of a file lead. */
export function noticeId(at: number): string {
  return `file-${String(at + 1)}`;
}

/** What the unit that handed a file in is told: what stands in its head, what was found, and room for its answer. */
export function noticeHtml(each: CheckedFile, frame: PieceFrame, wording: Wording): string {
  const { notice, columns, page, unnamed } = countyIn(wording.commandLine.report.language);
  const state = "failure" in each ? "failed" : stateOf(summarise(each));
  const unit = unitIn(each);
  const name = unit ?? unnamed;
  const head = [
    [columns.unit, name],
    [columns.file, frame.name],
    [notice.standard, standardOf(each, frame.place)],
    [notice.date, frame.date.toLocaleDateString(wording.commandLine.report.language, { dateStyle: "long" })],
  ] as const;
  // Nothing is asked of a unit whose forms are in order.
  const ask = state === "ready" ? "" : notice.ask[state];
  const body = `<dl class="head">${head.map(([what, text]) => `<dt>${escaped(what)}</dt><dd>${escaped(text)}</dd>`).join("")}</dl>
${ask === "" ? "" : `<p class="ask">${escaped(ask)}</p>`}
${frame.isOfCounty ? `<p class="back"><a href="#overview">${escaped(page.back)}</a></p>` : ""}
${"failure" in each ? failureHtml(each.failure.replaceAll(each.file, frame.name), wording) : checkedHtml(each, name, wording)}
${state === "ready" ? "" : answerHtml(notice)}`;
  return `<section class="notice" id="${noticeId(frame.at)}" data-name="${escaped(`${unit ?? ""} ${each.file}`)}" data-district="${escaped(frame.district)}" data-marks="${filterMarks(foundIn(each))}">
<h2>${escaped(fill(notice.heading, { title: notice.titles[state], unit: name }))}</h2>
${frame.isOfCounty ? `<noscript>${body}</noscript>` : body}
</section>`;
}

function failureHtml(failure: string, wording: Wording): string {
  const { notChecked } = wording.commandLine.report;
  return `<p class="failure"><strong>${escaped(notChecked)}</strong> ${escaped(failure)}</p>`;
}

/** Paper only: on a screen nobody signs. */
function answerHtml({ answer, handler, head, date }: CountyWording["notice"]): string {
  const signed = [handler, head, date].map((what) => `<th scope="row">${escaped(what)}</th><td></td>`).join("");
  return `<table class="answer"><tr><th scope="row">${escaped(answer)}</th><td colspan="5"></td></tr><tr>${signed}</tr></table>`;
}

function unitIn(each: CheckedFile): string | null {
  if ("failure" in each) return null;
  const department = each.details?.find((one) => one.department !== undefined)?.department;
  return each.report.annexes.find(({ unit }) => unit !== null)?.unit ?? department ?? null;
}

/** The document by whose numbers the file was judged: its own place's, where the forms named one. */
function standardOf(each: CheckedFile, place: Profile): string {
  if ("failure" in each || each.report.profile === place.name) return place.source;
  return profileNamed(each.report.profile)?.source ?? each.report.profile;
}
