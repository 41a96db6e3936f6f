import type { InputOf } from '../../shared/contract/client';
import type { CheckRule, CheckSeverity, CheckState } from '../../shared/model/check';
import { CHECK_RULE_IDS } from '../components/findings/rule-ids';
import { STATES } from '../components/findings/state-bars';

export const GROUPINGS = ['rule', 'document', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SEVERITIES = ['high', 'medium', 'low'] as const satisfies readonly CheckSeverity[];

/** What the address of the list asks for; null lets everything through. */
export interface QueueQuery {
  readonly groupBy: Grouping;
  readonly state: CheckState;
  readonly rule: CheckRule | null;
  readonly severity: CheckSeverity | null;
  /** `none`: texts without a source. */
  readonly sourceId: number | 'none' | null;
  readonly documentId: number | null;
  /** The chosen finding, and where in the list it was when it was chosen. */
  readonly findingId: number | null;
  readonly at: number | null;
}

export function parseQuery(params: URLSearchParams): QueueQuery {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find(value => value === params.get(name)) ?? null;
  return {
    groupBy: one('group', GROUPINGS) ?? 'rule',
    state: one('state', STATES) ?? 'open',
    rule: one('rule', CHECK_RULE_IDS),
    severity: one('severity', SEVERITIES),
    sourceId: params.get('source') === 'none' ? 'none' : rowId(params.get('source')),
    documentId: rowId(params.get('document')),
    findingId: rowId(params.get('finding')),
    at: /^\d{1,9}$/.test(params.get('at') ?? '') ? Number(params.get('at')) : null,
  };
}

export function printQuery(query: Partial<QueueQuery>): URLSearchParams {
  const { groupBy = 'rule', state = 'open', rule, severity, sourceId, documentId, findingId, at } = query;
  const params = new URLSearchParams();
  if (groupBy !== 'rule') params.set('group', groupBy);
  if (state !== 'open') params.set('state', state);
  if (rule) params.set('rule', rule);
  if (severity) params.set('severity', severity);
  if (sourceId) params.set('source', String(sourceId));
  if (documentId) params.set('document', String(documentId));
  if (findingId) params.set('finding', String(findingId));
  if (at !== null && at !== undefined) params.set('at', String(at));
  return params;
}

/** An address of the list. */
export function queuePath(query: Partial<QueueQuery>): string {
  const search = printQuery(query).toString();
  return search === '' ? '/checks' : `/checks?${search}`;
}

/** Changes a filter: what was chosen in the list before is none of the new one. */
export function narrowed(query: QueueQuery, changes: Partial<QueueQuery>): QueueQuery {
  return { ...query, findingId: null, at: null, ...changes };
}

export function isNarrowed({ rule, severity, sourceId, documentId }: QueueQuery): boolean {
  return rule !== null || severity !== null || sourceId !== null || documentId !== null;
}

export function listInput({
  groupBy,
  state,
  rule,
  severity,
  sourceId,
  documentId,
}: QueueQuery): Omit<InputOf<'checks.list'>, 'offset' | 'limit'> {
  return {
    groupBy,
    state,
    ...(rule === null ? {} : { rule }),
    ...(severity === null ? {} : { severity }),
    ...(sourceId === null ? {} : { sourceId: sourceId === 'none' ? null : sourceId }),
    ...(documentId === null ? {} : { documentId }),
  };
}

function rowId(value: string | null): number | null {
  return value && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
}
