import { foldForSearch } from '../../../text/fold';
import { GENERIC_HEADS } from '../../../text/name-lists';
import { isNounByEnding } from '../../../text/names';
import type { Word } from '../../../text/words';
import { canBeName } from '../names/can-be-name';

/** A place of no list. `isLoose` ones are told by a preposition alone. */
export type ShapedPlace = {
  start: number;
  end: number;
  key: string;
  facility: string | null;
  /** `district` where the noun in front says so: it contains towns and is none. */
  level: string | null;
  isLoose: boolean;
};

/** The kind of place that a noun right before a name says it is, folded and without its ending; null for other words. */
export function facilityOf(cue: string): string | null {
  return FACILITIES.find(([, nouns]) => nouns.test(cue))?.[0] ?? null;
}

const FACILITIES: readonly (readonly [name: string, nouns: RegExp])[] = [
  ['airport', /(?:flughaf|flugplatz|airport|fliegerhorst|luftwaffenstutzpunkt)/u],
  ['prison', /(?:gefangnis|justizvollzug|^jva$|prison)/u],
  ['camp', /(?:konzentrationslag|^kz$)/u],
  ['castle', /(?:schloss|castle|palais)$/u],
  ['monastery', /(?:klost|abtei|abbey)/u],
  ['district', /^(?:land)?kreis?$/u],
  ['capital', /(?:^hauptstad|landeshauptstad|^capital)/u],
  ['journal', /(?:^magaz|fachmagaz|fachbla|zeitschri|fachjournal|^journal)/u],
  ['junction', /(?:anschlussstell|autobahnkreuz|autobahndreieck|^kreuz|^dreieck|raststatt)/u],
];

const PLACED_BY = new Set('in aus nach bei von vor um zwischen bis near at from'.split(' '));
const FACILITY =
  /(?:flughafen|flugplatz|airport|klinik|kliniken|klinikum|krankenhaus|bahnhof|kloster|schloss|burg|landkreis|kreis|bezirk|stadtteil|ortsteil|gemeinde|dorf|kirche|werk|gymnasium|berg|tal|see|insel|museum|friedhof|stadion|hafen|camp|lager|anschlussstelle|autobahnkreuz|autobahndreieck|magazin|fachblatt|zeitschrift|journal)$/iu;
const FACILITY_ALONE = new RegExp(`^${FACILITY.source}`, 'iu');
/** What leads to a firm's name, or a party's. */
const FIRM =
  /(?:firma|unternehmen|konzerns?|hersteller|anbieter|betreiber|start-?up|partei|zeitung|magazin|sender|verein|messe|company|firm|group)$/iu;
/** Endings that few other nouns have. */
const TOPONYM =
  /(?:burg|dorf|stadt|heim|hausen|hofen|ingen|brunn|bronn|buchholz|bruck|brucken|feld|furt|furth|bach|stedt|leben|rode|kirchen|hagen|horst|stein|muhle?|munde|itz|nitz|ow|oog|um|hude|moor|wedel|lohe|loh|busch|berge?|walde?|see|stetten|zell|riem|beck|brook|koog|siel|stock|rade|kofen|kirch|reut|ried|born|spring|winkel|linden|weiler|ach|wangen|lingen|tingen|bull|bad|sund|oy|mar|lar)$/u;
const NO_TOPONYM =
  /(?:kindheim|altenheim|pflegeheim|tierheim|umfeld|vorfeld|spielfeld|arbeit|praktikum|studium|wachstum|datum|zentrum|fach|dach|bedarf|madchen|museum|publikum|minimum|maximum|eigentum|jubilaum|album|forum|vakuum|medium|raum|baum|traum|spielraum|zeitraum|irrtum|reichtum|volkstum|bahnhof|innenstadt|altstadt|grossstadt|hauptstadt|landeshauptstadt|heimatstadt|hansestadt|kreisstadt|kleinstadt|partnerstadt|nordsee|ostsee|stadtwald|erdfeld|schlafzimmer|halle|gesetz)$/u;

/** What stands behind a preposition without an article, and is no place. */
const NO_PLACE = new Set(
  `haft rente kraft form betrieb gefahr sicherheit angaben auskunft ansicht angst arbeit aussicht zukunft zeiten mitte ruhe teilen frage
  urlaub pension trauer folge begleitung hohe serie eile panik gewahrsam untersuchungshaft wahrheit richtung anfang ende bau planung
  not pflege schule holz stein stahl papier gold silber glas wut liebe hass spass freude mangel grunden seiten sicht beginn schluss
  abschluss meinung ermittlungen erkenntnissen medienberichten schatzungen informationen recherchen worten plan planen wunsch
  hause bord land bund landern stadt kommunen gemeinden firmen unternehmen kindern eltern frauen mannern menschen schulern
  jahren monaten wochen tagen stunden minuten januar februar marz april mai juni juli august september oktober november dezember
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ostern weihnachten pfingsten herbst winter sommer fruhjahr
  deutschland europa euro prozent millionen milliarden metern kilometern tonnen grad musik kunst kultur politik wirtschaft
  wissenschaft forschung gesellschaft kirche staat regierung polizei feuerwehr justiz verwaltung corona regen schnee sturm
  nacht tag abend morgen mittag haus garten wald wasser luft feuer erde sonne licht nebel dunkelheit kalte hitze
  england-fans trummern brand flammen verbindung einsatz bewegung angriff notwehr abwesenheit anwesenheit`.split(
    /\s+/,
  ),
);

const DISTRICT =
  /(?:kreis|bezirk|provinz|region|bundesstaat|bundesland|kanton|distrikt|county|province)(?:s|es)?$/iu;

