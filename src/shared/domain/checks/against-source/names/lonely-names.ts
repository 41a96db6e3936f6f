import { areRolesApart } from '../../../text/roles-apart';
import { isNamedIn, type NamedTexts } from './name-twins';
import type { NamedItem } from './named-items';

/** Whether each is the only one of its kind that the other text does not have, and both texts are on one event. */
export function areLonely(
  { source, pairs, own, missing }: NamedTexts,
  item: NamedItem,
  other: NamedItem,
): boolean {
  if (!pairs.isOneEvent || item.kind === 'name' || item.isLoose || other.isLoose) return false;
  const isRival = (each: NamedItem, one: NamedItem) =>
    each.kind === one.kind &&
    each.key !== one.key &&
    !each.isLoose &&
    (one.kind === 'person' || each.level === one.level || each.level === null || one.level === null);
  const isFew = [...missing].every(each => !isRival(each, other));
  return isFew && own.every(each => !isRival(each, item) || isNamedIn(source, each));
}

/** Places in sentences about two people, each unknown to the other text, whose offices do not go together. */
export function areOfOthers(texts: NamedTexts, item: NamedItem, other: NamedItem): boolean {
  if (item.kind !== 'place') return false;
  const { own, others, pairs, missing, source } = texts;
  const [at, from] = [pairs.reviewAt(item.start), pairs.sourceAt(other.start)];
  const here = own.filter(each => each.person && pairs.reviewAt(each.start) === at);
  const there = others.filter(each => each.person && pairs.sourceAt(each.start) === from);
  if (here.length !== 1 || there.length !== 1) return false;
  const [x, y] = [here[0], there[0]];
  return (
    x?.person != null &&
    y?.person != null &&
    !isNamedIn(source, x) &&
    missing.has(y) &&
    x.person.roles.some(role => y.person?.roles.every(each => areRolesApart(role, each)) === true)
  );
}
