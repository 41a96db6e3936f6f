import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Severity } from '../../../shared/model/annotation';
import type { OccurrenceForms } from '../../../shared/model/occurrence';
import type { Span } from '../../../shared/model/span';
import { useCommand, useJob } from '../../hooks/use-operation';
import {
  chosenPlaces,
  FIRST_CHOICE,
  type OccurrenceChoice,
  type OccurrenceRow,
  rowsOf,
  toggleRow,
} from './occurrence-rows';

export type OccurrenceScope = 'here' | 'source' | 'all';

/** Looks for a passage's words anew whenever what is looked for changes, and annotates what was chosen. */
export function useOccurrences(
  passage: Span & { readonly versionId: number /** Of the text. */; readonly sourceId: number | null },
) {
  const [forms, setForms] = useState<OccurrenceForms>('same');
  const [scope, setScope] = useState<OccurrenceScope>('here');
  const [choice, setChoice] = useState<OccurrenceChoice>(FIRST_CHOICE);
  const { start, cancel, state } = useJob('annotations.find-occurrences');
  const addition = useCommand('annotations.add-many');
  const { versionId, start: from, end, sourceId } = passage;

  const find = useCallback(() => {
    const ofSource = scope === 'source' && sourceId !== null ? { sourceId } : {};
    void start({ versionId, start: from, end, forms, isEverywhere: scope === 'all', ...ofSource });
  }, [start, versionId, from, end, forms, scope, sourceId]);
  useEffect(find, [find]);

  const found = state.phase === 'done' ? state.output : null;
  const rows = useMemo(() => rowsOf(found?.groups ?? []), [found]);
  const places = useMemo(() => chosenPlaces(choice, found?.groups ?? []), [choice, found]);

  return {
    forms,
    scope,
    choice,
    state,
    found,
    rows,
    chosenCount: places.length,
    isAdding: addition.isRunning,
    error: addition.error,
    cancel,
    search: (wanted: { forms?: OccurrenceForms; scope?: OccurrenceScope }) => {
      setForms(wanted.forms ?? forms);
      setScope(wanted.scope ?? scope);
      setChoice(FIRST_CHOICE);
    },
    again: find,
    toggle: (row: OccurrenceRow) => setChoice(now => toggleRow(now, row)),
    chooseAll: (base: 'all' | 'none') => setChoice({ base, turned: new Set() }),
    add: async (label: string, severity: Severity) =>
      (await addition.run({ label, severity, places })).addedCount,
  };
}

export type Occurrences = ReturnType<typeof useOccurrences>;
