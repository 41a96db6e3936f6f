import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';
import type { CheckFinding } from '../../../../src/shared/model/check';

/**
 * A case: `> ` begins a source and `= ` the text under review, `[2025-03-11] ` in front is the day of publication. In the
 * text under review, as it is `written`,
 *
 * - `{rule|words}` marks what is found, `{rule/rule|words}` what may be told either way;
 * - `{?rule|words}` marks what a reader would find and the rules do not, as yet;
 * - `{!rule|words}` behind the text is what they tell wrongly, as yet.
 */
export type CheckCase = {
  sources: Dated[];
  review: Dated;
  written: string;
  marks: Mark[];
};

type Dated = { text: string; date: string | null };
type Mark = { rules: readonly string[]; start: number; end: number };

const folder = join(import.meta.dirname, 'cases');

/** Every file of cases, without its ending: against-source/name-variant, … */
export const CASE_FILES: readonly string[] = globSync('**/*.txt', { cwd: folder })
  .map(name => name.slice(0, -'.txt'.length).split(sep).join('/'))
  .sort();

export function readCases(file: string): CheckCase[] {
  const text = readFileSync(join(folder, `${file}.txt`), 'utf8');
  const cases: CheckCase[] = [];
  let sources: Dated[] = [];
  for (const part of `\n${text.trimEnd()}`.split(/\n(?=[>=] )/).slice(1)) {
    const [, date = null, body = ''] =
      /^. (?:\[(\d{4}-\d{2}-\d{2})\] )?([\s\S]*)$/.exec(part.trimEnd()) ?? [];
    if (part.startsWith('>')) sources.push({ text: body, date });
    else {
      cases.push({ sources, written: body, ...readMarks(body.replace(WRONG, ''), date) });
      sources = [];
    }
  }
  return cases;
}

const WRONG = /(?: \{![a-z_]+\|[^}]*\})+$/;
const MARK = /\{\??([a-z_/]+)\|([^}]*)\}/g;

function readMarks(body: string, date: string | null): Pick<CheckCase, 'review' | 'marks'> {
  const marks: Mark[] = [];
  let [text, at] = ['', 0];
  for (const { index, 0: whole, 1: rules = '', 2: words = '' } of body.matchAll(MARK)) {
    text += body.slice(at, index);
    marks.push({ rules: rules.split('/'), start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { review: { text: text + body.slice(at), date }, marks };
}

/** The case as it would have to be written for what the rules find today: a finding is right where it overlaps a mark of its rule. */
export function writeAsFound(each: CheckCase): string {
  const { text } = each.review;
  const found = runCase(each);
  const isHit = (mark: Mark, { rule, start, end }: CheckFinding) =>
    mark.rules.includes(rule) && start < mark.end && mark.start < end;
  let [written, at] = ['', 0];
  for (const mark of each.marks) {
    const sign = found.some(finding => isHit(mark, finding)) ? '' : '?';
    written += `${text.slice(at, mark.start)}{${sign}${mark.rules.join('/')}|${text.slice(mark.start, mark.end)}}`;
    at = mark.end;
  }
  const wrong = found
    .filter(finding => !each.marks.some(mark => isHit(mark, finding)))
    .map(({ rule, start, end }) => ` {!${rule}|${text.slice(start, end)}}`);
  return written + text.slice(at) + wrong.join('');
}

function runCase({ sources, review }: CheckCase): CheckFinding[] {
  const isEnglish = /\b(?:the|of|and)\b/.test(review.text) && !/\b(?:der|die|das|und)\b/.test(review.text);
  const document = ({ text, date }: Dated, role: CheckDocument['role']): CheckDocument => {
    return { name: role, text, language: isEnglish ? 'en' : 'de', date, source: null, role };
  };
  return runChecks(
    document(review, 'review'),
    sources.map(text => document(text, 'source')),
  );
}
