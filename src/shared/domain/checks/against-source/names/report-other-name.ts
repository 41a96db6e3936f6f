import type { CheckFinding, CheckRule } from '../../../../model/check';
import { itemsBetween, makeFinding } from '../../findings';
import { areSpelledNearly, haveOneWord, type NamedTexts } from './name-twins';
import type { NamedItem } from './named-items';

/** A name of the review, the one that the source has instead, and whether the source has the first one, too, elsewhere. */
export type OtherName = { item: NamedItem; other: NamedItem; isWritten: boolean };

/** Whoever stands with somebody else's office is told as that, and with somebody else's words as their speaker. */
export function reportOtherName(
  { review, document, pairs }: NamedTexts,
  { item, other, isWritten }: OtherName,
): CheckFinding {
  const role = isWritten
    ? item.person?.roles.find(each => other.person?.roles.some(({ key }) => key === each.key))
    : undefined;
  const spans = review.sentences();
  const at = pairs.reviewAt(item.start);
  const isSpeaker =
    isWritten &&
    item.kind === 'person' &&
    itemsBetween(review.quotations(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).length > 0;
  const rule = role ? 'role_mismatch' : isSpeaker ? 'quote_misattributed' : ruleOf(item, other);
  return makeFinding(rule, {
    at: {
      start: Math.min(item.start, role?.start ?? item.start),
      end: Math.max(item.end, role?.end ?? item.end),
    },
    other: { document, start: other.start, end: other.end },
    params: { text: item.text, otherText: other.text },
  });
}

const RULE_OF: Readonly<Record<NamedItem['kind'], CheckRule>> = {
  person: 'name_variant',
  place: 'place_mismatch',
  name: 'org_variant',
};

/** In English a name of two words may be anybody's, unless it ends as a place or firm does. */
function ruleOf(item: NamedItem, other: NamedItem): CheckRule {
  if (item.kind !== 'name') return RULE_OF[item.kind];
  if (areSpelledNearly(item, other)) return 'spelling_variant';
  const [first, last] = item.text.split(' ');
  if (STREET.test(item.text) && STREET.test(other.text)) return 'place_mismatch';
  const isPerson = haveOneWord(item, other) && other.text.endsWith(last ?? '') && !BODY.test(last ?? '');
  return isPerson && first ? 'name_variant' : 'org_variant';
}

const STREET = / (?:Street|Road|Lane|Avenue|Square|Bridge|Park|Bay|Beach|Island|River|Lake|Hill|Wood)$/u;
const BODY =
  /^(?:Street|Road|Lane|Avenue|Square|Mill|Park|Bridge|House|Hall|School|College|University|Hospital|Church|Castle|Bay|Beach|Island|River|Lake|Hill|Wood|Marine|Group|Steel|Bank|Shipping|Trust|Board|Club|Council|United|City|Town|County|Airport|Station)$/u;
