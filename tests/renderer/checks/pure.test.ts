import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emptyReason } from '../../../src/renderer/checks/empty-reason';
import { countIn, type FindingCount, sourcesIn } from '../../../src/renderer/checks/queue-counts';
import { narrowed, parseQuery, printQuery, queuePath } from '../../../src/renderer/checks/queue-query';
import { queueRows } from '../../../src/renderer/checks/queue-rows';
import { differingParts } from '../../../src/renderer/components/findings/differences';
import { dismissReason } from '../../../src/renderer/components/findings/dismiss-reason';
import { passageWindow } from '../../../src/renderer/components/findings/passage-window';
import { barsOf, sumBy } from '../../../src/renderer/components/findings/state-bars';
import { shouldCheck } from '../../../src/renderer/components/shell/auto-check';
import { propertyRuns } from '../../support/property-runs';

const counts = { open: 0, later: 0, confirmed: 0, dismissed: 0 };

describe('the rows of the list', () => {
  it('put a heading before each group', () => {
    const rows = queueRows([2, 1]);
    expect(Array.from({ length: 5 }, (_, row) => rows.rowAt(row))).toEqual([
      { kind: 'group', group: 0 },
      { kind: 'finding', group: 0, finding: 0 },
      { kind: 'finding', group: 0, finding: 1 },
      { kind: 'group', group: 1 },
      { kind: 'finding', group: 1, finding: 2 },
    ]);
    expect([rows.rowAt(5), rows.rowAt(-1), queueRows([]).rowAt(0)]).toEqual([null, null, null]);
    expect([rows.headingOf(2), rows.headingOf(4)]).toEqual([0, 3]);
  });

  test.prop([fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 })], propertyRuns())(
    'find every finding again, in its group',
    sizes => {
      const rows = queueRows(sizes);
      const findings = sizes.flatMap((size, group) => new Array<number>(size).fill(group));
      expect(findings.map((_, finding) => rows.rowAt(rows.rowOfFinding(finding)))).toEqual(
        findings.map((group, finding) => ({ kind: 'finding', group, finding })),
      );
      expect(sizes.map((_, group) => findings.indexOf(group))).toEqual(
        sizes.map((_, group) => rows.firstOf(group)),
      );
      expect(rows.rowCount).toBe(rows.findingCount + sizes.length);
    },
  );
});

describe('the address of the list', () => {
  it.each([
    '/checks',
    '/checks?group=source&state=later&rule=name_variant&severity=high&source=none',
    '/checks?source=7&document=3&finding=12&at=340',
  ])('%s is read and written the same', path => {
    expect(queuePath(parseQuery(new URLSearchParams(path.split('?')[1] ?? '')))).toBe(path);
  });

  it('passes over what it does not know', () => {
    const query = parseQuery(new URLSearchParams('state=gone&rule=none&source=-1&finding=x&at=1e9'));
    expect(printQuery(query).toString()).toBe('');
  });

  it('forgets the chosen finding when a filter changes', () => {
    const query = parseQuery(new URLSearchParams('finding=12&at=3'));
    expect(queuePath(narrowed(query, { severity: 'low' }))).toBe('/checks?severity=low');
  });
});

describe('counts', () => {
  const all: FindingCount[] = [
    { ...counts, rule: 'undated', sourceId: 2, sourceName: 'Zeitung', open: 3 },
    { ...counts, rule: 'undated', sourceId: null, sourceName: null, open: 1, dismissed: 5 },
    { ...counts, rule: 'name_variant', sourceId: 1, sourceName: 'Agentur', open: 2, later: 4 },
  ];

  it('follow rule and source of the list', () => {
    expect(countIn(all, { rule: null, sourceId: null }, 'open')).toBe(6);
    expect(countIn(all, { rule: 'undated', sourceId: 'none' }, 'dismissed')).toBe(5);
    expect(countIn(all, { rule: null, sourceId: 1 }, 'later')).toBe(4);
  });

  it('name the sources, texts without one last', () => {
    expect(sourcesIn(all).map(({ name }) => name)).toEqual(['Agentur', 'Zeitung', '']);
  });

  it('are added up, those with most open findings first', () => {
    const rows = sumBy(
      all,
      ({ rule }) => rule,
      ({ rule }) => rule,
    );
    expect(rows.map(({ key, counts: sums }) => [key, sums.open, sums.dismissed])).toEqual([
      ['undated', 4, 5],
      ['name_variant', 2, 0],
    ]);
  });

  it('become bars that are never too thin to hit and never longer than the plot', () => {
    expect(
      barsOf({ ...counts, open: 30, dismissed: 10 }, 40).map(({ start, length }) => [start, length]),
    ).toEqual([
      [0, 0.75],
      [0.75, 0.25],
    ]);
    const bars = barsOf({ open: 1, later: 100_000, confirmed: 1, dismissed: 1 }, 100_003);
    expect(bars[0]?.length).toBeGreaterThan(0.01);
    expect((bars.at(-1)?.start ?? 0) + (bars.at(-1)?.length ?? 0)).toBeLessThanOrEqual(1.000_001);
  });
});

