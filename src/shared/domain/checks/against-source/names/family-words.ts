import type { Sister } from './sister-families';

/** Whether a text has a word of the member, also inside a compound, but none of the family: a Radfahrer is no Motorradfahrer, nor an Anwalt in Staatsanwaltschaft. */
export function hasFamilyWord(text: string, { family, member }: Sister): boolean {
  const others = family.members.filter((_, at) => at !== member).flat();
  return (
    family.members[member]?.some(word => {
      const stem = (word.length > 5 ? word.replace(/(?:en|in|e)$/u, '') : word).slice(1);
      const first = word.charAt(0);
      const longer = others
        .map(other => other.toLowerCase())
        .filter(other => other.length > word.length && other.includes(first.toLowerCase() + stem));
      return [first.toUpperCase(), ...(stem.length > 3 ? [first.toLowerCase()] : [])].some(letter =>
        isOutside(text, letter + stem, longer),
      );
    }) === true
  );
}

/** Whether a part of words stands anywhere but at the end of one of `longer`. */
function isOutside(text: string, part: string, longer: readonly string[]): boolean {
  for (let at = text.indexOf(part), count = 0; at >= 0 && count < MAX_TRIED; count++) {
    const end = at + part.length;
    const isInside = longer.some(other => {
      const from = at - other.lastIndexOf(part.toLowerCase());
      return text.slice(Math.max(0, from), Math.max(0, from) + other.length).toLowerCase() === other;
    });
    // A Staatsanwaltschaft is nobody.
    if (!isInside && !text.startsWith('schaft', end)) return true;
    at = text.indexOf(part, end);
  }
  return false;
}

const MAX_TRIED = 60;
