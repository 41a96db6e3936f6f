import type { CheckRule } from '../../../../model/check';

/**
 * Words of which only one can be right where the other stands. Members exclude each other, the words of one member say the
 * same. `isFree` ones need no person's name beside them.
 */
export type Family = {
  readonly rule: CheckRule;
  readonly isFree: boolean;
  readonly members: readonly (readonly string[])[];
};

export type Sister = { readonly family: Family; readonly member: number };

/** The entries of each word or pair of words as it may stand in a text. */
export type SisterIndex = ReadonlyMap<string, readonly Sister[]>;

/** A family is one line, its members are separated by a bar; an underscore stands for a space, a star for an adjective's endings. */
export function readFamilies(rule: CheckRule, isFree: boolean, lines: string): Family[] {
  return lines
    .split('\n')
    .filter(line => line.includes('|'))
    .map(line => ({
      rule,
      isFree,
      members: line.split('|').map(member =>
        member
          .trim()
          .split(/\s+/)
          .flatMap(word => (word.endsWith('*') ? ENDINGS.map(ending => word.slice(0, -1) + ending) : [word]))
          .map(word => word.replace(/_/g, ' ')),
      ),
    }));
}

const ENDINGS = ['e', 'en', 'er', 'em', 'es'];

export function indexOf(
  families: readonly Family[],
  formsOf: (word: string) => readonly string[],
): SisterIndex {
  const index = new Map<string, Sister[]>();
  for (const family of families) {
    for (const [member, words] of family.members.entries()) {
      for (const form of new Set(words.flatMap(formsOf))) {
        const known = index.get(form);
        if (!known) index.set(form, [{ family, member }]);
        else if (known.every(each => each.family !== family)) known.push({ family, member });
      }
    }
  }
  return index;
}

/** Star-Geiger, and Karakorum-Gebirge. */
export function findHyphened(index: SisterIndex, word: string): readonly Sister[] | undefined {
  const at = word.indexOf('-');
  if (at < 0) return undefined;
  const isOfBody = OF_BODY.test(word);
  const first = index
    .get(word.slice(0, at))
    ?.filter(({ family }) => family.rule === 'place_mismatch' || (isOfBody && family.rule === 'org_variant'));
  return first && first.length > 0 ? first : index.get(word.slice(word.lastIndexOf('-') + 1));
}

/** Nabu-Kreisgruppe, Verdi-Sprecherin. */
const OF_BODY =
  /-(?:(?:Kreis|Orts|Landes|Bezirks|Stadt)(?:verband|verein|gruppe|chef)|Sprecher|Chef|Präsident|Geschäftsführer|Helfer|Mitglied|Vorsitzende)\p{Ll}*$/u;
