import type { Database } from 'better-sqlite3';
import type { InputOf, OutputOf } from '../../shared/contract/client';
import { listByIds, SEVERITY_RANKS } from './check-findings';
import { isAskedHere } from './check-mirrors';
import { conditionOf, readSwitches } from './rule-settings';
import { findRow, listRows } from './statement';
import { listTwinFiles } from './twin-files';

type Listed = Required<Pick<InputOf<'checks.list'>, 'groupBy' | 'state'>> &
  Pick<InputOf<'checks.list'>, 'rule' | 'documentId' | 'sourceId' | 'severity'>;
type ListInput = Listed & Required<Pick<InputOf<'checks.list'>, 'offset' | 'limit'>>;
type ListOutput = OutputOf<'checks.list'>;

/**
 * Findings of rules that are on. Of those that ask the same from the sides of two texts a list has one. Reads the page and
 * counts the rest in the index.
 */
export function listFindings(db: Database, input: ListInput): ListOutput {
  const conditions = conditionsOf(db, input);
  const groups = countGroups(db, input, conditions);
  const sql = `state = @state AND ${conditions.sql}`;
  const { parameters } = conditions;
  const ids: { id: number; groupKey: string }[] = [];
  const end = input.offset + input.limit;
  let start = 0;
  for (const { key, total } of groups) {
    const from = Math.max(0, input.offset - start);
    const limit = Math.min(total, end - start) - from;
    if (limit > 0) {
      const rows = listRows<{ id: number }>(
        db,
        `SELECT id FROM check_findings AS found WHERE ${sql} AND ${COLUMNS[input.groupBy]} IS @key
         ORDER BY ${ORDERS[input.groupBy]} LIMIT @limit OFFSET @from`,
        { ...parameters, key, limit, from },
      );
      for (const { id } of rows) ids.push({ id, groupKey: String(key ?? '') });
    }
    start += total;
    if (start >= end) break;
  }
  const found = listByIds(
    db,
    ids.map(({ id }) => id),
  );
  return {
    findings: found.map((finding, at) => ({ ...finding, groupKey: ids[at]?.groupKey ?? '' })),
    total: groups.reduce((sum, { total }) => sum + total, 0),
    groups: nameGroups(db, input.groupBy, groups),
  };
}

/** Of a finding in the list, counted from 0; null where the list does not have it. */
export function findPosition(
  db: Database,
  { findingId, ...input }: Listed & { readonly findingId: number },
): number | null {
  const conditions = conditionsOf(db, input);
  const sql = `state = @state AND ${conditions.sql}`;
  const parameters = { ...conditions.parameters, findingId };
  const column = COLUMNS[input.groupBy];
  const found = findRow<{ key: Group['key'] }>(
    db,
    `SELECT ${column} AS key FROM check_findings AS found WHERE ${sql} AND id = @findingId`,
    parameters,
  );
  if (!found) return null;
  const groups = countGroups(db, input, conditions);
  const above = groups.slice(
    0,
    groups.findIndex(({ key }) => key === found.key),
  );
  const order = `${ORDERS[input.groupBy]}, id`;
  const before = findRow<{ count: number }>(
    db,
    `SELECT COUNT(*) AS count FROM check_findings AS found WHERE ${sql} AND ${column} IS @key
       AND (${order}) < (SELECT ${order} FROM check_findings WHERE id = @findingId)`,
    { ...parameters, key: found.key },
  );
  return above.reduce((sum, { total }) => sum + total, 0) + (before?.count ?? 0);
}

/** By rule and source; of rules that are on. */
export function countFindings(
  db: Database,
  { sourceId, documentId }: InputOf<'checks.counts'>,
): OutputOf<'checks.counts'> {
  const { sql, parameters } = conditionsOf(db, { documentId, sourceId });
  const rows = listRows<{ rule: Rule; sourceId: number | null; state: State; count: number }>(
    db,
    `SELECT rule, source_id AS sourceId, state, COUNT(*) AS count FROM check_findings AS found
     WHERE ${sql} GROUP BY rule, source_id, state`,
    parameters,
  );
  const names = namesOfSources(db);
  const counts = new Map<string, OutputOf<'checks.counts'>['counts'][number]>();
  for (const { rule, sourceId: id, state, count } of rows) {
    const key = `${rule} ${id}`;
    const sourceName = id === null ? null : (names.get(id) ?? '');
    const known = counts.get(key) ?? { rule, sourceId: id, sourceName, ...NO_COUNTS };
    counts.set(key, { ...known, [state]: count });
  }
  return { counts: [...counts.values()] };
}

