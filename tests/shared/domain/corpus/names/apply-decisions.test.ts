import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../src/shared/domain/checks/rules';
import {
  type AppliedDecision,
  applyNameDecisions,
} from '../../../../../src/shared/domain/corpus/names/apply-decisions';
import { findNameForms } from '../../../../../src/shared/domain/corpus/names/find-forms';
import type { CheckFinding, CheckRule } from '../../../../../src/shared/model/check';

const TEXT =
  'Der Landrat Stefan Ebert kam nach Süd-Korea. Später sprach Stephan Ebert, und Stefan Ebert hörte zu. Ebert blieb.';

function finding(rule: CheckRule, text: string, otherText: string): CheckFinding {
  const start = Math.max(0, TEXT.indexOf(text));
  const at = { start, end: start + text.length };
  return { rule, ruleVersion: 1, ...at, other: null, params: { text, otherText }, severity: 'high' };
}

function decision(
  forms: string[],
  verdict: 'same' | 'different',
  official: string | null = null,
  kind: AppliedDecision['kind'] = 'person',
): AppliedDecision {
  return { kind, forms, verdict, official };
}

/** `rule: text → otherText`, in order. */
function decidedUpon(findings: CheckFinding[], ...decisions: AppliedDecision[]): string[] {
  const review = { text: TEXT, language: 'de', forms: findNameForms(TEXT, 'de') };
  return applyNameDecisions(findings, decisions, review).map(
    ({ rule, params }) => `${rule}: ${params['text']} → ${params['otherText']}`,
  );
}

const VARIANT = finding('name_variant', 'Stefan Ebert', 'Stephan Ebert');
const FORMS = ['Stefan Ebert', 'Stephan Ebert'];

describe('a variant that is noticed', () => {
  it.each([
    ['nobody decided anything', []],
    ['it was decided about others', [decision(['Jan Ebert', 'Stephan Ebert'], 'different')]],
    ['it was decided about one of the forms', [decision(['Stefan Ebert', 'Jan Ebert'], 'same')]],
    ['it was decided about words', [decision(FORMS, 'different', null, 'spelling')]],
  ])('stays where %s', (_why, decisions) => {
    expect(decidedUpon([VARIANT], ...decisions)).toEqual(['name_variant: Stefan Ebert → Stephan Ebert']);
  });

  it.each([
    ['they are different people', decision(FORMS, 'different')],
    ['they are one, and nobody knows how it is written', decision(FORMS, 'same')],
  ])('is settled where %s', (_why, decided) => {
    expect(decidedUpon([VARIANT], decided)).toEqual([]);
  });

  it('is settled in the genitive, and where the text has the surnames alone', () => {
    const decided = decision(['Jana Kern', 'Jana Korn'], 'different');
    expect(decidedUpon([finding('name_variant', 'Kerns', 'Jana Korn')], decided)).toEqual([]);
    expect(decidedUpon([finding('name_variant', 'Kern', 'Korn')], decided)).toEqual([]);
    // Two of them are called Ebert: nobody knows who is meant.
    expect(
      decidedUpon([finding('name_variant', 'Ebert', 'Jan Ebert')], decision(FORMS, 'different')),
    ).toHaveLength(1);
  });

  it('of another rule stays whatever was decided', () => {
    expect(
      decidedUpon([finding('role_mismatch', 'Stefan Ebert', 'Stephan Ebert')], decision(FORMS, 'same')),
    ).toHaveLength(1);
  });

  it('of words is settled by a decision about a firm, and the other way round', () => {
    const words = finding('spelling_variant', 'Süd-Korea', 'SüdKorea');
    const forms = ['Süd-Korea', 'SüdKorea'];
    expect(decidedUpon([words], decision(forms, 'different', null, 'organisation'))).toEqual([]);
    expect(
      decidedUpon(
        [finding('org_variant', 'AIMLO', 'Aimlo')],
        decision(['AIMLO', 'Aimlo'], 'same', null, 'spelling'),
      ),
    ).toEqual([]);
  });
});

describe('an official form', () => {
  it('is asked for once where another one stands, at its first place', () => {
    const decided = decision(FORMS, 'same', 'Stephan Ebert');
    const review = { text: TEXT, language: 'de', forms: findNameForms(TEXT, 'de') };
    expect(applyNameDecisions([VARIANT], [decided], review)).toEqual([
      {
        rule: 'name_variant',
        ruleVersion: RULES.name_variant.version,
        start: 12,
        end: 24,
        other: null,
        params: { text: 'Stefan Ebert', otherText: 'Stephan Ebert', kind: 'decided' },
        severity: 'low',
      },
    ]);
  });

  it('that stands everywhere leaves nothing to say', () => {
    expect(decidedUpon([], decision(['Süd-Korea', 'Südkorea'], 'same', 'Süd-Korea', 'spelling'))).toEqual([]);
  });

  it('is asked for where the text has another one in the genitive or as a surname alone', () => {
    const decided = decision(['Jana Kern', 'Jana Korn'], 'same', 'Jana Korn');
    expect(decidedUpon([finding('name_variant', 'Kern', 'Jana Korn')], decided)).toEqual([
      'name_variant: Kern → Jana Korn',
    ]);
    expect(decidedUpon([finding('name_variant', 'Kerns', 'Korn')], decided)).toEqual([
      'name_variant: Kerns → Jana Korn',
    ]);
    expect(decidedUpon([finding('name_variant', 'Korns', 'Jana Kern')], decided)).toEqual([]);
  });

  it('of words is told under the rule of words', () => {
    expect(decidedUpon([], decision(['Süd-Korea', 'Südkorea'], 'same', 'Südkorea', 'spelling'))).toEqual([
      'spelling_variant: Süd-Korea → Südkorea',
    ]);
  });

  it('counts where it was decided first in the list: for this text, then for its source, then for all', () => {
    const here = decision(FORMS, 'same', 'Stefan Ebert');
    const everywhere = decision(FORMS, 'same', 'Stephan Ebert');
    expect(decidedUpon([], here, everywhere)).toEqual(['name_variant: Stephan Ebert → Stefan Ebert']);
    expect(decidedUpon([], decision(FORMS, 'different'), everywhere)).toEqual([]);
  });
});
