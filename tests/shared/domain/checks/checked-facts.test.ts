import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { VersionFamily } from '../../../../src/shared/domain/anchors/follow';
import {
  attachChecked,
  type PlacedCheck,
} from '../../../../src/shared/domain/checks/fact-list/attach-checked';
import { createCheckedPlacer } from '../../../../src/shared/domain/checks/fact-list/place-checked';
import { editLedger } from '../../../../src/shared/domain/compare/edit-ledger';
import { splitSentences } from '../../../../src/shared/domain/text/sentences';
import { propertyRuns } from '../../../support/property-runs';

/** Versions 1, 2, … each made from the one before: by hand, or read from a file. */
function familyOf(
  texts: readonly string[],
  isFromFile: (id: number) => boolean = () => false,
): VersionFamily {
  const textOf = (id: number) => texts[id - 1] ?? '';
  return {
    parentOf: id => (id > 1 ? id - 1 : null),
    ledgerOf: id => (id > 1 && !isFromFile(id) ? editLedger(textOf(id - 1), textOf(id)) : null),
    textOf,
  };
}

const BEFORE =
  'Der Verein hat 120 Mitglieder. Das Fest am Samstag besuchten 3.000 Menschen.\n\nVor der alten Kirche gab es 12 Stände.';

/** Where `words` of the first text, checked there, stand in the last one: the state, with the sentence around them. */
function follow(words: string, texts: readonly string[], isFromFile?: (id: number) => boolean): string {
  const first = texts[0] ?? '';
  const start = first.indexOf(words);
  const placement = createCheckedPlacer(
    texts.length,
    familyOf(texts, isFromFile),
    'de',
  )({ versionId: 1, start, end: start + words.length });
  if (placement.state === 'orphan') return 'orphan';
  return `${placement.state} ${texts.at(-1)?.slice(placement.start, placement.end)}`;
}

describe('what was checked', () => {
  it.each([
    ['text before it', '120', `Neues vom Verein.\n\n${BEFORE}`, 'exact 120'],
    ['another sentence beside it', '120', BEFORE.replace('Samstag', 'Sonntag'), 'exact 120'],
    ['other white space', '120', BEFORE.replace('hat 120', 'hat\u00a0120'), 'exact 120'],
    ['a paragraph put behind it', '3.000', swapped(BEFORE), 'exact 3.000'],
    ['its paragraph put before the others', '12 St', swapped(BEFORE), 'moved 12 St'],
  ])('holds through %s', (_name, words, after, expected) => {
    expect(follow(words, [BEFORE, after])).toBe(expected);
  });

  it.each([
    ['its words changed', '120', BEFORE.replace('120', '150'), 'changed 150'],
    ['its sentence says something else', '120', BEFORE.replace('Mitglieder', 'Schulden'), 'changed 120'],
    [
      'its sentence says no',
      '3.000',
      BEFORE.replace('besuchten 3.000', 'besuchten nie 3.000'),
      'changed 3.000',
    ],
    ['its sentence is gone', '3.000', BEFORE.replace(/Das Fest.*/u, ''), 'orphan'],
  ])('is to be checked again where %s', (_name, words, after, expected) => {
    expect(follow(words, [BEFORE, after])).toBe(expected);
  });

  it('holds again where a change was taken back', () => {
    const between = BEFORE.replace('120', '150');
    expect(follow('120', [BEFORE, between, BEFORE])).toMatch(/^(exact|moved) 120$/);
  });

  it('goes to no look-alike: of two equal sentences the other one was never checked', () => {
    const twice =
      'Es kamen rund 300 Gäste in den Saal. Sonst war nichts.\n\nEs kamen rund 300 Gäste in den Saal.';
    const after = twice.replace(/^Es kamen rund 300 Gäste in den Saal\./u, 'Es kam niemand.');
    expect(follow('300', [twice, after])).not.toMatch(/^(exact|moved)/);
  });

  it('is followed through a version from a file', () => {
    const after = `Neues vom Verein.\n\n${BEFORE}`;
    expect(follow('3.000', [BEFORE, after], id => id === 2)).toMatch(/^(exact|moved) 3\.000$/);
    expect(follow('3.000', [BEFORE, after.replace('3.000', '4.000')], id => id === 2)).not.toMatch(
      /^(exact|moved)/,
    );
  });
});

function swapped(text: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [...rest, first].join('\n\n');
}

