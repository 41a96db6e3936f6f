import { describe, expect, it } from 'vitest';
import { joinClusters } from '../../../../../src/shared/domain/corpus/names/join-clusters';
import type { NameCluster, NameDecision, NameKind } from '../../../../../src/shared/model/name';

/** `name*` is a part. Earlier forms are more frequent. */
function cluster(written: string, kind: NameKind = 'person'): Pick<NameCluster, 'kind' | 'forms' | 'hints'> {
  const forms = written.split(' ').map((form, at) => ({
    written: form.replace('*', ''),
    occurrenceCount: 9 - at,
    documentCount: 1,
    isPart: form.endsWith('*'),
  }));
  return { kind, forms, hints: [] };
}

const said = (forms: string, changes: Partial<NameDecision> = {}) => ({
  kind: 'person' as const,
  forms: forms.split(' '),
  verdict: 'same' as const,
  scope: { kind: 'workspace' as const },
  ...changes,
});

const shown = (...input: Parameters<typeof joinClusters>) =>
  joinClusters(...input).map(({ forms }) =>
    forms.map(({ written, isPart }) => (isPart ? `${written}*` : written)).join(' '),
  );

describe('joining clusters', () => {
  const clusters = [cluster('a b x*'), cluster('c d'), cluster('e f x*'), cluster('g h', 'spelling')];

  it('makes one of those that a person said are the same, in the place of the first, and leaves the others', () => {
    expect(shown(clusters, [said('a b e f')])).toEqual(['a e b f x*', 'c d', 'g h']);
    expect(shown(clusters, [said('b c'), said('d e')])).toEqual(['a c e b d f x*', 'g h']);
    expect(shown(clusters, [])).toEqual(['a b x*', 'c d', 'e f x*', 'g h']);
  });

  it.each([
    ['what is different', said('a e', { verdict: 'different' })],
    ['what holds for one text alone', said('a e', { scope: { kind: 'document', documentId: 1 } })],
    ['a name of another kind', said('a g')],
    ['a part', said('x a')],
    ['a form of one cluster and one of none', said('a q')],
  ])('is no matter of %s', (_what, decision) => {
    expect(shown(clusters, [decision])).toHaveLength(4);
  });

  it('asks for forms that each of two overlapping clusters has for itself', () => {
    const stars = [cluster('a b c'), cluster('d b')];
    expect(shown(stars, [said('a b c')])).toEqual(['a b c', 'd b']);
    expect(shown(stars, [said('a b c d')])).toEqual(['a d b c']);
  });

  it('knows words and firms as one family', () => {
    const firms = [cluster('a b', 'organisation'), cluster('c d', 'spelling')];
    expect(shown(firms, [said('a c', { kind: 'spelling' })])).toEqual(['a c b d']);
  });
});
