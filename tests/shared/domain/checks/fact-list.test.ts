import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { listFacts, type NoticedPlace } from '../../../../src/shared/domain/checks/fact-list/list-facts';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../support/property-runs';

const RELEASE =
  'Die Brennerei Tarwald hat am 16. Oktober 2026 in Oberlahn ein zweites Lager eröffnet. Der Neubau an der Mühlgasse kostete 1.200.000 Euro. Geschäftsführer Stephan Kellermann sprach von rund 4.500 Fässern, die dort reifen sollen. „Wir bleiben in Oberlahn, weil die Leute hier ihr Handwerk verstehen“, sagte Kellermann. Landrätin Gesa Hollmann durchschnitt das Band gemeinsam mit dem Küfermeister Jost Ahrendt. Die Brennerei beschäftigt nach eigenen Angaben 85 Menschen.';
const CLUB =
  'Der Verein hat 120 Mitglieder, davon 45 Frauen. Das Fest am Samstag besuchten nach Angaben der Polizei bis zu 3.000 Menschen. Im Fluss wurden 80 tote Fische gezählt, am Ufer lagen 300 tote Krebse.';

function document(text: string, role: CheckDocument['role'] = 'source'): CheckDocument {
  return { name: '', text, language: 'de', date: null, source: null, role };
}

function facts(review: string, references: readonly string[], noticed: readonly NoticedPlace[] = []) {
  return listFacts(
    document(review, 'review'),
    references.map(text => document(text)),
    noticed,
  );
}

// [words|state] marks each entry, [words|state words there] where the reference has other words; the line is both input and answer.
function annotate(line: string, references: readonly string[]): string {
  const text = line.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
  let written = '';
  let at = 0;
  for (const { start, end, exact, state, other } of facts(text, references)) {
    if (start < at) continue;
    const there = other && other.exact !== exact ? ` ${other.exact}` : '';
    written += `${text.slice(at, start)}[${exact}|${state}${there}]`;
    at = end;
  }
  return written + text.slice(at);
}

describe('what a reference says of each fact', () => {
  it.each([
    'Der Neubau der Brennerei Tarwald an der Mühlgasse hat [1,2 Millionen Euro|same 1.200.000 Euro] gekostet.',
    'Der Neubau der Brennerei Tarwald an der Mühlgasse hat [1,4 Millionen Euro|other 1.200.000 Euro] gekostet.',
    'In dem Lager der Brennerei reifen [4.500|written rund 4.500] Fässer, sagt [Geschäftsführer|same] [Stephan Kellermann|same].',
    'In dem Lager der Brennerei reifen [rund 4.500|same] Fässer, sagt [Geschäftsführer|same] [Stefan Kellermann|other Stephan Kellermann].',
    'Das Band zum Lager durchschnitt [Bürgermeisterin|other Landrätin] [Gesa Hollmann|same] am [17. Oktober 2026|other 16. Oktober 2026].',
    '[Kellermann|same] sagte: [„Wir bleiben in Oberlahn, weil die Leute hier ihr Handwerk lieben“|other „Wir bleiben in Oberlahn, weil die Leute hier ihr Handwerk verstehen“].',
    'Die Brennerei rechnet im [Herbst|missing] mit [7.800 Litern|missing].',
  ])('reads a rewrite beside its release: %s', line => {
    expect(annotate(line, [RELEASE])).toBe(line);
  });

  it.each([
    'Der Verein hat [120|same] Mitglieder, davon [75|written] Männer.',
    'Am [Sonntag|other Samstag] kamen [bis zu 3.000|same] Menschen zum Fest.',
    'Am Ufer lagen [80|elsewhere] tote Krebse.',
  ])('tells what is told of something else, worked out or of another day: %s', line => {
    expect(annotate(line, [CLUB])).toBe(line);
  });

  it('takes of several references the one that says most for a fact, and names it', () => {
    const [entry] = facts('Der Neubau der Brennerei an der Mühlgasse hat 1,2 Millionen Euro gekostet.', [
      CLUB,
      RELEASE,
    ]);
    expect(entry).toMatchObject({ state: 'same', other: { reference: 1, exact: '1.200.000 Euro' } });
    expect(entry?.beside?.exact).toBe('Der Neubau an der Mühlgasse kostete 1.200.000 Euro.');
  });

  it('is not asked without a reference: every fact is listed, and nothing is said of any', () => {
    const listed = facts(RELEASE, []);
    expect(listed.map(({ exact }) => exact)).toEqual(facts(RELEASE, [CLUB]).map(({ exact }) => exact));
    expect(new Set(listed.map(({ state, other, beside }) => `${state} ${other} ${beside}`))).toEqual(
      new Set(['uncompared null null']),
    );
  });
});