/** Of rules that are on; `documentIds` null: in the whole workspace. */
export function countStates(db: Database, documentIds: readonly number[] | null): Record<State, number> {
  const { sql, parameters } = conditionOf(readSwitches(db));
  const visible =
    documentIds === null ? sql : `${sql} AND document_id IN (SELECT value FROM json_each(@documentIds))`;
  const rows = listRows<{ state: State; count: number }>(
    db,
    `SELECT state, COUNT(*) AS count FROM check_findings AS found
     WHERE ${visible} AND ${isAskedHere(visible)} GROUP BY state`,
    { ...parameters, documentIds: JSON.stringify(documentIds) },
  );
  return { ...NO_COUNTS, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}

/** Findings of each rule, whether it is on or not, by state. */
export function countByRule(db: Database): { rule: string; state: State; count: number }[] {
  return listRows(
    db,
    `SELECT rule, state, COUNT(*) AS count FROM check_findings AS found
     WHERE ${isAskedHere('TRUE')} GROUP BY rule, state`,
  );
}

type Rule = ListOutput['findings'][number]['rule'];
type State = ListOutput['findings'][number]['state'];
type Grouping = Listed['groupBy'];

const NO_COUNTS = { open: 0, later: 0, confirmed: 0, dismissed: 0 };

const COLUMNS: Readonly<Record<Grouping, string>> = {
  rule: 'rule',
  document: 'document_id',
  source: 'source_id',
};
/** Within a group: as its index has them. */
const ORDERS: Readonly<Record<Grouping, string>> = {
  rule: 'severity, document_id, start_offset',
  document: 'severity, start_offset',
  source: 'severity, document_id, start_offset',
};

/** On rows `found` of check_findings. All but the state, which is a parameter only. */
function conditionsOf(
  db: Database,
  { state, rule, documentId, sourceId, severity }: Partial<Omit<Listed, 'groupBy'>>,
) {
  const switches = conditionOf(readSwitches(db));
  const parts = [switches.sql];
  const parameters: Record<string, string | number | null | undefined> = { ...switches.parameters, state };
  const add = (sql: string, name: string, value: string | number | null | undefined) => {
    if (value === undefined) return;
    parts.push(sql);
    parameters[name] = value;
  };
  add('rule = @rule', 'rule', rule);
  add('document_id = @documentId', 'documentId', documentId);
  add('source_id IS @sourceId', 'sourceId', sourceId);
  // The same question may weigh less from the other side, and is then no second one among the lighter ones.
  parts.push(isAskedHere(parts.join(' AND ')));
  add('severity = @severity', 'severity', severity && SEVERITY_RANKS[severity]);
  return { sql: parts.join(' AND '), parameters };
}

interface Group {
  readonly key: string | number | null;
  readonly counts: ListOutput['groups'][number]['counts'];
  readonly total: number;
}

/**
 * The one with the most severe findings first, whatever became of those: deciding on one must not move the groups about
 * under the hands of whoever works through them.
 */
function countGroups(
  db: Database,
  { groupBy, state }: Pick<Listed, 'groupBy' | 'state'>,
  { sql, parameters }: { readonly sql: string; readonly parameters: Record<string, unknown> },
): Group[] {
  const column = COLUMNS[groupBy];
  const rows = listRows<{ state: State; key: Group['key']; high: number; medium: number; low: number }>(
    db,
    `SELECT state, ${column} AS key, COUNT(*) FILTER (WHERE severity = 1) AS high,
       COUNT(*) FILTER (WHERE severity = 2) AS medium, COUNT(*) FILTER (WHERE severity = 3) AS low
     FROM check_findings AS found
     WHERE state IN ('open', 'later', 'confirmed', 'dismissed') AND ${sql} GROUP BY state, ${column}
     ORDER BY ${column}`,
    parameters,
  );
  const groups = new Map<Group['key'], { group: Group | null; rank: Group['counts'] }>();
  for (const { state: found, key, ...counts } of rows) {
    const { group = null, rank = NO_SEVERITIES } = groups.get(key) ?? {};
    const total = counts.high + counts.medium + counts.low;
    groups.set(key, {
      group: found === state ? { key, counts, total } : group,
      rank: {
        high: rank.high + counts.high,
        medium: rank.medium + counts.medium,
        low: rank.low + counts.low,
      },
    });
  }
  return [...groups.values()]
    .sort((a, b) => b.rank.high - a.rank.high || b.rank.medium - a.rank.medium || b.rank.low - a.rank.low)
    .flatMap(({ group }) => group ?? []);
}

const NO_SEVERITIES = { high: 0, medium: 0, low: 0 };

function nameGroups(db: Database, groupBy: Grouping, groups: readonly Group[]): ListOutput['groups'] {
  const names = groupBy === 'rule' ? null : groupBy === 'source' ? namesOfSources(db) : titlesOf(db, groups);
  const twinFiles = listTwinFiles(db, groupBy === 'document' ? groups.map(({ key }) => Number(key)) : []);
  return groups.map(({ key, counts }) => ({
    key: String(key ?? ''),
    name: names === null ? String(key) : (names.get(Number(key)) ?? ''),
    fileName: twinFiles.get(Number(key)) ?? null,
    counts,
  }));
}

function titlesOf(db: Database, groups: readonly Group[]): Map<number, string> {
  const rows = listRows<{ id: number; title: string }>(
    db,
    'SELECT id, title FROM documents WHERE id IN (SELECT value FROM json_each(@ids))',
    { ids: JSON.stringify(groups.map(({ key }) => key)) },
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function namesOfSources(db: Database): Map<number, string> {
  const rows = listRows<{ id: number; name: string }>(db, 'SELECT id, name FROM sources');
  return new Map(rows.map(({ id, name }) => [id, name]));
}
