import { parseCalendarDate } from '../components/calendar-date';

/** The name in the language of the interface. */
export function named(
  { nameDe, nameEn }: { readonly nameDe: string; readonly nameEn: string },
  language: string,
): string {
  return language === 'de' ? nameDe : nameEn;
}

/** A date as people type it, in the form it is stored; null for an empty field, undefined for what is no date. */
export function readDate(typed: string): string | null | undefined {
  return typed.trim() === '' ? null : (parseCalendarDate(typed) ?? undefined);
}

/** Names the claim for good, for what is typed about it and not saved yet. */
export function keyOfClaim({
  id,
  createdAtMs,
}: {
  readonly id: number;
  readonly createdAtMs: number;
}): string {
  return `claim ${id} ${createdAtMs}`;
}
