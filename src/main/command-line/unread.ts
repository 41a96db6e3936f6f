import { resolve } from 'node:path';
import type { OutputOf } from '../../shared/contract/client';

type ImportResult = OutputOf<'documents.import'>;

const MAX_LISTED = 20;

/**
 * What an import was told to read and could not, for standard error; null where there is nothing of the kind, and for any
 * other output. What is passed over inside of a folder or a table is no failure, unless nothing at all came of the import.
 */
export function describeUnread(input: unknown, output: unknown): string | null {
  if (!isImportResult(output) || output.isCancelled) return null;
  const named = namedSources(input);
  const unread = output.skipped.filter(({ source, row }) => row === null && named.has(source));
  const isVain = output.imported.length === 0 && output.unchanged.length === 0;
  const told = unread.length === 0 && isVain ? output.skipped : unread;
  if (told.length === 0) return null;
  const lines = told
    .slice(0, MAX_LISTED)
    .map(
      ({ source, row, reason }) => `Not imported: ${source}${row === null ? '' : `, row ${row}`} (${reason})`,
    );
  const rest = told.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

function namedSources(input: unknown): Set<string> {
  const { sources } = (input ?? {}) as { sources?: unknown };
  const words = Array.isArray(sources) ? sources.filter(source => typeof source === 'string') : [];
  return new Set(words.map(word => resolve(word)));
}

function isImportResult(output: unknown): output is ImportResult {
  return typeof output === 'object' && output !== null && 'skipped' in output && 'unchanged' in output;
}
