import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * HD Hyundai where the source has HD Korea Shipbuilding: firms that begin with one acronym, each in one text only, in
 * sentences that name others in common. They may be parent and daughter, or one of them is wrong: a question, once a name.
 */
export function checkOrganisations({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = lazily(() => groupsIn(reading));
  return sourceReadings.flatMap((source, document) => {
    const others = groupsIn(source);
    const paired = pairs()[document];
    if (!paired || others.length === 0) return [];
    const asked = new Set<string>();
    return own().flatMap(group => {
      if (asked.has(group.text) || source.text.includes(group.text)) return [];
      const at = paired.reviewAt(group.start);
      const other = others.find(each => {
        if (each.head !== group.head || reading.text.includes(each.text)) return false;
        const from = paired.sourceAt(each.start);
        return paired.strengthOf(from, at) > 0 && haveNameInCommon(reading, at, source, from, group.head);
      });
      if (!other) return [];
      asked.add(group.text);
      return makeFinding('org_variant', {
        at: { start: group.start, end: group.end },
        other: { document, start: other.start, end: other.end },
        params: { kind: 'related', text: group.text, otherText: other.text },
        severity: 'low',
      });
    });
  });
}

type Group = { start: number; end: number; text: string; head: string };

/** What stands before is looked at behind the capitals, which most words lack. */
const GROUP = /(?![a-z ])(\p{Lu}{2,5})(?<![\p{L}\d&-]\1)((?: (?:& )?\p{Lu}[\p{L}-]+){1,6})/gu;
/** Clubs, parties, schools and units, of which every town has one. */
const COMMON_HEADS = new Set(
  `FC SC SV TSV TSG TUS VFL VFB VFR FSV BSG SG HSG HC EC ERC TV SPD CDU CSU FDP BSW TU FH TH HS UN EU US USA UK DRK THW KG AG IG GWG
  WG LKW PKW KFZ IT KI PR TV AWO VHS OB II III IV VI BGH OLG LG VG LKA BKA MEP MP CEO CFO NATO ICE RE RB DFB JVA KZ AKW`.split(
    /\s+/,
  ),
);

function groupsIn({ text }: Reading): Group[] {
  return Array.from(text.matchAll(GROUP))
    .filter(({ 1: head = '' }) => !COMMON_HEADS.has(head))
    .slice(0, 60)
    .map(({ index, 0: words, 1: head = '' }) => ({
      start: index,
      end: index + words.length,
      text: words,
      head,
    }));
}

/** Another name in both sentences: a list of firms that was shortened. */
function haveNameInCommon(review: Reading, at: number, source: Reading, from: number, head: string): boolean {
  const keysOf = (reading: Reading, sentence: number) => {
    const spans = reading.sentences();
    const names = itemsBetween(reading.names(), spans[sentence * 2] ?? 0, spans[sentence * 2 + 1] ?? 0);
    return names
      .flatMap(({ key }) => key.split(' '))
      .filter(key => key.length > 3 && key !== head.toLowerCase());
  };
  const known = new Set(keysOf(source, from));
  return keysOf(review, at).some(key => known.has(key));
}
