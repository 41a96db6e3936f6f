import type { QueryClient } from '@tanstack/react-query';
import type { FinishedCall, InputOf, OutputOf } from '../shared/contract/client';

type Facts = OutputOf<'checks.facts'>;
type Entry = Facts['entries'][number];

/**
 * Brings lists of facts up to date with a fact that was checked, or is no longer: going through whole texts again after
 * each key takes longer than the next key. Gives the hashes of the queries that are as the host would answer now.
 */
export function patchFacts(queries: QueryClient, call: FinishedCall): ReadonlySet<string> {
  const upToDate = new Set<string>();
  if (call.operation !== 'checks.check-fact' && call.operation !== 'checks.uncheck-fact') return upToDate;
  for (const query of queries.getQueryCache().findAll({ queryKey: ['checks', 'checks.facts'] })) {
    // An answer that is on its way may be older than this call, and one that is out of date stays so.
    if (query.state.fetchStatus !== 'idle' || query.state.isInvalidated) continue;
    const facts = query.state.data as Facts | undefined;
    if (!facts) continue;
    if (call.operation === 'checks.uncheck-fact') {
      // What was checked before that may hold again: the host knows.
      const { checkedFactId } = call.input as InputOf<'checks.uncheck-fact'>;
      queries.setQueryData(query.queryKey, withoutCheck(facts, checkedFactId));
      continue;
    }
    const patched = withCheck(facts, call.output as OutputOf<'checks.check-fact'>);
    if (!patched) continue;
    queries.setQueryData(query.queryKey, patched);
    upToDate.add(query.queryHash);
  }
  return upToDate;
}

/** Null where it is no entry of its own there, or stood for others as well: only the host can tell. */
function withCheck(facts: Facts, { checked, replacedIds }: OutputOf<'checks.check-fact'>): Facts | null {
  const { made, kind } = checked;
  const isIt = (entry: Entry) => entry.kind === kind && entry.start === made.start && entry.end === made.end;
  const isReplaced = (check: Entry['checked']) => check !== null && replacedIds.includes(check.id);
  if (facts.versionId !== made.versionId || !facts.entries.some(isIt)) return null;
  if (facts.entries.some(entry => !isIt(entry) && (isReplaced(entry.checked) || isReplaced(entry.formerly))))
    return null;
  return counted({
    ...facts,
    entries: facts.entries.map(entry => (isIt(entry) ? { ...entry, checked, formerly: null } : entry)),
  });
}

function withoutCheck(facts: Facts, id: number): Facts {
  const kept = (check: Entry['checked']) => (check?.id === id ? null : check);
  return counted({
    ...facts,
    entries: facts.entries.map(entry =>
      entry.checked?.id === id || entry.formerly?.id === id
        ? { ...entry, checked: kept(entry.checked), formerly: kept(entry.formerly) }
        : entry,
    ),
    others: facts.others.filter(check => check.id !== id),
  });
}

function counted(facts: Facts): Facts {
  return { ...facts, checkedCount: facts.entries.filter(({ checked }) => checked !== null).length };
}
