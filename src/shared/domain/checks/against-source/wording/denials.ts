import type { CheckFinding } from '../../../../model/check';
import { startsWithCapital } from '../../../text/capital';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { NUMBER_WORDS } from '../../../text/number-words';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { stemOfWord } from '../../sentence-stems';

/**
 * What one text denies and the other one states: noch nicht rechtskräftig, and rechtskräftig. Only a word that each text
 * has once, right behind the denial in the one, and in a sentence of the other that denies nothing in any words and leaves
 * nothing open. As `unsupported`, of kind opposite.
 */
export function checkDenials({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const isNear = (own: Place, other: Place) => {
      const share = near.around(own.start, own.end).get(paired.sourceAt(other.start)) ?? 0;
      return share >= (TELLING.test(own.word) && TELLING.test(other.word) ? 0 : NEAR);
    };
    return [
      ...solelyDeniedIn(reading).map(own => ({ own, other: findStated(source, own) })),
      ...solelyDeniedIn(source).map(other => ({ own: findStated(reading, other), other })),
    ].flatMap(({ own, other }) => {
      if (
        !own ||
        !other ||
        !isNear(own, other) ||
        isOfAnother(reading, own, source) ||
        isOfAnother(source, other, reading)
      )
        return [];
      const text = reading.text.slice(own.start, own.end);
      const otherText = source.text.slice(other.start, other.end);
      return makeFinding('unsupported', {
        at: { start: own.start, end: own.end },
        other: { document, start: other.start, end: other.end },
        params: { text, otherText, kind: 'opposite' },
      });
    });
  });
}

/** `modal` is what the denial is said of: muss nicht. */
type Place = { start: number; end: number; word: string; modal?: string | undefined };

/** The same deed in other words. */
const ALIKE: ReadonlyMap<string, number> = new Map(
  [
    'evakuiert geräumt',
    'beschlossen verabschiedet abgestimmt',
    'genehmigt bewilligt gebilligt erlaubt',
    'gefasst festgenommen verhaftet',
    'unterschrieben unterzeichnet',
  ].flatMap((words, group) => words.split(' ').map(word => [stemOfWord(word), group] as const)),
);

function areAlike(x: string, y: string): boolean {
  const group = ALIKE.get(x);
  return x === y || (group !== undefined && group === ALIKE.get(y));
}

const NEAR = 1;
/** Said of one ruling, or one person. */
const TELLING =
  /^(?:rechtskräftig|schuldig|öffentlich|nichtöffentlich|guilty|alkoholisiert|angeschnallt|verheiratet|versichert|jüdisch|katholisch|evangelisch|muslimisch|gläubig|schuldfähig|geständig|zurechnungsfähig|verhandlungsfähig|haftfähig|vorbestraft|tragbar|nachweisbar|meldepflichtig|barrierefrei|denkmalgeschützt|ehrenamtlich)/iu;
const DENIED =
  /(?<![A-Za-z]|\p{L})(?:(?:(?:noch|bislang|bisher) )?nicht(?: mehr)?|keine?[nrms]?|(?:has|have|had|was|were|is|are)? ?not(?: yet)?) (?!nur|mehr|als|allein)(?:(?:regelhaft|vollständig|kurzfristig|langfristig|rechtzeitig|ordnungsgemäß|ganz|direkt|unmittelbar|mehr|weiter|länger|sofort|automatisch|vorsätzlich|absichtlich|auch|immer|in|im|unter|auf|mit) )?([\p{L}-]{5,30})(?![\p{L}-])/giu;
