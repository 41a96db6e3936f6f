import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';
import { isSameFirst } from '../names/same-names';

/**
 * Somebody whom the source names only to say whose relative another one is (Arno Kestlers Bruder Emil), and who stands in
 * the review in the place of that relative, of whom it says nothing. As role_mismatch.
 */
export function checkKinGenitives({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!ANY_KIN.test(source.text)) return [];
    const owners = ownersIn(source);
    const paired = pairs()[document];
    if (owners.length === 0 || !paired) return [];
    const spans = reading.sentences();
    return reading.people().flatMap(person => {
      const owner = owners.find(
        each =>
          each.last === surnameKey(person.last) &&
          (person.first === null || isSameFirst(person.first, each.first)),
      );
      if (!owner || reading.words().has(owner.kin) || (owner.who !== '' && reading.words().has(owner.who)))
        return [];
      const at = sentenceAt(spans, person.start);
      if (ANY_KIN.test(reading.text.slice(spans[at * 2], spans[at * 2 + 1]))) return [];
      if (paired.strengthOf(paired.sourceAt(owner.start), at) < SAME) return [];
      return makeContrast('role_mismatch', { reading, at: person, document, source, other: owner });
    });
  });
}

const SAME = 0.4;
const MAX_OWNERS = 60;
const KIN =
  'Bruder|Schwester|Sohn|Tochter|Vater|Mutter|Witwe|Witwer|Ehefrau|Ehemann|Frau|Mann|Enkel|Enkelin|Neffe|Nichte|Onkel|Tante|Cousin|Cousine|Schwager|Schwägerin';
const OWNER = new RegExp(
  String.raw`(?![a-z ])(?<![\p{L}-])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+[sßxz]) (${KIN})(?![\p{L}-])(?: (\p{Lu}\p{Ll}+))?`,
  'gu',
);
const ANY_KIN = new RegExp(
  String.raw`(?:${KIN}|Kind|Kinder|Eltern|Geschwister|Familie|Brüder|Erbe|Erben|Nachfahre|Verwandte)(?:s|n|in|innen)?(?!\p{L})|(?:bruder|schwester|sohn|tochter|vater|mutter)s?(?!\p{L})`,
  'u',
);

type Owner = { start: number; end: number; first: string; last: string; kin: string; who: string };

/** Those of whom the source says nothing else. */
function ownersIn({ text }: Reading): Owner[] {
  return Array.from(text.matchAll(OWNER))
    .slice(0, MAX_OWNERS)
    .flatMap(({ index, 0: words, 1: first = '', 2: name = '', 3: kin = '', 4: who = '' }): Owner[] => {
      const last = surnameKey(name);
      const isOnce = text.split(name.replace(/s$/u, '')).length === 2;
      if (!isOnce) return [];
      return [
        {
          start: index,
          end: index + words.length,
          first,
          last,
          kin: kin.toLowerCase(),
          who: foldForSearch(who),
        },
      ];
    });
}