const SAINTS = ['Bad ', 'Sankt ', 'St. '];
/** At the end of compounds. */
const STREETS = ['strasse', 'str', 'allee', 'gasse', 'chaussee', 'damm', 'ufer'];
const STREET_WORD = /^(?:Straße|Strasse|Str|Allee|Weg|Platz|Gasse|Chaussee|Ring|Damm|Ufer)$/u;
const COMMON_STREETS =
  /^(?:bundes|land|landes|kreis|haupt|neben|seiten|einkaufs|durchgangs|zufahrts|einbahn|wohn|staats|gemeinde|orts|anlieger|stich|spiel|verbindungs|dorf|umgehungs|ausfall|park|prozess|fluss|rhein|see|fahr|geh|sack|datenauto|strand|markt|fussganger|flaniermeile)/u;

/** Wolfenbruck, Annaberg-Buchholz, Dresdner Straße: by shape and by what leads to it. In order. */
export function placesByShape(
  text: string,
  spans: readonly number[],
  words: readonly Word[],
  isEnglish: boolean,
): ShapedPlace[] {
  const found: ShapedPlace[] = [];
  for (const [at, own] of words.entries()) {
    const [i, word] = [at * 2, own.text];
    if (!own.isCapital || word.length < 4 || word.length > 40 || word === 'Sankt') continue;
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const saint = SAINTS.some(each => text.endsWith(each, start))
      ? /(?<![\p{L}])(?:Bad|Sankt|St\.) $/u.exec(text.slice(Math.max(0, start - 7), start))
      : null;
    if (saint && /^\p{Lu}\p{Ll}{2,}/u.test(word)) {
      const from = start - saint[0].length;
      found.push({ start: from, end, key: own.folded, facility: null, level: null, isLoose: false });
      continue;
    }
    const street = streetAt(text, own, start, end, spans[i + 3] ?? end);
    if (street) {
      found.push(street);
      continue;
    }
    const before = words[at - 1];
    const gap = before ? text.slice(spans[i - 1], start) : '';
    if (!before || (gap !== ' ' && !/^ ["„“»]$/u.test(gap))) continue;
    const isOffice = () => own.roleKey !== null;
    // In Leipzig und Halle.
    const first = before.text === 'und' && gap === ' ' ? words[at - 2]?.place : null;
    if (first?.level === 'city' && /^\p{Lu}\p{Ll}{3,}$/u.test(word)) {
      if (!isOffice() && !isNounByEnding(own.lower))
        found.push({ start, end, key: own.folded, facility: null, level: null, isLoose: false });
      continue;
    }
    const isHead =
      before.isCapital &&
      (FACILITY.test(before.text) || (GENERIC_HEADS.has(before.lower) && !FIRM.test(before.text)));
    if ((!isHead && (gap !== ' ' || !PLACED_BY.has(before.lower))) || isOffice()) continue;
    const { folded } = own;
    const key = folded.replace(/(?<=.{4})s$/u, '');
    if (isHead) {
      if (/^\p{Lu}\p{Ll}{3,}/u.test(word) && !isOfPeople(word) && (isWholeHead(before) || canBeName(own))) {
        const level = DISTRICT.test(before.text) ? 'district' : null;
        found.push({ start, end, key, facility: null, level, isLoose: false });
      }
      continue;
    }
    const isLike = isEnglish
      ? before.text !== 'at' &&
        !word.includes('-') &&
        !/^(?: \p{Lu}| and | & |['’])/u.test(text.slice(end, end + 6))
      : hasShapeOfTown(folded);
    const isLoose = !isLike && !isEnglish && isLooselyPlace(own, text.slice(end, end + 2));
    if (isLike || isLoose) found.push({ start, end, key, facility: null, level: null, isLoose });
  }
  return found;
}

/** Whether a folded word ends as the names of towns do, and few nouns. */
export function hasShapeOfTown(folded: string): boolean {
  return folded.split('-').some(part => TOPONYM.test(part) && !NO_TOPONYM.test(part));
}

/** Of a Betzenberg, what follows may be anything; of a Klinikum it is the name. */
function isWholeHead({ folded }: Word): boolean {
  return facilityOf(folded) !== null || GENERIC_HEADS.has(folded) || FACILITY_ALONE.test(folded);
}

/** Nun berät der Landkreis Angehörige, Freiwillige, Beschäftigte: no name, though it follows such a noun. */
export function isOfPeople(word: string): boolean {
  return /(?:[^w]ige|iche|igte|ierte)[nr]?$/u.test(word);
}

function isLooselyPlace({ text, folded, lower }: Word, behind: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,15}(?:-\p{Lu}\p{Ll}+)?$/u.test(text) &&
    !NO_PLACE.has(folded) &&
    !isNounByEnding(lower) &&
    !/^ \p{Lu}|^-/u.test(behind)
  );
}

function streetAt(
  text: string,
  { text: word, folded }: Word,
  start: number,
  end: number,
  nextEnd: number,
): ShapedPlace | null {
  const behind =
    (word.endsWith('er') || word.includes('-')) && text.startsWith(' ', end)
      ? text.slice(end + 1, nextEnd)
      : '';
  if (STREET_WORD.test(behind))
    return {
      start,
      end: nextEnd,
      key: `${folded} ${foldForSearch(behind)}`,
      facility: 'street',
      level: null,
      isLoose: false,
    };
  const isStreet = STREETS.some(street => folded.length > street.length + 2 && folded.endsWith(street));
  if (!isStreet || COMMON_STREETS.test(folded)) return null;
  return {
    start,
    end,
    key: folded.replace(/strasse$/u, 'str'),
    facility: 'street',
    level: null,
    isLoose: false,
  };
}
