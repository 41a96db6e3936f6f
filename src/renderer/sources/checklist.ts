import type { SIGNAL_VALUES, SIGNALS, Signal, SOURCE_KINDS } from '../../shared/model/source';

/** The checklist in the model's order, with the key of each entry's words: `sources.signals.list.${key}`. */
export const CHECKLIST = [
  { id: 'imprint-complete', key: 'imprint' },
  { id: 'domain-genuine', key: 'domain' },
  { id: 'named-author', key: 'author' },
  { id: 'publication-date', key: 'date' },
  { id: 'credweb:corrections-policy', key: 'corrections' },
  { id: 'jti:ownership', key: 'ownership' },
  { id: 'jti:revenue', key: 'revenue' },
  { id: 'credweb:first-archived', key: 'archived' },
  { id: 'other-publications', key: 'publications' },
  { id: 'credweb:originality', key: 'originality' },
  { id: 'credweb:attribution', key: 'attribution' },
  { id: 'credweb:title-representativeness', key: 'headline' },
  { id: 'credweb:cited-sources', key: 'citations' },
  { id: 'emotional-tone', key: 'tone' },
  { id: 'factual-errors', key: 'errors' },
  { id: 'template-language', key: 'template' },
] as const satisfies readonly { id: (typeof SIGNALS)[number]; key: string }[];
export type ChecklistKey = (typeof CHECKLIST)[number]['key'];

/** The model's lists, without the schemas that stand beside them. */
export const VALUES = [
  'yes',
  'no',
  'not-found',
  'not-checkable-offline',
  'unclear',
] as const satisfies typeof SIGNAL_VALUES;
export const KINDS = [
  'newspaper',
  'agency',
  'broadcaster',
  'authority',
  'company',
  'site',
  'other',
] as const satisfies typeof SOURCE_KINDS;

export interface ChecklistRow {
  readonly id: string;
  /** Null for an observation that the checklist has no words for. */
  readonly key: ChecklistKey | null;
  /** Null where nobody has looked yet: that is no observation, good or bad. */
  readonly signal: Signal | null;
}

/** Every entry of the checklist, then the observations beyond it. */
export function checklistRows(signals: readonly Signal[]): ChecklistRow[] {
  const known = CHECKLIST.map(({ id, key }) => ({
    id,
    key,
    signal: signals.find(({ signal }) => signal === id) ?? null,
  }));
  const others = signals.filter(({ signal }) => !CHECKLIST.some(({ id }) => id === signal));
  return [...known, ...others.map(signal => ({ id: signal.signal, key: null, signal }))];
}

/** Whether `expiresOn` lies wholly before `today` (`2026-11-21`): a month or year runs until its last day. */
export function isExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today.slice(0, expiresOn.length);
}

/** `2024`, `2024-10` or `2024-10-13`, of days that exist. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day);
}

/** The host name of a domain or address as the model keeps it; null for what is none. */
export function findDomain(text: string): string | null {
  const address = text.trim();
  try {
    const { hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    const domain = hostname
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, '');
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) ? domain : null;
  } catch {
    return null;
  }
}
