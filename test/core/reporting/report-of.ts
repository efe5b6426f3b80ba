import { districtsOf, shortNames } from "../../../src/core/county/districts";
import type { Profile } from "../../../src/core/places/profile";
import type { Run } from "../../../src/core/reporting/catalogue";
import type { CheckedFile } from "../../../src/core/reporting/checked-file";
import { gistOf } from "../../../src/core/reporting/gist";
import type { ReportForm } from "../../../src/core/reporting/report-form";
import { htmlReport } from "../../../src/core/reporting/report-html";
import { jsonReport } from "../../../src/core/reporting/report-json";
import { sarifReport } from "../../../src/core/reporting/report-sarif";
import { textReport } from "../../../src/core/reporting/report-text";
import type { Wording } from "../../../src/core/wording/wording";

/** A report of files that are at hand all together. */
type RunOn = Run & { readonly date?: Date };
const reportOf =
  (form: ReportForm) => (files: readonly CheckedFile[], place: Profile, wording: Wording, run: RunOn) => {
    const names = shortNames(files.map(({ file }) => file));
    const frames = districtsOf(files.map(({ file }) => file)).map((district, at) => ({
      ...{ district, name: names[at] ?? "" },
    }));
    const { date = new Date(), overview } = run;
    const pieces = files.map((each, at) => {
      const frame = { ...frames[at]!, at, date, place, isOfCounty: overview !== undefined };
      return form.piece(each, frame, wording);
    });
    return [...form.whole(pieces, { gists: files.map(gistOf), frames, place, run }, wording)].join("");
  };

export const reportText = reportOf(textReport);
export const reportJson = reportOf(jsonReport);
export const reportSarif = reportOf(sarifReport);
export const reportHtml = reportOf(htmlReport);
