import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { applyLedger } from '../../../../src/shared/domain/compare/ledger';
import { planSuggestions, type Suggesting } from '../../../../src/shared/domain/corrections/suggestions';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';
import { cutGraphemes } from './cut-graphemes';

const TEXT = 'Jens Holm eröffnet die Brücke für 48 Millionen Euro am Montag.';

describe('planSuggestions', () => {
  it('applies all open ones in text order, each with its comment as the reason', () => {
    const plan = planSuggestions(
      TEXT,
      [on('48', '52', { id: 7, comment: 'laut Haushalt' }), on('Holm', 'Holms')],
      null,
    );
    expect(applyLedger(TEXT, plan.ledger)).toBe(
      'Jens Holms eröffnet die Brücke für 52 Millionen Euro am Montag.',
    );
    expect(plan.ledger.map(({ cause }) => cause)).toEqual([
      { kind: 'suggestion', annotationId: 1, reason: '' },
      { kind: 'suggestion', annotationId: 7, reason: 'laut Haushalt' },
    ]);
    expect(plan.applied.map(({ id }) => id)).toEqual([1, 7]);
  });

  it('deletes where the suggestion is empty', () => {
    const { ledger } = planSuggestions(TEXT, [on(' am Montag', '')], null);
    expect(applyLedger(TEXT, ledger)).toMatch(/Euro\.$/);
  });

  it('writes to no place that changed or is gone, and says why', () => {
    const changed = on('Holm', 'x', { id: 1, placement: { state: 'changed', start: 5, end: 9 } });
    const orphan = on('Holm', 'x', { id: 2, placement: { state: 'orphan' } });
    const moved = on('48', '52', { id: 3, placement: { state: 'moved', start: 34, end: 36 } });
    const plan = planSuggestions(TEXT, [changed, orphan, moved, on('Euro', 'Euro', { id: 4 })], null);
    expect(reasons(plan)).toEqual(['1 changed', '2 orphan', '4 same-words']);
    expect(plan.applied.map(({ id }) => id)).toEqual([3]);
  });

  it('applies none of those that overlap, but a named one alone', () => {
    const all = [
      on('die Brücke', 'den Tunnel', { id: 1 }),
      on('Brücke für 48', 'x', { id: 2 }),
      on('48 Millionen', 'y', { id: 3 }),
      on('Montag', 'Dienstag', { id: 4 }),
    ];
    expect(reasons(planSuggestions(TEXT, all, null))).toEqual([
      '1 overlapping',
      '2 overlapping',
      '3 overlapping',
    ]);
    expect(applyLedger(TEXT, planSuggestions(TEXT, all, new Set([1])).ledger)).toContain(
      'eröffnet den Tunnel für',
    );
  });

  it('applies once what two annotations suggest alike, and resolves both', () => {
    const plan = planSuggestions(TEXT, [on('48', '52', { id: 1 }), on('48', '52', { id: 2 })], null);
    expect(plan.ledger).toHaveLength(1);
    expect(plan.applied.map(({ id }) => id)).toEqual([1, 2]);
    const three = [on('48', '52', { id: 1 }), on('48', '52', { id: 2 }), on('48', '53', { id: 3 })];
    expect(planSuggestions(TEXT, three, null).applied).toEqual([]);
  });

  it('says of named ones what there is nothing to apply of', () => {
    const plan = planSuggestions(
      TEXT,
      [on('Holm', 'x', { id: 1, status: 'resolved' }), on('Euro', null, { id: 2 })],
      new Set([1, 2]),
    );
    expect(reasons(plan)).toEqual(['1 resolved', '2 no-suggestion']);
  });

  test.prop([strangeText(), strangeText(), strangeText(8), strangeText(4)], propertyRuns())(
    'cuts no grapheme, whatever is suggested',
    (before, behind, words, suggestion) => {
      fc.pre(words !== '');
      const text = `${before} ${words} ${behind}`;
      const start = before.length + 1;
      const placement = { state: 'exact', start, end: start + words.length } as const;
      const { ledger } = planSuggestions(text, [on('', suggestion, { placement })], null);
      expect(cutGraphemes(text, applyLedger(text, ledger), ledger)).toEqual([]);
    },
  );
});

function on(words: string, suggestion: string | null, more: Partial<Suggesting> = {}): Suggesting {
  const start = TEXT.indexOf(words);
  return {
    id: 1,
    comment: '',
    status: 'open',
    suggestion,
    placement: { state: 'exact', start, end: start + words.length },
    ...more,
  };
}

function reasons({ skipped }: ReturnType<typeof planSuggestions>): string[] {
  return skipped.map(({ annotation, reason }) => `${annotation.id} ${reason}`);
}
