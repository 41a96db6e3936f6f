import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A list of places of which one is another one than in the source: in Heringsbach und Dankmarsroda, where the source has the
 * same of Heringsbach and Obersuhla. Silent where a source has the list of the review anywhere. As place_mismatch.
 */
export function checkListedPlaces(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const own = sourceReadings.length === 0 ? [] : listsIn(reading);
  if (own.length === 0) return [];
  const known = sourceReadings.map(listsIn);
  if (known.every(lists => lists.length === 0)) return [];
  return sourceReadings.flatMap((_, document) => {
    const [pairs, lists = []] = [context.pairs()[document], known[document]];
    if (!pairs) return [];
    return own.flatMap(list => {
      if (
        known.some(each => each.some(other => missingFrom(other, list).length === 0 && isAsLong(other, list)))
      )
        return [];
      const strengthTo = (other: List) =>
        pairs.strengthOf(pairs.sourceAt(other.start), pairs.reviewAt(list.start));
      const near = lists.filter(
        other =>
          isAsLong(other, list) && missingFrom(other, list).length === 1 && strengthTo(other) >= MIN_STRENGTH,
      );
      const [other, ...more] = near.toSorted((a, b) => strengthTo(b) - strengthTo(a));
      if (!other || more.length > 0) return [];
      // The review has that one, too.
      if (own.some(each => isAsLong(each, other) && missingFrom(other, each).length === 0)) return [];
      const [member, partner] = [missingFrom(other, list)[0], missingFrom(list, other)[0]];
      // The longer list that has all of them is nearer.
      const isOfLonger = lists.some(
        each =>
          !isAsLong(each, list) &&
          missingFrom(each, list).length === 0 &&
          strengthTo(each) >= strengthTo(other),
      );
      if (!member || !partner || isOfLonger || isAlike(member.key, partner.key)) return [];
      // Zwischen Wettringen und Landesgrenze: no town, and what may lie beside one.
      if (SPOT.test(member.text) !== SPOT.test(partner.text)) return [];
      return makeFinding('place_mismatch', {
        at: { start: member.start, end: member.end },
        other: { document, start: partner.start, end: partner.end },
        params: { text: member.text, otherText: partner.text },
        severity: 'high',
      });
    });
  });
}

type Member = { start: number; end: number; text: string; key: string };
type List = { start: number; members: readonly Member[] };

const MIN_STRENGTH = 0.2;
const MAX_LISTS = 30;
const NAME = String.raw`(?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}[\p{L}-]{2,30}`;
const LIST = new RegExp(
  String.raw`(?=[AaBbIiNnVvZz](?:n|us|ei|ach|wischen|on) (?![a-z]))(?<![\p{L}-])(?:[Ii]n|[Aa]us|[Bb]ei|[Nn]ach|[Zz]wischen|[Vv]on) (${NAME}(?:, ${NAME}){0,5} (?:und|sowie) ${NAME})(?![\p{L}-])`,
  'gu',
);

/** In Anbau und Umbau, in Neu- und Umbau: what is done. */
const OF_BUILDING = /-$|(?:^|\p{Ll})(?:an|um|neu|aus|auf|ab|rück|wieder)bau(?:ten)?$|(?:ung|ion)$/iu;

/** Where something is, by a noun. */
const SPOT =
  /(?:grenze|kreuz|kreuzung|dreieck|bahnhof|haltestelle|anschlussstelle|ausfahrt|auffahrt|abzweig|hafen|brücke|tunnel|ufer|küste|innenstadt|altstadt|zentrum|ort|ortsmitte|ortseingang|ortsausgang|ortsrand|rand|ende|anfang|mitte|straße|weg|platz|allee|gasse|ring|kirche|schule|rathaus|halle|museum|park|umland|region|kreis|landkreis)$/iu;

function listsIn({ text }: Reading): List[] {
  const lists = Array.from(text.matchAll(LIST), ({ index, 0: words, 1: names = '' }): List => {
    const from = index + words.length - names.length;
    const members = Array.from(names.matchAll(/[^ ,][^,]*?(?=, | und | sowie |$)/gu), match => {
      const name = match[0].replace(/^(?:und|sowie) /u, '');
      const start = from + match.index + match[0].length - name.length;
      return { start, end: start + name.length, text: name, key: foldForSearch(name) };
    });
    return { start: from, members };
  });
  return lists
    .filter(({ members }) => !members.some(({ text }) => OF_BUILDING.test(text)))
    .slice(0, MAX_LISTS);
}

function isAsLong({ members: { length } }: List, { members }: List): boolean {
  return length === members.length;
}

/** Members of `list` that `other` does not have. */
function missingFrom(other: List, list: List): Member[] {
  return list.members.filter(({ key }) => !other.members.some(each => each.key === key));
}

function isAlike(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}
