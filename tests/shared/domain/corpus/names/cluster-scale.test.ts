import { describe, expect, it } from 'vitest';
import { type CountedForm, clusterNames } from '../../../../../src/shared/domain/corpus/names/cluster';

const person = (written: string, at: number): CountedForm => ({
  kind: 'person',
  written,
  occurrenceCount: 1,
  documents: [at],
});

const SYLLABLES = 'ba ke li mo nu ra se ti vo wu fan gel hin kor lun mer nar pol ruk sen'.split(' ');

/** A word of its own for every number, three or four syllables long. */
function surname(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const GIVEN = 'Anna Bernd Clara Dieter Eva Fritz Greta Hans Ida Jörg'.split(' ');

/** As in a newsroom: more texts bring more people, and one in fifty is also written with another last letter. */
function ordinary(count: number): CountedForm[] {
  return Array.from({ length: count }, (_, at) => {
    const isTypo = at % 50 === 49;
    const name = surname(Math.floor((isTypo ? at - 1 : at) / 2) * 7);
    return person(`${GIVEN[(isTypo ? at - 1 : at) % 10]} ${isTypo ? `${name.slice(0, -1)}x` : name}`, at);
  });
}

/** Everybody has one surname. */
const namesakes = (count: number) =>
  Array.from({ length: count }, (_, at) => person(`${surname(at * 3)} Keller`, at));

/** One initial that fits them all. */
const initials = (count: number) =>
  Array.from({ length: count }, (_, at) => person(at === 0 ? 'B. Keller' : `B${surname(at * 3)} Keller`, at));

/** Firms that differ by nothing but one letter of one word. */
const firms = (count: number): CountedForm[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'organisation',
    written: `Lahntaler Versicherungsgesellschaft B${surname(at)}n`,
    occurrenceCount: 1,
    documents: [at],
  }));

describe('clustering four times as many forms', () => {
  it.each([
    ['of an ordinary workspace', ordinary],
    ['of one surname', namesakes],
    ['with initials', initials],
    ['of firms with one long beginning', firms],
  ])('judges at most about four times as many pairs: %s', (_name, make) => {
    const [few, many] = [clusterNames(make(500)).judgedPairs, clusterNames(make(2_000)).judgedPairs];
    expect(many).toBeLessThanOrEqual(4.5 * Math.max(few, 100));
    expect(many).toBeLessThanOrEqual(24 * 40 * 2_000);
  });
});

it('judges two names once, however many ways make them one', () => {
  // Each loses a letter to the other, and both sound the same.
  const { clusters, judgedPairs } = clusterNames([person('Anna Beckker', 1), person('Anna Becker', 2)]);
  expect(clusters).toHaveLength(1);
  expect(judgedPairs).toBe(1);
});

it('finds every misspelled name of an ordinary workspace', () => {
  const forms = ordinary(2_000);
  const clustered = clusterNames(forms).clusters.flatMap(cluster => cluster.forms.map(({ form }) => form));
  const misspelled = forms.filter(({ written }) => written.endsWith('x'));
  expect(misspelled).toHaveLength(40);
  expect(misspelled.filter(form => !clustered.includes(form))).toEqual([]);
});
