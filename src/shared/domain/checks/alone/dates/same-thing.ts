/**
 * Whether two nouns can be of one thing: the same, its head (Verein of Gesangverein), what both have in them (Chorgesang and
 * Gesangverein), or a word of the same kind (Klinikum and Krankenhaus). Two compounds that share the head alone are two
 * things: Förderverein and Sportverein.
 */
export function isSameThing(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a.length < 4 || b.length < 4) return a === b && a.length > 1;
  if (a === b || a.endsWith(b) || b.endsWith(a)) return true;
  const [head, same] = [HEAD.exec(a)?.[0], HEAD.exec(b)?.[0]];
  const areTwo = head !== undefined && head === same;
  if (!areTwo && KINDS.some(kind => kind.test(a) && kind.test(b))) return true;
  // Schützenheim and Schützenverein.
  if (head !== undefined && same !== undefined && head !== same) return false;
  const shared = sharedPart(a, b);
  return shared.length >= 6 && !HEADS.test(shared);
}

function bare(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/(?<=\p{L}{4})(?:e?s|en|(?<!i)n)$/u, '')
    .replace(/-/g, '')
    .replace(/(?<=\p{L}{4})s?geschichte$/u, '');
}

const HEAD =
  /(?:chor|verein|haus|schule|kirche|kapelle|orchester|klinik|club|klub|wehr|betrieb|garten|kita|heim|halle|platz|abteilung|zelt|museum|saal|fest|lauf|turnier|jugend|bad|brücke)$/u;
const HEADS =
  /^(?:\p{L}?vereins?|s?hauses?|\p{L}?schule?|kirche|s?gesellschaft|s?gemeinschaft|kapelle|orchester|s?abteilung|gruppe|s?zentrum|geschichte|s?verband|stadt|s?meister|r?schaft|ischen?|s?vereinigung|jubiläum|s?betrieb|s?unternehmen)$/u;
const KINDS = [
  /klinik|krankenhaus|hospital|spital/u,
  /hochschul|universität|^uni$|akademie|polytechnikum/u,
  /gymnasi|^schule$|realschul|grundschul|bildungseinrichtung/u,
  /feuerwehr|^wehr$/u,
  /chor$|gesangverein|sänger|^singkreis|liederkranz|liedertafel/u,
  /kapelle$|musikverein|orchester$|blasmusik/u,
  /^(?:firma|unternehm|betrieb|familienunternehm|familienbetrieb|geschäft)$/u,
  /turnverein|sportverein|sportclub|fußballclub|fußballverein|^club$|^klub$|^verein$/u,
  /kirche$|gotteshaus/u,
  /partnerschaft|vertrag$|freundschaft/u,
  /zeitung|blatt$|anzeiger$|^bote$/u,
  /kita$|kindergart|kindertagesstätte/u,
  /bücherei$|bibliothek$/u,
];

/** The longest run of letters that both have, five at least; of short words only. */
function sharedPart(a: string, b: string): string {
  let best = '';
  for (let i = 0; i + 5 <= a.length && i < 30; i++) {
    let length = Math.max(5, best.length + 1);
    while (i + length <= a.length && b.includes(a.slice(i, i + length))) {
      best = a.slice(i, i + length);
      length++;
    }
  }
  return best;
}

const NOUN =
  /(?<!\p{L})(?<lead>(?:in|aus|von|bei|zu|nach|Am|am|Im|an) )?(?<noun>\p{Lu}[\p{L}-]{2,})(?!\p{L})/gu;
const NO_THING =
  /^(?:Jahre?n?s?|Jubiläums?|Bestehens?|Geburtstags?|Festakts?|Feier|Festes?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Lu}\p{Ll}+tags?|Mittwoch|Anfang|Anfänge|Gründung|Gründungsjahr|Eröffnung|Einweihung|Neugründung|Der|Die|Das|Den|Dem|Des|Ein|Eine|Er|Sie|Es|Ihr|Ihre|Ihren|Sein|Seine|Seinen|Zum|Zur|Mit|Seit|Vor|Nach|Für|Bei|Auch|Als|Wie|Wir|Damals|Gegründet|Eröffnet|Eingeweiht|Gäste|Menschen|Stadt|Gemeinde|Ort|Landkreis|Herr|Frau|Euro|Prozent)$/u;

/** The nouns of a stretch that may be what it is about: without places behind "in", and without the second of two in a row. */
export function thingsIn(stretch: string): string[] {
  const found: string[] = [];
  let last = -1;
  for (const { index, 0: words, groups } of stretch.matchAll(NOUN)) {
    const noun = groups?.noun ?? '';
    const isName = last >= 0 && index === last + 1;
    last = NO_THING.test(noun) ? -1 : index + words.length;
    if (groups?.lead?.trim().match(/^(?:in|aus|nach|bei|zu)$/u) || isName || NO_THING.test(noun)) continue;
    found.push(noun);
  }
  return found;
}
