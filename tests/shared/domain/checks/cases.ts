import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';
import type { CheckFinding } from '../../../../src/shared/model/check';

/**
 * A case: `> ` begins a source and `= ` the text under review, in which `{rule|words}` marks what a reader would find, and
 * `{rule/rule|words}` what may be told either way. `[2025-03-11] ` in front is the day of publication. Every third case of
 * the first files was held back while the rules were tuned; each file of press-* was run once before any rule saw it.
 */
export type CheckCase = {
  file: string;
  number: number;
  isHeldBack: boolean;
  sources: Dated[];
  review: Dated;
  gold: { rule: string; start: number; end: number }[];
};

type Dated = { text: string; date: string | null };

const folder = join(import.meta.dirname, 'cases');

/** The numbered files of a kind, without their ending: press-1, press-2, … */
export function filesOfCases(kind: string): string[] {
  return readdirSync(folder)
    .filter(name => new RegExp(`^${kind}-\\d+\\.txt$`).test(name))
    .map(name => name.slice(0, -'.txt'.length));
}

export function readCases(file: string): CheckCase[] {
  const text = readFileSync(join(folder, `${file}.txt`), 'utf8');
  const cases: CheckCase[] = [];
  let sources: Dated[] = [];
  for (const part of `\n${text.trimEnd()}`.split(/\n(?=[>=] )/).slice(1)) {
    const [, date = null, body = ''] =
      /^. (?:\[(\d{4}-\d{2}-\d{2})\] )?([\s\S]*)$/.exec(part.trimEnd()) ?? [];
    if (part.startsWith('>')) sources.push({ text: body, date });
    else {
      const number = cases.length + 1;
      cases.push({ file, number, isHeldBack: number % 3 === 0, sources, ...readMarks(body, date) });
      sources = [];
    }
  }
  return cases;
}

export function runCase({ sources, review }: CheckCase): CheckFinding[] {
  const isEnglish = /\b(?:the|of|and)\b/.test(review.text) && !/\b(?:der|die|das|und)\b/.test(review.text);
  const document = ({ text, date }: Dated, role: CheckDocument['role']): CheckDocument => {
    return { name: role, text, language: isEnglish ? 'en' : 'de', date, source: null, role };
  };
  return runChecks(
    document(review, 'review'),
    sources.map(text => document(text, 'source')),
  );
}

/** A finding is right where it overlaps a mark of its rule. */
export function judgeCase(each: CheckCase): {
  right: CheckFinding[];
  wrong: CheckFinding[];
  missed: CheckCase['gold'];
} {
  const found = runCase(each);
  const hits = (finding: CheckFinding) => {
    return each.gold.filter(({ rule, start, end }) => {
      return rule.split('/').includes(finding.rule) && finding.start < end && start < finding.end;
    });
  };
  const hit = new Set(found.flatMap(hits));
  return {
    right: found.filter(finding => hits(finding).length > 0),
    wrong: found.filter(finding => hits(finding).length === 0),
    missed: each.gold.filter(mark => !hit.has(mark)),
  };
}

function readMarks(body: string, date: string | null): Pick<CheckCase, 'review' | 'gold'> {
  const gold: CheckCase['gold'] = [];
  let text = '';
  for (const piece of body.split(/(\{[a-z_/]+\|[^}]*\})/)) {
    const [, rule, words] = /^\{([a-z_/]+)\|([^}]*)\}$/.exec(piece) ?? [];
    if (rule === undefined || words === undefined) text += piece;
    else {
      gold.push({ rule, start: text.length, end: text.length + words.length });
      text += words;
    }
  }
  return { review: { text, date }, gold };
}
