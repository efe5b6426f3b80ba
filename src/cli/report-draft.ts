import { districtsOf, shortNames } from "../core/county/districts";
import { overviewOf } from "../core/county/overview";
import type { RegistryEntry } from "../core/county/registry";
import { defaultProfile, profileNamed } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import type { Run } from "../core/reporting/catalogue";
import type { CheckedFile } from "../core/reporting/checked-file";
import { gistOf, type Gist } from "../core/reporting/gist";
import type { ReportForm } from "../core/reporting/report-form";
import type { Wording } from "../core/wording/wording";
import { Spool } from "./spool";

/** What a report is of. */
export interface Subject {
  /** All files of the run, in their order. */
  readonly files: readonly string[];
  /** The place that was asked for; null where each form names its own. */
  readonly profile: Profile | null;
  /** The list of who must evaluate; null where there is none. */
  readonly entries: readonly RegistryEntry[] | null;
  /** The day of the run. */
  readonly date: Date;
}

/** A report as it comes into being: takes what each file came to, in any order, and holds no more of it than its gist. */
export class ReportDraft<Whole> {
  /** In the order of the files. */
  readonly gists: Gist[] = [];
  private readonly spool = new Spool();
  private readonly frames: { readonly district: string; readonly name: string }[];

  constructor(
    private readonly form: ReportForm<Whole>,
    private readonly subject: Subject,
    private readonly wording: Wording,
  ) {
    const names = shortNames(subject.files);
    this.frames = districtsOf(subject.files).map((district, at) => ({ district, name: names[at] ?? "" }));
  }

  /** Takes what the file at this place came to. */
  take(at: number, each: CheckedFile): void {
    const { profile, date } = this.subject;
    const { district, name } = this.frames[at] ?? { district: "", name: each.file };
    const frame = { at, district, name, date, isOfCounty: this.isOfCounty, place: profile ?? defaultProfile };
    this.gists[at] = gistOf(each);
    this.spool.keep(at, this.form.piece(each, frame, this.wording));
  }

  /** The report, once every file was taken. */
  whole(run: Omit<Run, "overview">): Whole {
    const { gists, frames, subject } = this;
    const { entries } = subject;
    const submissions = gists.flatMap((each) => ("submission" in each ? [each.submission] : []));
    const overview = this.isOfCounty ? { overview: overviewOf(submissions, entries) } : {};
    const place = subject.profile ?? commonProfile(gists);
    return this.form.whole(this.spool, { gists, frames, place, run: { ...run, ...overview } }, this.wording);
  }

  close(): void {
    this.spool.close();
  }

  /** Several submissions, or a list to hold them against. */
  private get isOfCounty(): boolean {
    return this.subject.files.length > 1 || this.subject.entries !== null;
  }
}

/** The profile that every file was judged by; the default where they differ, as each file then names its own. */
function commonProfile(gists: readonly Gist[]): Profile {
  const names = new Set(gists.flatMap((each) => ("profile" in each ? [each.profile] : [])));
  return (names.size === 1 ? profileNamed([...names][0] ?? "") : undefined) ?? defaultProfile;
}
