import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import type { HistoryEntry } from '../../shared/model/history';
import { useQuery } from '../hooks/use-operation';
import { de } from '../i18n/de';
import { quoteOf } from './text/quote';

type Told = Pick<HistoryEntry, 'operation' | 'details'>;

/** What an entry did, as a sentence in the reader's language. Whatever its details leave out is left out of the sentence. */
export function historySentence(
  { operation, details }: Told,
  t: TFunction,
  nameOfLabel: (labelId: string) => string,
): string {
  const count = typeof details['count'] === 'number' ? details['count'] : null;
  const what = sentenceOf(operation, details, count, t);
  const title = titleOf(details, t);
  const about = aboutOf(details, nameOfLabel);
  if (title === '') return about === '' ? what : t('history.titled', { what, title: about });
  const titled = t(isFirstOfMany(operation, count) ? 'history.titledFirst' : 'history.titled', {
    what,
    title,
  });
  return about === '' ? titled : `${titled} (${about})`;
}

/** `historySentence` with the names of this workspace's labels. */
export function useHistorySentence(): (entry: Told) => string {
  const { t, i18n } = useTranslation();
  const labels = useQuery('labels.list', {}).data?.labels ?? [];
  return entry => historySentence(entry, t, id => labelName(labels, id, i18n.language));
}

function sentenceOf(operation: string, details: Told['details'], count: number | null, t: TFunction): string {
  if (details['versionOf'] !== undefined) return t('history.versionAdded');
  if (details['reopened'] !== undefined) return t('history.reopened', { count: count ?? 1 });
  // What became of findings is told apart.
  const outcome = details['outcome'] === undefined ? '' : `-${details['outcome']}`;
  const key = `${operation.replace('.', '_')}${outcome}`;
  if (count !== null && count > 0 && Object.hasOwn(de.history.counted, `${key}_other`)) {
    return t(`history.counted.${key}` as 'history.counted.documents_import', { count });
  }
  if (!Object.hasOwn(de.history.operations, key)) return t('history.other', { operation });
  return t(`history.operations.${key}` as 'history.operations.documents_import');
}

/** What it was done with in the text: an annotation's label, or the words of a fact. */
function aboutOf({ label, words }: Told['details'], nameOfLabel: (labelId: string) => string): string {
  if (label !== undefined) return nameOfLabel(String(label));
  return words === undefined ? '' : quoteOf(String(words), MAX_WORDS);
}

/** UTF-16 units in a line. */
const MAX_WORDS = 60;

/** Of a text, else of a rule or the name of what the entry is about. */
function titleOf(details: Told['details'], t: TFunction): string {
  const title = String(details['title'] ?? '') || String(details['name'] ?? '');
  const rule = String(details['rule'] ?? '');
  if (!Object.hasOwn(de.checks.rules, rule)) return title;
  const name = t(`checks.rules.${rule}.name` as 'checks.rules.undated.name');
  return title === '' ? name : `${name}, ${title}`;
}

/** Whether the title is that of one document among the counted ones, and not of what the count belongs to. */
function isFirstOfMany(operation: string, count: number | null): boolean {
  return (
    count !== null && count > 1 && (operation === 'documents.import' || operation === 'documents.remove')
  );
}

function labelName(labels: readonly Label[], id: string, language: string): string {
  const label = labels.find(other => other.id === id);
  if (!label) return id;
  return language === 'de' ? label.nameDe : label.nameEn;
}
