import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Accepted by fewer, or refused with more (internal_contradiction): mit Ja stimmten 10.272, mit Nein 13.702, das Projekt ist
 * angenommen; eine Mehrheit, of six against six. German.
 */
export function checkVoteOutcomes({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !reading.has('vote') || !SIGN.test(text)) return [];
  const amounts = reading.amounts().filter(({ kind, measure }) => kind === 'count' && measure === null);
  const votes = amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    return (other ? voteOf(text, one, other) : null) ?? [];
  });
  return votes.slice(0, MAX_VOTES).flatMap(vote => judge(reading, vote));
}

const SIGN = /(?<!\p{L})(?:dagegen|Nein|Gegenstimmen|Neinstimmen|gegen \d+ Stimmen|zu \d+ Stimmen)/u;

type Vote = { yes: Amount; no: Amount; isSure: boolean; start: number; end: number };

const MAX_GAP = 90;
const MAX_VOTES = 20;

function voteOf(text: string, one: Amount, other: Amount): Vote | null {
  const gap = text.slice(one.end, other.start);
  if (gap.length > MAX_GAP || /[.!?;\n](?=\s)/u.test(gap)) return null;
  const lead =
    text
      .slice(Math.max(0, one.boundStart - 60), one.boundStart)
      .split(/[.!?;:](?=\s)/u)
      .at(-1) ?? '';
  const tail = text.slice(other.end, other.end + 60).split(/[.!?;](?=\s|$)/u, 1)[0] ?? '';
  const isYes =
    /^[^,;\d]{0,50}(?<!\p{L})(?:dafür|mit Ja|Ja-|Ja\p{Ll}*stimmen|für (?:de[nr]|die|das|eine[nr]?|ein) )/u.test(
      gap,
    ) ||
    /(?<!\p{L})(?:[Mm]it Ja (?:stimmten|votierten|haben)|[Ff]ür [^,;.\d]{3,40} (?:stimmten|votierten|waren|sprachen sich)|[Dd]afür (?:stimmten|waren|votierten)|Ja:?) (?:(?:rund|etwa|nur|lediglich|sogar|insgesamt|jeweils) )?$/u.test(
      lead,
    );
  const isNo =
    /^[^,;.\d]{0,40}(?<!\p{L})(?:dagegen|mit Nein|Nein-?\p{Ll}*|Gegenstimmen)(?!\p{L})/u.test(tail) ||
    /(?<!\p{L})(?:mit Nein|[Dd]agegen|Nein:?)(?: (?:stimmten|waren|votierten))? (?:(?:rund|etwa|nur|lediglich|sogar|insgesamt|jeweils) )?$/u.test(
      gap,
    );
  const at = { start: one.start, end: other.end };
  if (isYes && isNo) return { yes: one, no: other, isSure: true, ...at };
  const isPlain =
    /^ (?:gegen|zu) $/u.test(gap) && /^ Stimmen/u.test(tail) && /(?<!\p{L})[Mm]it $/u.test(lead);
  return isPlain ? { yes: one, no: other, isSure: false, ...at } : null;
}

const ACCEPTED =
  /(?<!\p{L})(?:angenommen|beschlossen|gebilligt|billigte|verabschiedet|zugestimmt|genehmigt|(?:findet|fand|fanden|erhielt|bekam) (?:damit )?(?:eine|die) Mehrheit|stimmte [^.!?;\d]{3,60} zu(?=[.,:;]|$))(?!\p{L})/u;
const REFUSED =
  /(?<!\p{L})(?:abgelehnt|lehnte [^.!?;\d]{3,60} ab(?=[.,:;]|$)|scheitert(?:e|en)?|gescheitert|durchgefallen|fiel(?:en)? [^.!?;\d]{0,40}durch(?=[.,:;]|$)|verworfen|zurückgewiesen)(?!\p{L})/u;
const MAJORITY = /(?<!\p{L})(?:eine|die|mit) Mehrheit(?!\p{L})/u;
/** What was put to the vote may be the refusal; and more than the most may be needed. */
const TURNS =
  /Ablehnung|Einspruch|Widerspruch|Gegenantrag|Änderungsantrag|Abwahl|[Nn]ichtbefassung|Vertagung|Misstrauen/u;
const NEEDS =
  /Zweidrittel|[Zz]wei Drittel|Dreiviertel|[Qq]uorum|qualifizierte|erforderlich|notwendig|nötig|benötigt|absolute|Enthaltung|einstimmig|Einstimmigkeit|Veto|Sperrminorität|Kopfmehrheit|Zustimmung des/u;
const OTHER_VOTE =
  /(?<!\p{L})(?:später|zuvor|danach|anschließend|zunächst|schließlich|dann|Kompromiss\p{L}*|anderen?|zweiten?|weiteren?|Vorjahr|damals|nicht|kein\p{L}*|hingegen|jedoch|aber|während|trotzdem|dennoch)(?!\p{L})/iu;
const LONGEST = 400;

function judge(reading: Reading, { yes, no, isSure, start, end }: Vote): CheckFinding[] {
  const { text } = reading;
  const spans = reading.sentences();
  const at = sentenceAt(spans, start);
  const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
  if (to - from > LONGEST || TURNS.test(text.slice(Math.max(0, from - 200), to))) return [];
  const isFewer = yes.value < no.value;
  const isTie = yes.value === no.value;
  if (!isFewer && !isTie && (!isSure || NEEDS.test(text))) return [];
  const outcome = isTie ? (isSure ? MAJORITY : null) : isFewer ? ACCEPTED : REFUSED;
  const against = isFewer ? REFUSED : ACCEPTED;
  if (!outcome) return [];
  // The sentence itself, then the one before a colon, then the two behind it.
  for (const i of isTie ? [at, at - 1] : [at, at + 1, at - 1]) {
    const [a, b] = [spans[i * 2], spans[i * 2 + 1]];
    if (a === undefined || b === undefined || b - a > LONGEST) continue;
    if (i !== at && text.slice(Math.min(b, to), Math.max(a, from)).includes('\n')) continue;
    // Another vote has figures of its own.
    const sentence = text.slice(a, b);
    const match = outcome.exec(sentence);
    if (!match) {
      if (!isTie && against.test(sentence)) return [];
      continue;
    }
    if (!isTie && against.test(sentence)) return [];
    if (i !== at && itemsBetween(reading.amounts(), a, b).length > 1) return [];
    const rest = sentence.replace(match[0], ' ');
    if (OTHER_VOTE.test(i === at ? rest.replace(/(?<!\p{L})dagegen(?!\p{L})/gu, '') : rest)) return [];
    const index = a + match.index;
    const said = { start: index, end: index + match[0].length };
    return [makeContradiction(reading, said, { start, end }, null, 'high')];
  }
  return [];
}
