import type { de } from '../../i18n/de';

export type DismissChoice = keyof typeof de.checks.dismissing.choices;

export const DISMISS_CHOICES = [
  'right',
  'different',
  'source',
  'same',
  'style',
  'rule',
] as const satisfies readonly DismissChoice[];

/** The reason as it is kept: the chosen one in words, and what was written beside it. Empty where there is neither. */
export function dismissReason(chosen: string | null, written: string): string {
  const own = written.trim();
  if (chosen === null) return own;
  return own === '' ? chosen : `${chosen}: ${own}`;
}