describe('what a rule noticed', () => {
  const text = 'Der Verein hat 120 Mitglieder. Er wurde überraschend aufgelöst.';
  const noticed = (words: string, rule: NoticedPlace['rule']): NoticedPlace => {
    const start = text.indexOf(words);
    return { id: 7, rule, start, end: start + words.length, other: { reference: 0, start: 0, end: 10 } };
  };

  it('stands on the fact that it touches, which then is no longer the same', () => {
    expect(facts(text, [CLUB], [noticed('120 Mitglieder', 'number_mismatch')])).toMatchObject([
      { exact: '120', state: 'other', findingId: 7, other: { exact: CLUB.slice(0, 10) } },
    ]);
  });

  it('leaves a fact that the reference has just so as it is, where it stands against no reference', () => {
    const alone = { ...noticed('120 Mitglieder', 'number_implausible'), other: null };
    expect(facts(text, [CLUB], [alone])).toMatchObject([
      { exact: '120', state: 'same', findingId: 7, other: { exact: '120' } },
    ]);
    const both = [{ ...alone, id: 6 }, noticed('120 Mitglieder', 'number_mismatch')];
    expect(facts(text, [CLUB], both)).toMatchObject([{ exact: '120', state: 'other', findingId: 7 }]);
  });

  it('is an entry of its own where it touches no fact', () => {
    expect(facts(text, [CLUB], [noticed('überraschend', 'unsupported')])).toMatchObject([
      { exact: '120', state: 'same', findingId: null },
      { kind: 'statement', exact: 'überraschend', state: 'other', findingId: 7 },
    ]);
  });

  it('of a text alone stands on its fact, which stays uncompared as all others do', () => {
    const own = (words: string, rule: NoticedPlace['rule']) => ({ ...noticed(words, rule), other: null });
    expect(
      facts(text, [], [own('120', 'number_implausible'), own('überraschend', 'unsupported')]),
    ).toMatchObject([
      { exact: '120', state: 'uncompared', findingId: 7, other: null },
      { kind: 'statement', exact: 'überraschend', state: 'uncompared', findingId: 7 },
    ]);
  });

  it('is left to the other list where it is no matter of fact', () => {
    expect(facts(text, [CLUB], [noticed('120 Mitglieder', 'unattributed_copy')])).toMatchObject([
      { exact: '120', state: 'same', findingId: null },
    ]);
  });
});

const piece = fc.constantFrom(
  ...`${RELEASE} ${CLUB}`.split(/(?<=[.,“]) /u),
  'Anne 👩‍👩‍👧 sah 12 %',
  '„',
  '“ sagte Voß.',
  '\n',
  'Ende 2025',
);
const article = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(' '));

describe('whatever the texts are', () => {
  test.prop([article, article], propertyRuns())(
    'entries stand in text order with their very words, here and there, and cut no character',
    (review, reference) => {
      const entries = facts(review, [reference]);
      for (const [at, { start, end, exact, state, other, beside }] of entries.entries()) {
        expect(start).toBeGreaterThanOrEqual(entries[at - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(exact).toBe(review.slice(start, end));
        expect([start, end].every(offset => isGraphemeBoundary(review, offset))).toBe(true);
        for (const place of [other, beside])
          if (place) expect(place.exact).toBe(reference.slice(place.start, place.end));
        if (state === 'elsewhere' || state === 'other') expect(other).not.toBeNull();
        if (state === 'missing') expect(other).toBeNull();
      }
    },
  );

  test.prop([article], propertyRuns())(
    'a text held against itself has no other value and nothing missing',
    text => {
      const states = facts(text, [text]).map(({ state }) => state);
      expect(states.filter(state => state === 'other' || state === 'missing')).toEqual([]);
    },
  );
});