describe('why the list is empty', () => {
  const query = parseQuery(new URLSearchParams());
  const status = { documentCount: 3, uncheckedCount: 0, waitingCount: 0, openCount: 0, laterCount: 0 };
  const found: FindingCount[] = [
    { ...counts, rule: 'undated', sourceId: null, sourceName: null, dismissed: 1 },
  ];
  it.each([
    ['nothingImported', { query, status: { ...status, documentCount: 0 }, counts: [], hasRules: true }],
    ['rulesOff', { query, status, counts: [], hasRules: false }],
    ['unchecked', { query, status: { ...status, uncheckedCount: 2 }, counts: [], hasRules: true }],
    ['nothingFound', { query, status, counts: [], hasRules: true }],
    ['allDecided', { query, status, counts: found, hasRules: true }],
    ['noMatch', { query: { ...query, rule: 'undated' as const }, status, counts: found, hasRules: true }],
  ])('%s', (reason, emptiness) => {
    expect(emptyReason(emptiness)).toBe(reason);
  });
});

describe('a passage in its sentence', () => {
  // [ ] marks the passage, | the ends of what is shown
  it.each([
    'Eins. |Die Brücke kostet [14] Millionen.| Drei.',
    '|Wer [fragt. Wer] antwortet?| Niemand.',
    'Eins.\n|[Zwei ohne Punkt]|\nDrei.',
    '|[Alles.]|',
  ])('%s', marked => {
    const text = marked.replace(/[[\]|]/g, '');
    const start = marked.replace(/\|/g, '').indexOf('[');
    const end = marked.replace(/[|[]/g, '').indexOf(']');
    const { before, passage, after } = passageWindow(text, { start, end }, 'de');
    const shown = `|${before}[${passage}]${after}|`;
    expect(marked).toContain(shown);
  });

  it('cuts what is longer than anybody reads, and says so', () => {
    const text = `${'wort '.repeat(500)}STELLE ${'wort '.repeat(500)}`;
    const start = text.indexOf('STELLE');
    const { before, after, isCutBefore, isCutAfter } = passageWindow(text, { start, end: start + 6 }, 'de');
    expect([before.length < 420, after.length < 420, isCutBefore, isCutAfter]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60)], propertyRuns())(
    'never leaves the text, wherever the passage is said to be',
    (text, from, length) => {
      const { before, passage, after } = passageWindow(text, { start: from, end: from + length }, 'de');
      expect(text).toContain(before + passage + after);
    },
  );
});

describe('the words of two passages', () => {
  it('that differ are marked', () => {
    const { own, other } = differingParts('Stefan Keller', 'Stephan Keller');
    expect([own, other].map(parts => parts.find(({ isChanged }) => isChanged)?.text)).toEqual([
      'Stefan',
      'Stephan',
    ]);
  });

  it('are left alone where the passages share none', () => {
    expect(differingParts('heute', 'nach Oslo').own).toEqual([{ text: 'heute', isChanged: false }]);
  });
});

it.each([
  [null, ' so ', 'so'],
  ['So gewollt', '', 'So gewollt'],
  ['So gewollt', 'Hausstil', 'So gewollt: Hausstil'],
  [null, ' ', ''],
])('a finding dismissed for %j and %j is dismissed for %j', (chosen, written, reason) => {
  expect(dismissReason(chosen, written)).toBe(reason);
});

describe('checking by itself', () => {
  const due = { isWanted: true, isRunning: false, waitingCount: 5, failedAtCount: null };
  it.each([
    ['when texts changed', due, true],
    ['not when it is switched off', { ...due, isWanted: false }, false],
    ['not before the setting is known', { ...due, isWanted: undefined }, false],
    ['not twice at once', { ...due, isRunning: true }, false],
    ['not when all is checked, or was left by a cancelled run', { ...due, waitingCount: 0 }, false],
    ['not again after a run that failed', { ...due, failedAtCount: 5 }, false],
    ['again when further texts change after that', { ...due, waitingCount: 6, failedAtCount: 5 }, true],
  ])('happens %s', (_, state, isDue) => {
    expect(shouldCheck(state)).toBe(isDue);
  });
});
