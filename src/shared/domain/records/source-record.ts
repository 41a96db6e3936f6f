import type { Signal, Source } from '../../model/source';
import { sourceRecordId, timestamp } from './ids';
import { SCHEMA_NAMES, type SourceRecord } from './schemas';

/** A source with its signals and flag; people appear under their pseudonyms. */
export function toSourceRecord(source: Source, pseudonym: (name: string) => string): SourceRecord {
  const sourceId = sourceRecordId(source.id);
  return {
    schema: SCHEMA_NAMES.source,
    source_id: sourceId,
    name: source.name,
    domain: source.domain,
    kind: source.kind,
    notes: source.notes || null,
    speaks_for: source.speaksFor || null,
    flag: source.flag && {
      reason: source.flag.reason,
      evidence: source.flag.evidence || null,
      flagged_by: pseudonym(source.flag.flaggedBy),
      flagged_at: timestamp(source.flag.flaggedAtMs),
    },
    signals: source.signals.map(signal => toSignalRecord(signal, sourceId, pseudonym)),
  };
}

function toSignalRecord(
  signal: Signal,
  sourceId: string,
  pseudonym: (name: string) => string,
): SourceRecord['signals'][number] {
  return {
    schema: SCHEMA_NAMES.signal,
    source_id: sourceId,
    signal: signal.signal,
    value: signal.value,
    observed_at: signal.observedOn,
    observer: pseudonym(signal.observer),
    evidence: signal.evidence || null,
    method: 'human',
    expires: signal.expiresOn,
  };
}
