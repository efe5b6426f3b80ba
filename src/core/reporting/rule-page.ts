import { rules } from "../rules";
import type { BasisId } from "../wording/bases";
import { findingsIn } from "../wording/findings";
import { rulePagesIn } from "../wording/rule-pages";
import { fill, type Wording } from "../wording/wording";
import { describeBasis } from "./describe";

/** What there is to know of a rule, a paragraph each: an example, when it is silent, what it rests on, how it is switched off. */
export interface RulePage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The page of a rule in a language; null for an id that is no rule's of the annexes. */
export function rulePage(id: string, wording: Wording): RulePage | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  const texts = wording.commandLine.report.rulePage;
  const { example, silent } = rulePagesIn(wording.commandLine.report.language)[rule.id];
  const numbers = (rule.numbers ?? []).length > 0 ? [texts.numbers] : [];
  const page = { ...rule, example, silent, title: findingsIn(wording).titles[rule.id] };
  return pageOf(page, [...numbers, fill(texts.off, { code: rule.code })], wording);
}

interface Described {
  readonly code: string;
  readonly title: string;
  readonly basis: BasisId;
  readonly example: string;
  readonly silent: string;
}

/** A page of what every rule has, and what else there is to say. */
export function pageOf(
  { code, title, basis, example, silent }: Described,
  more: readonly string[],
  wording: Wording,
): RulePage {
  const texts = wording.commandLine.report.rulePage;
  const { line, text } = describeBasis({ id: basis }, wording);
  return {
    title: `${code} ${title}`,
    paragraphs: [
      fill(texts.example, { example }),
      fill(texts.silent, { silent }),
      fill(texts.source, { basis: line, text }),
      ...more,
    ],
  };
}
