import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { isYear } from './amount-slack';
import { isSize } from './sizes';
import { labelsIn, type TimeLabel } from './time-labels';

/** An amount that the words beside it call a difference or a change. */
export type DifferenceClaim = {
  amount: Amount;
  /** More than the other, less, or either. */
  sign: 1 | -1 | 0;
  /** A distance that two have from each other, with no times. */
  isDistance: boolean;
  /** Told with how much it was in the end: um 30 auf 280. */
  isOnto: boolean;
  /** Behind it stands what it is compared with: weniger als, unter dem Ansatz von. */
  than: RegExpExecArray | null;
  /** The time of that, where words tell one. */
  asked: TimeLabel | null;
};

const MORE =
  'mehr|höher|teurer|länger|größer|schwerer|schneller|später|wärmer|heißer|stärker|besser|zusätzlich|more|higher|longer|larger';
const LESS =
  'weniger|niedriger|billiger|günstiger|kürzer|kleiner|leichter|langsamer|früher|kälter|kühler|schwächer|geringer|less|fewer|lower|shorter';
const BEHIND = new RegExp(
  `^(?: \\p{Lu}[\\p{L}-]+)? (?:(?<more>${MORE})|(?<less>${LESS}))(?!\\p{L})(?! als (?:(?!(?:19|20)\\d\\d(?!\\d))\\d+ Mal|einmal))`,
  'u',
);
/** Ten hinzugekommen; 3000 zu wenig. */
const ADDED =
  /^(?: (?:neue|weitere)\p{Ll}?)?(?: \p{Lu}[\p{L}-]+)? (?:(?<more>hinzu(?:gekommen)?|dazugekommen|zu (?:viel|schnell|hoch|lang|schwer))|(?<less>zu (?:wenig|langsam|kurz|leicht)))(?!\p{L})/u;
const DISTANCE_BEHIND =
  /^(?: (?:Stimmen|Punkte|Sekunden|Minuten|Zähler|Meter|Tore))? (?:Vorsprung|Rückstand|Abstand|Differenz|Unterschied|Überschuss|Defizit)(?!\p{L})/u;
const RISES =
  'Plus|Zuwachs|\\p{L}*zuwachs|Zuwächse?|Anstieg|Steigerung|Zunahme|Erhöhung|Mehrkosten|Mehreinnahmen|Mehrausgaben|Wachstum|Aufschlag|increase|rise';
const FALLS =
  'Minus|Rückgang|\\p{L}*rückgang|Abnahme|Senkung|Ersparnis|Einsparung|Verlust|Mindereinnahmen|Minderausgaben|Kürzung|Einbruch|decrease|drop|decline';
const DISTANCES =
  '\\p{L}*[Vv]orsprung\\p{Ll}{0,2}|\\p{L}*[Rr]ückstand\\p{Ll}{0,2}|\\p{L}*[Aa]bstand|\\p{L}*[Dd]ifferenz|Unterschied|\\p{L}*[Üü]berschuss|\\p{L}*[Dd]efizit|Fehlbetrag|Saldo|lead|gap|difference|margin';
const NOUN = new RegExp(
  `(?<!\\p{L})(?:(?<more>${RISES})|(?<less>${FALLS})|(?<apart>${DISTANCES}))(?: [^.!?;:,\\d\\n]{0,40})?(?: (?:von|um|of|in Höhe von|beträgt|betragen|betrug(?:en)?|(?:liegt|lag) bei|ist|war|macht|is|was)|:) (?:[\\p{L}]+ ){0,3}$`,
  'u',
);
/** What any of them has in it: cheap to look for. */
const HAS_NOUN =
  /Plus|[Zz]uw[aä]chs|Anstieg|Steigerung|Zunahme|Erhöhung|Mehr(?:kosten|einnahmen|ausgaben)|Wachstum|Aufschlag|Minus|[Rr]ückgang|Abnahme|Senkung|Ersparnis|Einsparung|Verlust|Minder(?:einnahmen|ausgaben)|Kürzung|Einbruch|[Vv]orsprung|[Rr]ückstand|[Aa]bstand|[Dd]ifferen|Unterschied|[Üü]berschuss|[Dd]efizit|Fehlbetrag|Saldo|crease|rise|lead|gap|margin|drop|decline/u;
/** Plus von 2500 Gästen oder S Prozent. */
const OR_NOUN = new RegExp(
  `(?<!\\p{L})(?:(?<more>${RISES})|(?<less>${FALLS})) (?:von|um) (?:[^.!?;:\\n]|\\.(?=\\d)){1,40} (?:oder|beziehungsweise) (?:\\p{Ll}+ )?$`,
  'u',
);
const BY = /(?<!\p{L})(?:[Uu]m|by)(?: mehr als)? (?:(?:genau|exakt) )?$/u;
const RISE =
  /(?<!\p{L})(?:(?:ge|an|be)?(?:stieg|steig|wuchs|wachs|wächst|kletter|höh|erhöh|teuer|verteuer|länger|verlänger|größer|vergrößer|leg)\p{L}*|erhöht\p{L}*|zugenommen|zugelegt|(?:nahm|nahmen|nehmen|nimmt)(?= [^.!?;:]* zu(?!\p{L}))|angehoben|aufgestockt|rose|risen|grew|increased)(?!\p{L})/u;
