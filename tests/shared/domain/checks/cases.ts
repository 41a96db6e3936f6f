import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';
import type { CheckFinding } from '../../../../src/shared/model/check';

/**
 * A case: `> ` begins a source and `= ` the text under review, in which `{rule|words}` marks what a reader would find.
 * Every third case was held back while the rules were tuned.
 */
export type CheckCase = {
  file: string;
  number: number;
  isHeldBack: boolean;
  sources: string[];
  review: string;
  gold: { rule: string; start: number; end: number }[];
};

export function readCases(file: string): CheckCase[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', `${file}.txt`), 'utf8');
  const cases: CheckCase[] = [];
  let sources: string[] = [];
  for (const part of `\n${text.trimEnd()}`.split(/\n(?=[>=] )/).slice(1)) {
    const body = part.slice(2).trimEnd();
    if (part.startsWith('>')) sources.push(body);
    else {
      const number = cases.length + 1;
      cases.push({ file, number, isHeldBack: number % 3 === 0, sources, ...readMarks(body) });
      sources = [];
    }
  }
  return cases;
}

export function runCase({ sources, review }: CheckCase): CheckFinding[] {
  const isEnglish = /\b(?:the|of|and)\b/.test(review) && !/\b(?:der|die|das|und)\b/.test(review);
  const document = (text: string, role: CheckDocument['role']): CheckDocument => {
    return { name: role, text, language: isEnglish ? 'en' : 'de', date: null, source: null, role };
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
      return rule === finding.rule && finding.start < end && start < finding.end;
    });
  };
  const hit = new Set(found.flatMap(hits));
  return {
    right: found.filter(finding => hits(finding).length > 0),
    wrong: found.filter(finding => hits(finding).length === 0),
    missed: each.gold.filter(mark => !hit.has(mark)),
  };
}

function readMarks(body: string): Pick<CheckCase, 'review' | 'gold'> {
  const gold: CheckCase['gold'] = [];
  let review = '';
  for (const piece of body.split(/(\{[a-z_]+\|[^}]*\})/)) {
    const [, rule, words] = /^\{([a-z_]+)\|([^}]*)\}$/.exec(piece) ?? [];
    if (rule === undefined || words === undefined) review += piece;
    else {
      gold.push({ rule, start: review.length, end: review.length + words.length });
      review += words;
    }
  }
  return { review, gold };
}
