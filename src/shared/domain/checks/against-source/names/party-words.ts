/** Names of parties and their people, folded. */
export const PARTIES: ReadonlySet<string> = new Set(
  'spd cdu csu fdp afd grune grunen linke linken bsw sozialdemokraten christdemokraten liberalen'.split(' '),
);

/** One party by whatever name. */
export function partyOf(folded: string): string {
  return folded
    .replace(/n$/, '')
    .replace('sozialdemokrate', 'spd')
    .replace('liberale', 'fdp')
    .replace('christdemokrate', 'cdu');
}