const FALL =
  /(?<!\p{L})(?:(?:ge)?(?:sank|sink|sunk|fiel|fall|fäll|schrumpf|ring|senk)\p{L}*|ver(?:ringer|kürz|billig|klein|minder)\p{L}*|gekürzt|reduzier\p{L}*|abgenommen|(?:nahm|nahmen|nehmen|nimmt)(?= [^.!?;:]* ab(?!\p{L}))|zurückgegangen|(?:ging|gingen|geht|gehen)(?= [^.!?;:]* zurück)|fell|fallen|dropped|decreased)(?!\p{L})/u;
const AWAY =
  /^(?: \p{Lu}\p{L}+)? (?:(?<more>über|oberhalb|darüber|übertroffen|überschritten|über(?=-))|(?<less>unter|unterhalb|darunter|hinter|zurück|verfehlt|unterschritten|verpasst))(?!\p{L})/u;
const THAN = /^(?: \p{Lu}[\p{L}-]+)?(?: \p{Ll}+(?:er|r)?)? (?:als|than|über|unter|hinter|gegenüber)(?= )/u;
/** Auf 280. */
const ONTO = /^(?: \p{Lu}[\p{L}-]+)?(?: \p{Ll}+)? (?:auf|to) /u;

/** What `amount`, in a sentence from `start` to `end`, is told as; null for no difference. */
export function differenceOf(text: string, amount: Amount, { start, end }: Span): DifferenceClaim | null {
  if (!canBeDifference(text, amount)) return null;
  const before = text.slice(Math.max(start, amount.boundStart - 90), amount.boundStart);
  const behind = text.slice(amount.end, Math.min(end, amount.end + 110));
  const told = toldOf(before, behind);
  if (told === null || /(?<!\p{L})(?:nicht|kein\p{L}*|je|pro|jeweils) $/u.test(before)) return null;
  const than = THAN.exec(behind);
  const rest = behind.split(/[.!?;](?:\s|$)|\n/u, 1)[0] ?? '';
  const compared = than ? (rest.slice(than[0].length).split(/[,(]/u, 1)[0] ?? '') : '';
  const against =
    /(?<!\p{L})(?:[Gg]egenüber|[Ii]m Vergleich (?:zu[mr]?|mit)|[Vv]erglichen mit|[Ss]eit) (?<words>[^.!?;:,]{3,50})/u.exec(
      text.slice(start, Math.min(end, amount.end + 110)),
    )?.groups?.words ?? '';
  const asked = labelsIn(compared)[0] ?? labelsIn(against)[0] ?? null;
  return { amount, ...told, isOnto: ONTO.test(behind), than, asked };
}

function canBeDifference(text: string, amount: Amount): boolean {
  const { kind, measure, value, bound, start, end } = amount;
  if (value <= 0 || bound === 'most') return false;
  if (isYear(amount)) {
    const isOfNoun = /(?:von|um|beträgt|betrug) $/u.test(text.slice(Math.max(0, start - 9), start));
    if (!isOfNoun || !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  } else if (kind !== 'share' && !isSize(amount)) return false;
  if (kind === 'share' && measure === null) return false;
  return measure?.dimension !== 'time' || /sekunde|minute/.test(measure.unit);
}

function toldOf(before: string, behind: string): Pick<DifferenceClaim, 'sign' | 'isDistance'> | null {
  const adverb = (BEHIND.exec(behind) ?? ADDED.exec(behind))?.groups;
  if (adverb) return { sign: adverb.more ? 1 : -1, isDistance: false };
  const isBy = BY.test(before);
  const noun = HAS_NOUN.test(before) ? (NOUN.exec(before) ?? OR_NOUN.exec(before))?.groups : undefined;
  if (noun && !isBy) {
    const isDistance = noun.apart !== undefined;
    return { sign: isDistance ? 0 : noun.more ? 1 : -1, isDistance };
  }
  if (DISTANCE_BEHIND.test(behind)) return { sign: 0, isDistance: true };
  if (!isBy) return null;
  const away = AWAY.exec(behind)?.groups;
  if (away) return { sign: away.more ? 1 : -1, isDistance: false };
  const clause =
    (before.split(/[.!?;:](?!\d)|, (?!also|somit|damit|das heißt)/u).at(-1) ?? '') +
    (behind.split(/[.!?;:](?:\s|$)|, /u, 1)[0] ?? '');
  const [rises, falls] = [RISE.test(clause), FALL.test(clause)];
  if (rises || falls) return { sign: rises && falls ? 0 : rises ? 1 : -1, isDistance: false };
  return /(?<!\p{L})(?:zurück|hinter|über|unter|verfehl\p{L}*)(?!\p{L})/u.test(clause)
    ? { sign: 0, isDistance: false }
    : null;
}
