import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import type { Sentence } from './anniversary-figures';

/**
 * What somebody did before birth or after death (date_mismatch): Stuck (1863 bis 1928) malte das Bild 1803. And a work before
 * the birth of whoever made it: sein bekanntestes Gemälde entstand 1803, in the sentence of the birth or the two behind.
 */
export function findLifetimes({ text, sentences, has }: Reading): CheckFinding[] {
  if (!has('fourFigures')) return [];
  if (!LIFETIME.test(text) && !(has('born') && BIRTH.test(text))) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  let life: Life | null = null;
  let told = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const own = { start, text: text.slice(start, end) };
    const next = lifeIn(own);
    if (next) told = i;
    life = next ?? (life && isNear(text, life, own, i - told) ? life : null);
    const at = life ? yearOutside(own, life, next !== null) : null;
    if (life && at) {
      found.push(makeOwnContrast('date_mismatch', { text }, at, life, 'high'));
    }
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 500;
const LIFETIME =
  /\((?:\* ?)?(?<born>1[0-9]\d\d|20\d\d) ?(?:bis|–|-|—) ?(?:† ?)?(?<died>1[0-9]\d\d|20\d\d)\)/u;
const BIRTH =
  /(?<!\p{L})(?:[Gg]eboren(?:e[nr]?)? (?:(?:im Jahre? |am \d{1,2}\. ?\p{L}+ ?))?(?<year>1[5-9]\d\d)|(?<!\d)(?<year2>1[5-9]\d\d)(?: in (?:der )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?(?: als [^.,;\d]{1,40})? geboren|Jahrgang (?<year3>1[5-9]\d\d))(?!\d|\p{L})/u;
const YEARS =
  /(?<![\d.,:])(?:1[5-9]\d\d|20\d\d)(?![\d]|[.,:]\d| ?(?:Euro|Prozent|Menschen|Meter|Kilometer|Mitglieder|Besucher))/gu;
const DID =
  /(?<!\p{L})(?:malte|schrieb|komponierte|schuf|heiratete|studierte|zog|reiste|drehte|erfand|entdeckte|gewann|gründete|baute|entwarf|veröffentlichte|kaufte|verfasste|promovierte|habilitierte|debütierte|kandidierte|übernahm|painted|wrote|composed|married|founded|built)(?!\p{L})/u;
const WORK =
  /(?<!\p{L})(?:[Ss]eine?|[Ii]hre?)[nmrs]? (?:[\p{L}-]+e[nrs]? ){0,2}(?:\p{L}*(?:[Gg]emälde|[Rr]oman|[Bb]uch|[Ff]ilm|[Oo]per|[Ww]erk|[Bb]ild|[Ll]ied|[Aa]lbum|[Gg]edicht|[Ss]tück|[Ss]infonie|[Ee]rzählung|[Dd]ebüt|[Pp]latte|[Ss]ingle|[Dd]rama|[Kk]omödie|[Nn]ovelle|[Ss]kulptur|[Pp]lastik|[Oo]ratorium|[Kk]antate|[Kk]onzert|[Gg]edichtband|[Bb]allett|[Oo]perette|[Aa]usstellung|[Pp]romotion|[Hh]ochzeit|[Aa]bitur|[Ee]xamen|[Dd]oktorarbeit))(?!\p{L})/u;
const MADE =
  /(?<!\p{L})(?:entstand(?:en)?|erschien(?:en)?|gemalt|geschrieben|komponiert|vollendet|uraufgeführt|Uraufführung|gedreht|veröffentlicht|machte|bestand|legte|feierte|schloss|kam heraus|folgte|eröffnet)(?!\p{L})/u;

/** `died`: null of whoever may still live; `isSpan`: both years stand in brackets behind the name. */
type Life = { born: number; died: number | null; start: number; end: number };

function lifeIn({ start, text }: Sentence): Life | null {
  const span = LIFETIME.exec(text);
  const [born, died] = [Number(span?.groups?.born), Number(span?.groups?.died)];
  if (span && died - born >= 10 && died - born <= 110)
    return { born, died, start: start + span.index, end: start + span.index + span[0].length };
  const birth = BIRTH.exec(text);
  const year = birth?.groups?.year ?? birth?.groups?.year2 ?? birth?.groups?.year3;
  if (!birth || year === undefined || text.slice(birth.index + birth[0].length).search(BIRTH) >= 0)
    return null;
  const from = start + birth.index + birth[0].indexOf(year);
  return { born: Number(year), died: null, start: from, end: from + 4 };
}

/** Er, sie, der Maler, or what is theirs, without anybody between. */
function isNear(text: string, life: Life, own: Sentence, sentences: number): boolean {
  if (sentences > 4 || text.slice(life.end, own.start).includes('\n')) return false;
  return /^(?:Er|Sie|Der|Die|He|She|Sein|Seine|Ihr|Ihre) /u.test(own.text) || WORK.test(own.text);
}

function yearOutside(
  { start, text }: Sentence,
  life: Life,
  isOwn: boolean,
): { start: number; end: number } | null {
  const rest = isOwn ? text.slice(life.end - start) : text;
  const from = isOwn ? life.end : start;
  const years = Array.from(rest.matchAll(YEARS));
  const [year] = years;
  if (!year || years.length > 1) return null;
  const at = { start: from + year.index, end: from + year.index + 4 };
  const front = rest.slice(0, year.index);
  if (/(?<!\p{L})(?:nach|vor|von|aus dem Jahr|seit|bis|über)(?: \p{L}+)? $/u.test(front)) return null;
  const [value, verb] = [Number(year[0]), DID.exec(rest)];
  const isBefore = value < life.born;
  if (isBefore && WORK.test(rest) && MADE.test(rest)) return at;
  if (!verb) return null;
  if (isOwn) return verb.index <= 4 && life.died !== null && (isBefore || value > life.died) ? at : null;
  const isIn = /(?:[Ii]m Jahr|in|[Ii]m \p{Lu}\p{L}+) $/u.test(front) || /^(?:Er|Sie) /u.test(text);
  return isBefore && isIn ? at : null;
}
