import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt, sentenceTextAt } from '../../pairs';
import { meantIn } from './meant';

/**
 * Whom somebody follows in office, told in two ways: Anna Horn folgt auf Ralf Gehrs, and Horns Vorgänger Emil Palm; and one who is both
 * predecessor and successor of another. German.
 */
export function findTwoPredecessors(reading: Reading): CheckFinding[] {
  if (!SIGN.test(reading.text)) return [];
  const told = followingsIn(reading);
  const found: CheckFinding[] = [];
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(0, at)) {
      const isTurned =
        one.who !== null &&
        surnameKey(one.person.last) === other.who &&
        surnameKey(other.person.last) === one.who
          ? one.isBefore === other.isBefore
          : one.who === other.who && isSame(one.person, other.person) && one.isBefore !== other.isBefore;
      const isOther =
        one.who !== null &&
        one.who === other.who &&
        one.isBefore &&
        other.isBefore &&
        !isSame(one.person, other.person);
      if (!isTurned && !isOther) continue;
      if ([one, other].some(each => EARLIER.test(sentenceTextAt(reading, each.person.start, LONGEST))))
        continue;
      found.push(makeContradiction(reading, one.person, other.person, 'opposed'));
      break;
    }
  }
  return found.slice(0, MAX_FOUND);
}

/** `person` was there before `who`, or comes behind. */
type Following = { who: string | null; person: Person; isBefore: boolean };

const MAX_FOUND = 3;
const MAX_TOLD = 40;
const SIGN = /Vorgänger|Nachfolg|folgt|löst|abgelöst|übernimmt|übernahm/u;
/** The name of whoever was there before, right behind. */
const BEFORE =
  /(?<!\p{L})(?:folgte? (?:\p{L}+ ){0,4}?auf|(?:ihr|sein|ihre|seine)(?:e[nmr]|en|em|er)? Vorgänger(?:in|s)?|(?:Ihr|Sein)e? Vorgänger(?:in)?|(?:[Nn]achfolge|Nachfolger|Nachfolgerin) (?:von|des|der)(?: \p{Ll}+en)?|löst(?:e)?|Nachfolge von)(?: (?:den|die|der|dem|des))?(?: \p{Ll}+en)?(?: \p{Lu}\p{L}+(?:in|er|en|s|or))?(?: (?:Dr|Prof)\.)* $/u;
/** The name of whoever comes, right behind. */
const BEHIND =
  /(?<!\p{L})(?:(?:[Ii]hre?|[Ss]eine?)(?:[nmr])? Nachfolger(?:in|s)?|Nachfolger(?:in)? (?:wird|ist|soll|wurde))(?: (?:den|die|der|dem))?(?: \p{Lu}\p{L}+(?:in|er|en))?(?: (?:Dr|Prof)\.)* $/u;
/** Other posts, and further ones. */
const EARLIER =
  /zuvor|früher|ehemalig|damals|einst|vorher|kommissarisch|interim|vorübergehend|seinerzeit|wiederum|direkt\p{Ll}* Vor|Vorvorgänger|(?:19|20)\d\d bis/u;
const REACH = 110;
const LONGEST = 500;

function followingsIn(reading: Reading): Following[] {
  const { text } = reading;
  const spans = reading.sentences();
  const people = reading.people();
  const found: Following[] = [];
  let tries = 0;
  for (const person of people) {
    if (tries >= MAX_TOLD) break;
    const sentence = sentenceAt(spans, person.start);
    const from = Math.max(spans[sentence * 2] ?? 0, person.start - REACH);
    const before = text.slice(from, person.start);
    const [isBefore, isBehind] = [BEFORE.test(before), BEHIND.test(before)];
    if (isBefore === isBehind) continue;
    tries++;
    // Löst is told with its end: löst den Trainer Ott ab.
    if (
      /löste? /u.test(before.slice(-40)) &&
      !/^[^.!?]{0,60} ab(?!\p{L})/u.test(text.slice(person.end, person.end + 64))
    )
      continue;
    const others = itemsBetween(people, spans[sentence * 2] ?? 0, person.start);
    const keys = new Set(others.map(({ last }) => surnameKey(last)));
    const [only] = keys;
    const who =
      keys.size === 1
        ? (only ?? null)
        : keys.size > 1
          ? null
          : sentence > 0
            ? meantIn(reading, sentence - 1)
            : null;
    if (who !== null && who !== surnameKey(person.last)) found.push({ who, person, isBefore });
  }
  return found;
}

function isSame(x: Person, y: Person): boolean {
  return surnameKey(x.last) === surnameKey(y.last);
}
