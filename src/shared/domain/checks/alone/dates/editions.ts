import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { type Figure, makeYears, type Sentence } from './anniversary-figures';

/**
 * Which edition something is, against the year of the first, where it was held every year since: das 20. Filmfest …
 * seit der ersten Ausgabe 2015 jedes Jahr. Some that fell out make fewer, nothing makes more.
 */
export function findEditions({ text, sentences }: Reading, writtenIn: number): CheckFinding[] {
  if (!NTH_SIGN.test(text) || !FIRST_SIGN.test(text)) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  let nth: Figure | null = null;
  let isMany = false;
  let first: Figure | null = null;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    // The full stop of "45. Mal" may have been taken for the end.
    const own: Sentence = { start, text: text.slice(start, Math.min(end + 20, start + LONGEST)) };
    const said = NTH.exec(own.text);
    const n = Number(said?.groups?.n);
    if (said && n >= 3 && !NEXT.test(own.text)) {
      isMany ||= nth !== null && nth.value !== n;
      const at = start + said.index;
      nth = { value: n, start: at, end: at + said[0].length };
    }
    // `checkYearsApart` tells what stands in one sentence.
    const isTold = said?.[0].endsWith('Mal') === true;
    const since = !isTold && YEARLY.test(own.text) && !GAP.test(own.text) ? FIRST.exec(own.text) : null;
    if (since) {
      const written = since.groups?.year ?? since.groups?.year2 ?? '';
      const at = start + since.index + since[0].indexOf(written);
      first = { value: Number(written), start: at, end: at + 4 };
    }
  }
  if (!nth || isMany || !first || GAP.test(text)) return found;
  const most = writtenIn - first.value + 1;
  // Every year, but for a few that are not told of.
  if (most < 1 || (nth.value <= most + 1 && nth.value >= most - MISSED)) return found;
  const { value, start, end } = first;
  found.push({
    ...makeYears('anniversary', nth, first, writtenIn, most),
    start,
    end,
    other: { document: null, start: nth.start, end: nth.end },
  });
  return value > writtenIn ? [] : found;
}

const LONGEST = 400;
/** Editions that fell out in bad years. */
const MISSED = 4;
const NTH_SIGN = /\d\. \p{Lu}/u;
const FIRST_SIGN = /jedes Jahr|jährlich|Jahr für Jahr/u;
const NTH =
  /(?<![\d.,])(?<n>\d{1,3})\. (?:(?:[Ii]nternationale\p{Ll}*|\p{Lu}\p{Ll}+er) )?(?:Mal(?!\p{L})|Ausgabe|Auflage|Edition|\p{L}*(?:[Ff]estival|[Ff]ilmfest|[Ss]tadtlauf|[Mm]arathon|[Mm]esse|[Ff]est|[Tt]urnier|[Ll]auf|[Ww]ettbewerb|[Tt]age|[Bb]örse|[Bb]all|[Mm]arkt)(?![\p{L}]))/u;
const NEXT =
  /(?<!\p{L})(?:nächste[nrsm]?|kommende[nrsm]?|dann|vergangene[nrsm]?|damals|Ausstellung\p{L}*)(?!\p{L})/u;
const YEARLY = /(?<!\p{L})(?:jedes Jahr|(?:all)?jährlich|Jahr für Jahr|einmal im Jahr)(?!\p{L})/u;
const FIRST =
  /(?:(?:erste[nrs]? (?:Ausgabe|Auflage|Festival|Fest|Mal|Lauf|Turnier|Markt|Messe|Wettbewerb)|Premiere|Gründung|Beginn|Anfängen|Start)|(?<!\p{L})[Ss]eit)(?: (?:im Jahre?|im|dem Jahre?|in|war|fand|der|ersten|Premiere)){0,4} (?<year>(?:19|20)\d\d)(?![\d]|[.,]\d)|(?<year2>(?:19|20)\d\d)(?: \p{Ll}+){0,3} (?:zum ersten Mal|erstmals)/u;
/** It was not held in some years, or twice in others. */
const GAP =
  /unterbr|ausgefallen|fiel[^.]{0,30} aus|[Pp]ause|abgesagt|Corona|[Pp]andemie|zweimal|zwei Mal|halbjährlich|alle zwei Jahre|alle drei Jahre|zunächst|anfangs|Vorläufer/u;
