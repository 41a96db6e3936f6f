import type { CardFacts } from '../../../shared/domain/records/dataset-card';
import type { AnnotationRecord, DocumentRecord, Manifest } from '../../../shared/domain/records/schemas';

type Counts = Omit<Manifest['counts'], 'labels'>;
type Facts = Omit<CardFacts, 'counts' | 'labels' | 'appVersion' | 'exportedAt'>;

// Rights statements are as free as their authors; a card with more rows helps nobody and the tally must stay small.
const MAX_RIGHTS = 200;

/** Counts records while they are written. All that grows with the documents is the list of withheld texts, a short row each. */
export function createDatasetTally() {
  const counts: { -readonly [K in keyof Counts]: number } = {
    documents: 0,
    texts: 0,
    annotations: 0,
    orphans: 0,
    removed: 0,
    sources: 0,
    claims: 0,
    links: 0,
    findings: 0,
    checked_facts: 0,
  };
  const withheld: Manifest['withheld'] = [];
  const languages = new Set<string>();
  const rights = new Map<string, number>();
  let otherRightsCount = 0;
  let hasHumanAnnotations = false;
  let hasRuleAnnotations = false;

  return {
    add(document: DocumentRecord, annotations: readonly AnnotationRecord[], removedCount: number): void {
      counts.documents++;
      counts.removed += removedCount;
      if (document.text_withheld) {
        withheld.push({ doc_id: document.doc_id, what: 'text', reason: document.text_withheld });
      } else {
        counts.texts++;
      }
      languages.add(document.language);
      const statement = document.rights?.trim() ?? '';
      if (rights.has(statement) || rights.size < MAX_RIGHTS)
        rights.set(statement, (rights.get(statement) ?? 0) + 1);
      else otherRightsCount++;
      for (const annotation of annotations) {
        counts.annotations++;
        if (annotation.anchor_state === 'orphan') counts.orphans++;
        if (annotation.origin.startsWith('rule:')) hasRuleAnnotations = true;
        else hasHumanAnnotations = true;
      }
    },
    addSource(): void {
      counts.sources++;
    },
    addClaim(): void {
      counts.claims++;
    },
    addLink(): void {
      counts.links++;
    },
    addFinding(): void {
      counts.findings++;
    },
    addCheckedFact(): void {
      counts.checked_facts++;
    },
    counts: (): Counts => ({ ...counts }),
    withheld: (): Manifest['withheld'] => withheld,
    facts: (): Facts => ({
      withheldCount: withheld.length,
      languages: [...languages],
      hasHumanAnnotations,
      hasRuleAnnotations,
      rights,
      otherRightsCount,
    }),
  };
}