/** Any other way to deny it, to leave it open or to tell it of another time. */
const OPEN =
  /(?<!\p{L})(?:nicht\p{L}*|kein\p{L}*|nie|niemals|niemand\p{L}*|nirgends|nirgendwo|nichts|weder|ohne|außer|statt|kaum|bevor|bis|ehe|ob|wenn|falls|sobald|soll\p{L}*|könn\p{L}*|würd\p{L}*|dürf\p{L}*|müss\p{L}*|muss|wird|werden|will|wollen|wollte\p{L}*|plan\p{L}*|geplant|möglich\p{L}*|offen|fehl\p{L}*|verzicht\p{L}*|verhinder\p{L}*|vermied\p{L}*|vermeid\p{L}*|ablehn\p{L}*|abgelehnt|lehn\p{L}*|verneint\p{L}*|bestreit\p{L}*|bestritt\p{L}*|dementier\p{L}*|ausgeschlossen|unklar|fraglich|zunächst|erst|vorerst|un(?:verletzt|beschadet|versehrt|bekannt|gewiss|genannt)\p{L}*|dagegen|frei|gratis|kostenlos|leer|null|entf[aäi]\p{L}*|aufgehoben|abgesagt|gestrichen|beendet|vorbei|verschont|glimpflich|not|no|never|nobody|none|nothing|without|neither|nor|cannot|could|would|should|may|might|if|unless|until|whether|will|deni\p{L}*|n't|yet|still|due|await\p{L}*|pending|refus\p{L}*|fail\p{L}*|lack\p{L}*)(?!\p{L})|\?/iu;
const MAX_DENIALS = 60;

/** What the text says of another thing, it may be that the other text says it of that. */
function solelyDeniedIn(reading: Reading): Place[] {
  const denied = deniedIn(reading);
  const uses = new Map<string, number>();
  if (denied.length > 0) for (const { stem } of reading.written()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return denied.filter(({ word }) => {
    const stem = stemOfWord(word);
    return (uses.get(stem) ?? 0) <= denied.filter(each => stemOfWord(each.word) === stem).length;
  });
}

function deniedIn({ text, quotations, sentences }: Reading): Place[] {
  const spans = sentences();
  return Array.from(text.matchAll(DENIED))
    .slice(0, MAX_DENIALS)
    .flatMap(({ index, 0: whole, 1: word = '' }): Place[] => {
      const modal = MODAL.exec(
        text.slice(Math.max(0, index - MODAL_REACH), index).replace(/^.*[.;:!?]/u, ''),
      )?.[1];
      const at = { start: index, end: index + whole.length, word, modal };
      const isNoun = /^\p{Lu}/u.test(word);
      if (
        !(isNoun
          ? STATED.test(word) && /kein|nicht (?:in|unter|mit) /iu.test(whole)
          : isTelling(word) && !/^kein/iu.test(whole)) ||
        isQuoted(quotations(), at)
      )
        return [];
      const sentence = sentenceAt(spans, index);
      const said = text.slice(spans[sentence * 2], spans[sentence * 2 + 1]);
      // A second denial turns it round, and a contrast says what is right instead.
      const others = said.replace(whole, ' ');
      if (CONTRAST.test(others) || said.length > MAX_SENTENCE) return [];
      // War noch nicht verabschiedet worden: it was later.
      if (/^(?:noch|bislang|bisher) /iu.test(whole) && /(?<!\p{L})(?:war|waren|hatten?)(?!\p{L})/u.test(said))
        return [];
      return [at];
    });
}

const MODAL =
  /(?<!\p{L})(muss|müssen|musste|mussten|wird|werden|soll|sollen|darf|dürfen|durfte|durften|kann|können|must|will|has to|have to)(?!\p{L})[^,]*$/iu;
const MODAL_REACH = 60;

/** There are some or none; of most other things a text may speak all the same. */
const STATED =
  /^(?:Verletzten?|Toten?|Lebensgefahr|Gefahr|Fremdverschulden|Alkohol|Drogen|Führerschein|Fahrerlaubnis|Helm|Mehrheit|Einigung|Sachschaden|Gebäudeschaden|Haftbefehl|Genehmigung|Erlaubnis|Bewährung|Berufung|Revision|Explosionsgefahr|Fluchtgefahr|Schulabschluss|Kurzarbeit|Stellenabbau|Entlassungen|Kündigungen)$/u;
const CONTRAST =
  /(?<!\p{L})(?:sondern|nicht|kein\p{L}*|weder|wenn|falls|ob|bevor|solange|but|not|if|unless|vor (?:dem |der |\p{L}+ ){0,2}20\d\d)(?!\p{L})/iu;
const MAX_SENTENCE = 400;

function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    !COMMON_WORDS.has(lower) &&
    !NUMBER_WORDS.has(lower) &&
    !FREQUENT_WORDS.has(lower) &&
    !/^(?:\p{L}+weise|mehr|etwa)$/iu.test(word)
  );
}

/** Where the other text states it: the one place that has the word, in a sentence without any doubt. */
function findStated(
  { text, sentences, wordSpans, written, quotations }: Reading,
  { word, modal }: Place,
): Place | null {
  const stem = stemOfWord(word);
  const start4 = foldForSearch(word).slice(0, 4);
  const [spans, places] = [sentences(), wordSpans()];
  let found: Place | null = null;
  for (const [at, each] of written().entries()) {
    if (each.text.length < 5 || each.text.length > 40) continue;
    const { folded } = each;
    if (folded.startsWith(`un${start4}`) || folded.startsWith(`nicht${start4}`)) return null;
    if (!(folded.startsWith(start4) || ALIKE.has(stem)) || !areAlike(each.stem, stem)) continue;
    if (found || each.isCapital !== startsWithCapital(word)) return null;
    found = { start: places[at * 2] ?? 0, end: places[at * 2 + 1] ?? 0, word: each.text };
  }
  if (!found || isQuoted(quotations(), found)) return null;
  const sentence = sentenceAt(spans, found.start);
  const said = text.slice(spans[sentence * 2], spans[sentence * 2 + 1]);
  // Muss nicht, and muss.
  const rest =
    modal === undefined
      ? said
      : said.replace(new RegExp(`(?<!\\p{L})(?:${modal}|werden|be)(?!\\p{L})`, 'giu'), '');
  return said.length > MAX_SENTENCE || OPEN.test(rest) ? null : found;
}

/** Not charged with murder says nothing of the charge of theft. */
function isOfAnother({ text }: Reading, { end }: Place, there: Reading): boolean {
  const object = OBJECT.exec(text.slice(end, end + 40))?.[1];
  return object !== undefined && !there.words().has(foldForSearch(object));
}

const OBJECT = /^ (?:with|of|for|wegen|mit) (?:\p{Ll}{1,6} )?(\p{L}{4,})/u;

function isQuoted(quotations: readonly { start: number; end: number }[], at: Place): boolean {
  return itemsBetween(quotations, at.start - 2_000, at.end).some(each => each.end > at.start);
}
