import type { Amount } from '../../../text/amounts';

const NOUN =
  /(?<!\p{L})(?:(?<more>Plus|Zuwachs|Anstieg|Steigerung|Zunahme|Erhöhung|Aufschlag|Wachstum|increase|rise|growth)|(?<less>Minus|Rückgang|Abnahme|Einbruch|Senkung|Kürzung|Abschlag|decrease|drop|decline|fall)) (?:von|um|of|(?:liegt|lag|beträgt|betrug|is|was)(?: damit| also| somit)?(?: bei)?) (?:\p{Ll}+ )?$/u;
const ADVERB =
  /^ (?:(?<more>mehr|höher|teurer|größer|länger|schwerer|more|higher|larger|longer)|(?<less>weniger|niedriger|billiger|günstiger|kleiner|kürzer|leichter|fewer|less|lower|smaller))(?!\p{L})/u;
const WON =
  /^ (?:(?<more>zugelegt|hinzugewonnen|gewonnen|dazugewonnen|gained)|(?<less>verloren|eingebüßt|abgegeben|lost))(?!\p{L})/u;
const VERB =
  /(?<!\p{L})(?:(?<more>(?:ge|an)?(?:stieg|wuchs|wachs|kletter)\p{L}*|zugelegt|zunahm\p{L}*|zugenommen|erhöh\p{L}*|rose|risen|grew|grown)|(?<less>(?:ge)?s[aiu]nk\p{L}*|fiel\p{L}*|gefallen|schrumpf\p{L}*|verringer\p{L}*|abgenommen|zurückgegangen|gesenkt|gekürzt|fell|fallen|dropped))(?!\p{L})/u;

/** Whether what is claimed is a growth (1) or a loss (-1). */
export function signOf(text: string, { boundStart, end, measure }: Amount): 1 | -1 | null {
  const before = text.slice(Math.max(0, boundStart - 60), boundStart);
  const behind = text.slice(end, end + 60);
  const sign = toldSign(before, behind, measure);
  // The distance itself has grown, not what it is between.
  return sign !== null && OF_GAP.test(before) ? null : sign;
}

const OF_GAP =
  /(?<!\p{L})(?:Abstand|Vorsprung|Rückstand|Unterschied|Differenz|gap|lead)(?!\p{L})[^.!?;\n]*$/u;

function toldSign(before: string, behind: string, measure: Amount['measure']): 1 | -1 | null {
  const groups =
    NOUN.exec(before)?.groups ??
    ADVERB.exec(behind)?.groups ??
    (measure?.dimension === 'points' && /(?<!\p{L})(?:also|damit|somit|mithin|demnach)(?!\p{L})/u.test(before)
      ? WON.exec(behind)?.groups
      : undefined);
  if (groups) return groups.more ? 1 : -1;
  if (!/(?<!\p{L})(?:um|by) $/u.test(before) || /^(?: der | des |-)/u.test(behind)) return null;
  const clause = behind.replace(/[.,;:!?][\s\S]*$/u, '');
  const verb =
    VERB.exec(clause)?.groups ??
    VERB.exec(before.replace(SO, ' ').replace(/^[\s\S]*[.,;:!?](?!\d)/u, ''))?.groups;
  return verb ? (verb.more ? 1 : -1) : null;
}

/** Stieg von 5,4 auf 6,1 Prozent, also um. */
const SO = /, (?:also|damit|somit|mithin|das heißt,?) (?=\p{Ll}+ $)/u;

const OWN_SUBJECT = /[.!?] (?:Die|Der|Das|Ihre?|Seine?|Im|In|Bei) \p{L}/u;

/** Wuchs von 1650 auf 1876. Die Besuche nahmen um 35 Prozent auf 29.530 zu; …, real um 12 Prozent. */
export function isOfOther(between: string, behind: string): boolean {
  if (OWN_SUBJECT.test(between) && !TAKEN_UP.test(between)) return true;
  return (
    /^ (?:auf|to) /u.test(behind) ||
    /(?<!\p{L})(?:real|bereinigt\p{L}*|preisbereinigt|davon|darunter)(?!\p{L})/u.test(between)
  );
}

const TAKEN_UP =
  /[.!?] (?:Das|Dies|Damit|So|Somit) (?:ist|sind|war|waren|wäre|wären|entspricht|entsprach|bedeutet|macht|stieg|sank|wuchs)(?!\p{L})|[.!?] (?:Die Zahl|Der Anstieg|Das Plus|Die Steigerung|Der Zuwachs|Der Rückgang|Das Minus)(?!\p{L})/u;

/** Of a figure of an earlier time. */
export const FORMER =
  /(?<!\p{L})(?:Vor(?:jahr|monat|woche)\p{L}*|zuvor|davor|vorher|bisher|statt|früher|damals|waren es|war es|hatten?|nach|noch|vorigen|last|before)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

const NEW_THING =
  /[.!?] (?:(?:Die Zahl (?:der|von)|Der Anteil der|Für|Bei(?: den)?) (?<noun>\p{Lu}\p{L}{2,4})|(?<then>[Gg]egenüber|[Ii]m Vergleich|[Vv]erglichen))(?!.*[.!?] )/u;

/** 1240 Haushalte, früher 810. Die Zahl der Kinder stieg um 60 Prozent; gegenüber dem Vorjahr, where other months were told. */
export function isOfNewThing(text: string, from: number, { end }: Amount, claim: Amount): boolean {
  const groups = NEW_THING.exec(text.slice(end, claim.boundStart))?.groups;
  if (!groups) return false;
  const before = text.slice(from, end);
  return groups.noun === undefined
    ? !FORMER.test(before)
    : !before.toLowerCase().includes(groups.noun.toLowerCase());
}

/** Das entspricht einem Plus von. */
export const CHANGE_SAID =
  /(?:das (?:ist|sind|entspricht|bedeutet)|ein(?:em|en)?) (?:(?:einem|ein|eine|einer) )?(?:Plus|Zuwachs|Anstieg|Steigerung|Zunahme|Minus|Rückgang|Abnahme) (?:von|um) (?:\p{Ll}+ )?$/u;

/** A sentence of another time. */
export const THEN =
  /(?:Vorjahr|[Jj]ahr|[Mm]onat|Woche|Saison|Halbzeit|Sommer|Winter|zuvor|davor|vorher|damals|früher|(?<!\d)(?:19|20)\d\d(?!\d))[^.!?]*$/u;
