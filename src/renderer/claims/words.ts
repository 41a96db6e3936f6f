/** The name in the language of the interface. */
export function named(
  { nameDe, nameEn }: { readonly nameDe: string; readonly nameEn: string },
  language: string,
): string {
  return language === 'de' ? nameDe : nameEn;
}

/** An address of the reader that shows the passage. */
export function readerPath(
  documentId: number,
  versionId: number,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `/reader/${documentId}?version=${versionId}&at=${start}-${end}`;
}

/** `2024`, `2024-10` or `2024-10-13`; null for an empty field, undefined for what is no date. */
export function readDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? text : undefined;
}
