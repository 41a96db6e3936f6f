import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/renderer/i18n/de';
import { en } from '../../../src/renderer/i18n/en';
import {
  CHECKLIST,
  checklistRows,
  findDomain,
  isCalendarDate,
  isExpired,
  KINDS,
  VALUES,
} from '../../../src/renderer/sources/checklist';
import {
  domainName,
  SIGNAL_VALUES,
  SIGNALS,
  type Signal,
  SOURCE_KINDS,
} from '../../../src/shared/model/source';
import { calendarDate } from '../../../src/shared/model/span';
import { propertyRuns } from '../../support/property-runs';

function signal(id: string): Signal {
  return {
    id: 1,
    signal: id,
    value: 'yes',
    evidence: '',
    observer: 'mo',
    observedOn: '2026-11-01',
    expiresOn: null,
  };
}

describe('the checklist', () => {
  it('asks for every signal, value and kind of the model, in its order', () => {
    expect(CHECKLIST.map(({ id }) => id)).toEqual(SIGNALS);
    expect(VALUES).toEqual(SIGNAL_VALUES);
    expect(KINDS).toEqual(SOURCE_KINDS);
  });

  it('has a name and a question for each in both languages', () => {
    for (const { key } of CHECKLIST) {
      for (const { sources } of [de, en]) {
        expect(sources.signals.list[key].name).not.toBe('');
        expect(sources.signals.list[key].question).toMatch(/\?$/);
      }
    }
  });

  it('has a row without an observation for what nobody has looked at', () => {
    const rows = checklistRows([signal('named-author')]);
    expect(rows).toHaveLength(SIGNALS.length);
    expect(rows.filter(row => row.signal !== null).map(row => row.id)).toEqual(['named-author']);
  });

  it('keeps observations that it does not know at the end', () => {
    const last = checklistRows([signal('desk:house-rule')]).at(-1);
    expect(last).toMatchObject({ id: 'desk:house-rule', key: null });
  });
});

describe('isExpired', () => {
  it.each([
    [null, false],
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11', false],
    ['2026-10', true],
    ['2026', false],
    ['2025', true],
  ])('on 21 November 2026, %s: %s', (expiresOn, expected) => {
    expect(isExpired(expiresOn, '2026-11-21')).toBe(expected);
  });
});

describe('isCalendarDate', () => {
  it.each(['2024', '2024-10', '2024-10-13', '2024-02-29'])('takes %s', text =>
    expect(isCalendarDate(text)).toBe(true),
  );
  it.each(['', '13.10.2024', '2024-13', '2023-02-29', '2024-1-1', '2024-10-13 '])('refuses %j', text => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.prop([fc.string()], propertyRuns())('takes nothing that the model refuses', text => {
    if (isCalendarDate(text)) expect(calendarDate.safeParse(text).success).toBe(true);
  });
});

describe('findDomain', () => {
  it.each([
    ['hafenblatt.example', 'hafenblatt.example'],
    [' https://www.Hafenblatt.example/politik?x=1#a ', 'hafenblatt.example'],
    ['www.hafenblatt.example:8080', 'hafenblatt.example'],
    ['möwe.example', 'xn--mwe-sna.example'],
    ['localhost', null],
    ['zwei wörter', null],
    ['', null],
  ])('of %j is %s', (text, expected) => {
    expect(findDomain(text)).toBe(expected);
  });

  test.prop([fc.oneof(fc.webUrl(), fc.domain(), fc.string())], propertyRuns())(
    'gives what the model takes',
    text => {
      const domain = findDomain(text);
      if (domain !== null) expect(domainName.safeParse(domain).success).toBe(true);
    },
  );
});