const piece = fc.constantFrom(
  'Der Verein hat 12 Mitglieder.',
  'Der Verein hat 12 Schulden.',
  'Es kamen 12 Gäste,',
  'und 12 blieben.',
  '12',
  'Anne 👩‍👩‍👧 zahlte 12 €.',
  '\n',
  'Am 12. Mai',
);
const article = fc.array(piece, { minLength: 2, maxLength: 7 }).map(pieces => pieces.join(' '));

test.prop(
  [article, fc.array(article, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(20)],
  propertyRuns(),
)(
  'whatever becomes of a text, what holds stands on the same words in the same sentence',
  (first, later, isFile, at) => {
    const texts = [first, ...later];
    const places = [...first.matchAll(/12/g)];
    const start = places[at % Math.max(1, places.length)]?.index;
    if (start === undefined) return;
    const place = createCheckedPlacer(
      texts.length,
      familyOf(texts, () => isFile),
      'de',
    )({ versionId: 1, start, end: start + 2 });
    if (place.state !== 'exact' && place.state !== 'moved') return;
    const last = texts.at(-1) ?? '';
    expect(last.slice(place.start, place.end)).toBe('12');
    expect(sentenceAt(last, place.start)).toBe(sentenceAt(first, start));
  },
);

/** Written apart from the code under test: sentences of the line. */
function sentenceAt(text: string, offset: number): string {
  const pairs = splitSentences(text, 'de');
  for (let at = 0; at < pairs.length; at += 2)
    if ((pairs[at] ?? 0) <= offset && offset < (pairs[at + 1] ?? 0))
      return text.slice(pairs[at], pairs[at + 1]).replace(/\s+/g, ' ');
  throw new Error(`no sentence at ${offset}`);
}

describe('attaching what was checked to the entries', () => {
  const entry = (kind: PlacedCheck['kind'], start: number, end: number) => ({ kind, start, end });
  const check = (
    id: number,
    kind: PlacedCheck['kind'],
    placement: PlacedCheck['placement'],
  ): PlacedCheck => ({
    id,
    kind,
    placement,
  });
  /** By entry: `+` holds, `-` is to be checked again, each with the id; then the others. */
  const attach = (entries: readonly ReturnType<typeof entry>[], checks: readonly PlacedCheck[]) => {
    const { standing, former, others } = attachChecked(entries, checks);
    const told = entries.map((_entry, at) => {
      const held = standing.get(at);
      const was = former.get(at);
      return held ? `+${held.id}` : was ? `-${was.id}` : '';
    });
    return [...told, ...others.map(({ id }) => `?${id}`)];
  };

  it('holds on its span, also where the words are taken for another kind of name by now', () => {
    const exact = { state: 'exact', start: 4, end: 9 } as const;
    expect(attach([entry('person', 4, 9)], [check(1, 'name', exact)])).toEqual(['+1']);
    expect(attach([entry('person', 4, 9), entry('name', 4, 9)], [check(1, 'name', exact)])).toEqual([
      '',
      '+1',
    ]);
  });

  it('says nothing of a number for the quotation around it', () => {
    const quotation = check(1, 'quotation', { state: 'exact', start: 0, end: 40 });
    expect(attach([entry('quotation', 0, 40), entry('number', 4, 6)], [quotation])).toEqual(['+1', '']);
  });

  it('holds for what lies within it, and has to be seen again where more is read than was checked', () => {
    const exact = { state: 'exact', start: 4, end: 9 } as const;
    expect(attach([entry('number', 6, 9)], [check(1, 'number', exact)])).toEqual(['+1']);
    expect(attach([entry('number', 2, 9)], [check(1, 'number', exact)])).toEqual(['-1']);
  });

  it('takes the newest, and one that holds before one that does not', () => {
    const on = (id: number, state: 'exact' | 'changed') => check(id, 'number', { state, start: 4, end: 9 });
    expect(attach([entry('number', 4, 9)], [on(1, 'exact'), on(2, 'exact')])).toEqual(['+2']);
    expect(attach([entry('number', 4, 9)], [on(1, 'exact'), on(2, 'changed')])).toEqual(['+1']);
    expect(attach([entry('number', 4, 9)], [on(1, 'changed'), on(2, 'changed')])).toEqual(['-2']);
  });

  it('loses none that has no entry', () => {
    const gone = check(1, 'number', { state: 'orphan' });
    const elsewhere = check(2, 'number', { state: 'exact', start: 20, end: 22 });
    expect(attach([entry('number', 4, 9)], [gone, elsewhere])).toEqual(['', '?1', '?2']);
  });
});
