import type { Label, LabelPattern } from '../../shared/model/annotation';
import { type CommandId, KEY_TABLE } from '../keys';

/** What the form holds while a label is being written: everything but the id, which follows from the name. */
export type LabelDraft = Omit<Label, 'id' | 'isOwn'> & { readonly id: string | null };

export const NEW_LABEL: LabelDraft = {
  id: null,
  nameDe: '',
  nameEn: '',
  shortcut: null,
  sign: '',
  hue: 210,
  pattern: 'solid',
  description: '',
  guideline: '',
};

/** How a label's underline can be drawn. */
export const PATTERNS = [
  'solid',
  'thick',
  'dashed',
  'double',
  'wavy',
] as const satisfies readonly LabelPattern[];

export type DraftProblem = 'missingName' | 'badId' | 'taken' | 'badSign' | 'badShortcut' | 'takenShortcut';

/** `Falsche Größe!` → `falsche-groesse`; empty where no Latin letter or digit is in the name. At most 64 characters. */
export function labelIdOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
}

/** What `labels.save` gets: a name missing in one language is taken from the other. */
export function finishDraft(draft: LabelDraft): Omit<Label, 'isOwn'> {
  const nameDe = draft.nameDe.trim() || draft.nameEn.trim();
  const nameEn = draft.nameEn.trim() || draft.nameDe.trim();
  return {
    ...draft,
    id: draft.id ?? labelIdOf(nameEn),
    nameDe,
    nameEn,
    sign: draft.sign.trim(),
    description: draft.description.trim(),
    guideline: draft.guideline.trim(),
  };
}

/** The first thing that keeps a draft from being saved, by field; empty when it can be. */
export function findProblems(
  draft: LabelDraft,
  others: readonly Label[],
): Partial<Record<'name' | 'sign' | 'shortcut', DraftProblem>> {
  const label = finishDraft(draft);
  const problems: Partial<Record<'name' | 'sign' | 'shortcut', DraftProblem>> = {};
  if (label.nameEn === '') problems.name = 'missingName';
  else if (label.id === '') problems.name = 'badId';
  else if (draft.id === null && others.some(other => other.id === label.id)) problems.name = 'taken';
  if (label.sign === '' || label.sign.length > 2) problems.sign = 'badSign';
  if (label.shortcut !== null && !/^[1-9a-z]$/.test(label.shortcut)) problems.shortcut = 'badShortcut';
  else if (findKeyOwner(draft, others)) problems.shortcut = 'takenShortcut';
  return problems;
}

/** Another label that has this key. */
export function findKeyOwner(draft: LabelDraft, labels: readonly Label[]): Label | null {
  if (draft.shortcut === null) return null;
  return labels.find(other => other.shortcut === draft.shortcut && other.id !== draft.id) ?? null;
}

/** What the key does in the reader while nothing is selected; null where nothing. */
export function findOtherMeaning({ shortcut }: LabelDraft): CommandId | null {
  if (shortcut === null) return null;
  const key = shortcut.toUpperCase();
  const binding = KEY_TABLE.find(
    ({ place, keys, command }) =>
      place === 'reader' && (keys as readonly string[]).includes(key) && !command.startsWith('label-'),
  );
  return binding?.command ?? null;
}
