import type { Database } from 'better-sqlite3';
import type { AlignedByHand } from '../../shared/domain/compare/alignment/align';
import type { ComparisonMode, HandLink } from '../../shared/model/comparison';
import { type PlacedLink, placeLinks } from './placed-links';
import { readWordWeights } from './related';

/** What a comparison needs of one side. */
export interface ComparedText {
  readonly versionId: number;
  /** BCP 47, `und` where unknown. */
  readonly language: string;
  readonly text: string;
}

/** What the worker is told about two versions, and the links that it was told of. */
export interface ComparisonInput {
  readonly texts: {
    readonly left: string;
    readonly right: string;
    readonly mode: ComparisonMode | 'auto';
    readonly language: string;
    readonly referenceLanguage: string;
    readonly handLinks: AlignedByHand[];
    readonly wordWeights: Map<string, number> | null;
  };
  readonly placed: readonly PlacedLink[];
  readonly lost: readonly HandLink[];
}

/** One place for the window and for exports, so that a file never says anything else than the screen. */
export function readComparisonInput(
  db: Database,
  left: ComparedText,
  right: ComparedText,
  mode: ComparisonMode | 'auto',
): ComparisonInput {
  const isDiff = mode === 'diff';
  const { placed, lost } = isDiff ? NO_LINKS : placeLinks(db, left.versionId, right.versionId);
  return {
    texts: {
      left: left.text,
      right: right.text,
      mode,
      // A side of unknown language is read in the other's.
      language: right.language === 'und' ? left.language : right.language,
      referenceLanguage: left.language === 'und' ? right.language : left.language,
      handLinks: placed.map(({ link: { id, relation }, reference, review }) => ({
        id,
        reference,
        review,
        isLinked: relation !== 'none',
      })),
      wordWeights: isDiff ? null : readWordWeights(db, [left.text, right.text]),
    },
    placed,
    lost,
  };
}

const NO_LINKS: ReturnType<typeof placeLinks> = { placed: [], lost: [] };
