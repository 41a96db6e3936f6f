import type { MetadataField } from '../../shared/model/document';
import type { CleaningRule } from '../../shared/model/finding';
import type { Span } from '../../shared/model/span';
import type { ShownFinding } from './decorations';
import type { Opened } from './reader-tab';

/** Something that a passage names and that would go with it. */
export interface HintChoice extends Span {
  readonly key: string;
  readonly field: MetadataField;
  readonly value: string;
  readonly rule: CleaningRule;
  /** Ticked to begin with where the document says nothing, or only what a machine proposed. */
  readonly isTaken: boolean;
}

/** What the proposals name, each thing once; what the document says already is left out. Of several for a field one is ticked. */
export function hintsOf(
  findings: readonly ShownFinding[],
  { document, source }: Pick<Opened, 'document' | 'source'>,
): HintChoice[] {
  const known: Record<MetadataField, string | null> = { ...document, source: source?.name ?? null };
  const taken = new Set<MetadataField>();
  const hints = new Map<string, HintChoice>();
  for (const { rule, metadata } of findings) {
    for (const { field, value, start, end } of metadata) {
      const key = `${field}:${value}`;
      if (known[field] === value || hints.has(key)) continue;
      const isOpen = known[field] === null || document.proposed[field] !== undefined;
      hints.set(key, { key, field, value, start, end, rule, isTaken: isOpen && !taken.has(field) });
      taken.add(field);
    }
  }
  return [...hints.values()];
}
