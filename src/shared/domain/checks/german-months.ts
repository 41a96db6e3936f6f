/** As texts write them; Austria's Jänner is another name of the first. */
export const GERMAN_MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** 1 to 12, 0 for what is none. */
export function monthNumberOf(name: string): number {
  return name === 'Jänner' ? 1 : GERMAN_MONTHS.indexOf(name) + 1;
}
