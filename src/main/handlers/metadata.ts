import type { Document, MetadataField, MetadataPlace, ProposedFields } from '../../shared/model/document';
import { languageTag } from '../../shared/model/document';
import { calendarDate } from '../../shared/model/span';
import { findSourceByDomain, findSourceByName, insertSource } from '../db/sources';
import type { Workspace } from '../db/workspace';

type Database = Workspace['db'];

export interface MetadataValue {
  readonly field: MetadataField;
  readonly value: string;
}

/** The document with these values, confirmed by a person. A value that does not fit its field is left out. */
export function withMetadata(db: Database, document: Document, values: readonly MetadataValue[]): Document {
  const proposed = { ...document.proposed };
  let changed: Document = document;
  for (const { field, value } of values) {
    delete proposed[field];
    changed = withValue(db, changed, field, value);
  }
  return { ...changed, proposed };
}

/** The changes without the keys whose value is undefined: a caller that names a field and gives nothing changes nothing. */
export function given<T extends object>(changes: T): T {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as T;
}

export type ProposedMetadata = Pick<
  Document,
  'title' | 'author' | 'sourceId' | 'url' | 'language' | 'publishedOn' | 'savedOn' | 'rights' | 'proposed'
>;

/** A new document's fields from what an import proposes; each filled field is marked with the place it was found in. */
export function fromProposals(
  db: Database,
  proposals: readonly (MetadataValue & { foundIn: MetadataPlace })[],
  fallback: { title: string; language: string },
): ProposedMetadata {
  const proposed: ProposedFields = { title: 'file-name', language: 'detected' };
  let fields: ProposedMetadata = {
    title: fallback.title,
    author: null,
    sourceId: null,
    url: null,
    language: fallback.language,
    publishedOn: null,
    savedOn: null,
    rights: null,
    proposed,
  };
  // The address first: it tells the domain of a source that has to be made.
  const ordered = [...proposals].sort((a, b) => Number(b.field === 'url') - Number(a.field === 'url'));
  for (const { field, value, foundIn } of ordered) {
    const next = withValue(db, fields, field, value);
    if (next !== fields) proposed[field] = foundIn;
    fields = next;
  }
  const domain = fields.url === null ? null : domainOf(fields.url);
  if (fields.sourceId === null && domain !== null) {
    fields = { ...fields, sourceId: sourceForDomain(db, domain) };
    proposed.source = proposed.url ?? 'detected';
  }
  if (fields.language === 'und') delete proposed.language;
  return { ...fields, proposed };
}

/** The source of this name, made where there is none yet. Null for an empty name. */
export function sourceForName(db: Database, name: string, domain: string | null = null): number | null {
  const trimmed = name.trim().slice(0, 300);
  if (trimmed === '') return null;
  const known = findSourceByName(db, trimmed) ?? (domain === null ? null : findSourceByDomain(db, domain));
  return known ?? insertSource(db, { name: trimmed, domain, kind: 'other', notes: '', speaksFor: '' });
}

/** The same object where the value does not fit the field. */
function withValue<T extends ProposedMetadata>(
  db: Database,
  fields: T,
  field: MetadataField,
  value: string,
): T {
  switch (field) {
    case 'source':
      return {
        ...fields,
        sourceId: sourceForName(db, value, fields.url === null ? null : domainOf(fields.url)),
      };
    case 'publishedOn':
    case 'savedOn':
      return calendarDate.safeParse(value).success ? { ...fields, [field]: value } : fields;
    case 'language':
      return languageTag.safeParse(value).success ? { ...fields, language: value } : fields;
    case 'title':
      return value.trim() === '' ? fields : { ...fields, title: value.trim().slice(0, 1000) };
    case 'author':
      return { ...fields, author: value.slice(0, 1000) };
    case 'url':
      return { ...fields, url: value.slice(0, 4000) };
    case 'rights':
      return { ...fields, rights: value.slice(0, 2000) };
  }
}

function sourceForDomain(db: Database, domain: string): number {
  const known = findSourceByDomain(db, domain) ?? findSourceByName(db, domain);
  return known ?? insertSource(db, { name: domain, domain, kind: 'site', notes: '', speaksFor: '' });
}

/** Host name without `www.`, or null for what is no web address. */
function domainOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^www\./, '');
    return /^https?:$/.test(protocol) && /^[a-z0-9.-]{1,253}$/.test(host) && host.includes('.') ? host : null;
  } catch {
    return null;
  }
}
