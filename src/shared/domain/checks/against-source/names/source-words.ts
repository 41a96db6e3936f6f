import type { CheckFinding } from '../../../../model/check';
import { startsWithCapital } from '../../../text/capital';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { isInflectionOf } from '../../../text/inflections';
import { isFirstName } from '../../../text/is-first-name';
import { areRolesApart } from '../../../text/roles-apart';
import type { Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import {
  areBodiesApart,
  areHousesApart,
  areOneStreet,
  BODY,
  isPlaceLike,
  isStreetName,
  isToponym,
  STREET,
} from './kinds-of-words';
import { knownIn, type LonelyWord, lonelyWords } from './lonely-words';
import { PARTIES, partyOf } from './party-words';

/**
 * Places, organisations, parties and offices without a name that stand in the review where a sentence of the source that
 * says the same has another one. Only words that the other text lacks altogether are held against each other, so order
 * does not matter; common nouns are none of it.
 */
export function checkSourceWords(context: CheckContext): CheckFinding[] {
  return context.sourceReadings.flatMap((source, document) => checkSentences(context, source, document));
}

const MIN_STRENGTH = 0.5;
/** Enough where one body's name stands before both: Landgericht Minden. */
const MIN_BEFORE_NAME = 0.34;
const MAX_PARTNERS = 2;

function checkSentences(context: CheckContext, source: Reading, document: number): CheckFinding[] {
  const pairs = context.pairs()[document];
  const { reading } = context;
  if (!pairs) return [];
  const [isOwn, isOther] = [knownIn(reading.words()), knownIn(source.words())];
  const lonelyThere = new Map<number, LonelyWord[]>();
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let at = 0; at * 2 < spans.length; at++) {
    const own = lonelyWords(reading, at, isOther);
    const taken = new Set<number>();
    for (const { source: from, strength } of own.length === 0
      ? []
      : pairs.ofReview(at).slice(0, MAX_PARTNERS)) {
      if (strength < MIN_BEFORE_NAME) continue;
      const others = lonelyThere.get(from) ?? lonelyWords(source, from, isOwn);
      lonelyThere.set(from, others);
      for (const word of own) {
        const pick = others
          .map(other => ({ other, rule: judge(word, other, strength) }))
          .find(({ rule }) => rule !== null);
        if (!pick?.rule || taken.has(word.start)) continue;
        taken.add(word.start);
        found.push(
          makeFinding(isInBrackets(reading.text, word) ? 'role_mismatch' : pick.rule, {
            at: word,
            other: { document, start: pick.other.start, end: pick.other.end },
            params: { text: word.text, otherText: pick.other.text },
            severity: 'medium',
          }),
        );
      }
    }
  }
  return found;
}

/** Oberbürgermeister Ihling (SPD): whose party it is, is said of a person. */
function isInBrackets(text: string, { start, end, folded }: LonelyWord): boolean {
  return PARTIES.has(folded) && text[start - 1] === '(' && text[end] === ')';
}

function judge(word: LonelyWord, other: LonelyWord, strength: number): CheckFinding['rule'] | null {
  if (word.isPerson || other.isPerson) return null;
  const [x, y] = [word.folded, other.folded];
  if (x === y || isOnePlace(word.known, other.known)) return null;
  const isOfOneBody =
    word.before === other.before && BODY.test(word.before) && isToponym(word) && isToponym(other);
  if (!isOfOneBody && strength < MIN_STRENGTH) return null;
  if (isInflectionOf(word.text, other.text)) return null;
  if (isOfOneBody) return 'place_mismatch';
  if (PARTIES.has(x) && PARTIES.has(y)) return partyOf(x) === partyOf(y) ? null : 'org_variant';
  if (STREET.test(x) && STREET.test(y)) {
    const isSameStem = x.slice(0, 4) === y.slice(0, 4) || editDistance(x, y, 2) <= 2;
    const isNamed = isStreetName(x) && isStreetName(y);
    return (isSameStem || isNamed) && !areOneStreet(x, y) ? 'place_mismatch' : null;
  }
  const [role, otherRole] = [word.known.roleKey, other.known.roleKey];
  if (role !== null && otherRole !== null) {
    const isApart = areRolesApart({ key: role, modifiers: [] }, { key: otherRole, modifiers: [] });
    return isApart && strength >= 0.7 && word.before === other.before ? 'role_mismatch' : null;
  }
  if (role !== null || otherRole !== null) return null;
  if (areHousesApart(word, other) || areBodiesApart(x, y)) return 'org_variant';
  // Peking may be what China says.
  const isOneLevel = (word.known.place?.level ?? 'city') === (other.known.place?.level ?? 'city');
  const isPlaced = isOneLevel && isPlaceLike(word) && isPlaceLike(other);
  const isNear = () => Math.min(x.length, y.length) >= 4 && editDistance(x, y, 2) <= 2;
  if (
    isPlaced &&
    strength >= 0.55 &&
    ((isToponym(word) && isToponym(other)) || (word.before === other.before && isNear()))
  )
    return 'place_mismatch';
  const isFirm = FIRM.test(word.after) && FIRM.test(other.after);
  const isBeside =
    (startsWithCapital(word.after) && word.after === other.after) ||
    (startsWithCapital(word.before) &&
      word.before === other.before &&
      !/^(?:[DEIS]\p{Ll}{1,4})$/u.test(word.before));
  if (x[0] !== y[0] || !(isFirm || isBeside) || !isNear()) return null;
  // Moderator and Moderation: who does it, and what.
  if (x.replace(DOER, '') === y.replace(DOER, '')) return null;
  // Alte and Ältere Menschen.
  if (/er?[nrms]?$/u.test(x) && /er?[nrms]?$/u.test(y) && x.slice(0, 3) === y.slice(0, 3) && x.length < 8)
    return null;
  // Collin Harper: two names side by side are a person's, unless a kind of house or firm is one of them.
  const isGiven =
    !isFirm && startsWithCapital(word.after) && word.after === other.after && isFirstName(word.text);
  if (isGiven) return 'name_variant';
  return STREET.test(foldForSearch(word.after)) && word.after === other.after
    ? 'place_mismatch'
    : 'org_variant';
}

const DOER = /(?:or|orin|ion|ung|erin|er)$/u;

/** Amerika and USA. */
function isOnePlace({ place }: Word, other: Word): boolean {
  return place !== null && place.key === other.place?.key;
}

const FIRM = /^(?:GmbH|AG|SE|KG|OHG|Ltd|Inc|Stiftung|Gruppe|Group)$/u;
