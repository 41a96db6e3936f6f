import { useCallback, useMemo } from 'react';
import type { Alignment, HandLink } from '../../../shared/model/comparison';
import type { Span } from '../../../shared/model/span';
import { useCommand, useQuery } from '../../hooks/use-operation';
import type { ComparisonResult } from '../comparison-result';
import type { AlignmentLayout } from './alignment-layout';
import { previewLinks } from './hand-link-preview';
import { listRefusals, type PassageRelation, planUnlinking } from './passage-links';

export interface NewHandLink {
  readonly reference: Span;
  readonly review: Span;
  readonly relation: PassageRelation;
  readonly note: string;
}

/** The editor's links of a comparison, and how to make and undo them. */
export function useHandLinks({ left, right }: ComparisonResult) {
  const { data } = useQuery('comparisons.links', { documentId: left.documentId });
  const { run: link, error: linkError } = useCommand('comparisons.link');
  const { run: unlink, error: unlinkError } = useCommand('comparisons.unlink');
  const links = data?.links ?? NO_LINKS;
  const byId = useMemo(() => new Map(links.map(each => [each.id, each])), [links]);
  const refusals = useMemo(
    () => listRefusals(links, left.versionId, right.versionId),
    [links, left.versionId, right.versionId],
  );
  /** Without an answer yet nothing is known of what was taken back. */
  const preview = useCallback(
    ({ links: answered, referenceSentences, reviewSentences }: Alignment) =>
      data
        ? previewLinks(
            answered,
            data.links,
            { versionId: left.versionId, sentences: spansOf(referenceSentences) },
            { versionId: right.versionId, sentences: spansOf(reviewSentences) },
          )
        : answered,
    [data, left.versionId, right.versionId],
  );
  const versions = { referenceVersionId: left.versionId, reviewVersionId: right.versionId };

  return {
    byId,
    refusals,
    preview,
    error: linkError ?? unlinkError,
    add: (made: NewHandLink) => link({ ...versions, ...made }),
    remove: (linkIds: number[]) => unlink({ linkIds }),
    /** Links of the editor go; those of the machine are refused. */
    async separate(layout: AlignmentLayout, passageLinks: Parameters<typeof planUnlinking>[1]) {
      const { linkIds, refusals: refused } = planUnlinking(layout, passageLinks);
      if (linkIds.length > 0) await unlink({ linkIds: [...linkIds] });
      for (const passages of refused) await link({ ...versions, ...passages, relation: 'none', note: '' });
    },
  };
}

export type HandLinks = ReturnType<typeof useHandLinks>;

const NO_LINKS: readonly HandLink[] = [];

function spansOf(pairs: Int32Array): Span[] {
  return Array.from({ length: pairs.length / 2 }, (_, index) => ({
    start: pairs[index * 2] ?? 0,
    end: pairs[index * 2 + 1] ?? 0,
  }));
}
