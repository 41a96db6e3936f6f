import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areLikeWords } from '../owners/cells';

/**
 * A vote that one text calls unanimous and the other divided: einstimmig, and mit 31 gegen 14 Stimmen (`unsupported`, of kind
 * opposite). Each text tells of one kind of vote only, of the same body where both name one, and around it of the same
 * things. Whoever abstains is against nothing. German.
 */
export function checkUnanimous({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : votesIn(reading);
  const [vote] = own;
  if (!vote || own.some(({ isUnanimous }) => isUnanimous !== vote.isUnanimous)) return [];
  return sourceReadings.flatMap((source, document) => {
    const there = votesIn(source);
    const [other] = there;
    if (!other || !isRelated(document) || there.some(each => each.isUnanimous === vote.isUnanimous))
      return [];
    if (own.length + there.length > 2 || !isOneVote(reading, vote, source, other)) return [];
    return makeContrast('unsupported', {
      reading,
      at: vote,
      document,
      source,
      other,
      params: { kind: 'opposite' },
    });
  });
}

type Vote = Span & { isUnanimous: boolean; sentence: number };

const HAS_VOTE = /einstimmig|einhellig|stimmen?(?!\p{L})|[Mm]ehrheit/iu;
const VOTE =
  /(?<!\p{L})(?:(?<all>einstimmig(?:e[nrsm]?)?|einhellig(?:e[nrsm]?)?|ohne Gegenstimmen?)|(?:mit|bei) (?:\d+|eine[rn]?|\p{Ll}+) (?:Gegenstimmen?|Nein-?Stimmen?)|gegen (?:\d+|eine|\p{Ll}+) Stimmen?|mit \d+ (?:zu|gegen|bei) \d+(?: \p{Lu}?[\p{L}-]*[Ss]timmen)?|mit (?<some>\d+) von (?<of>\d+)(?: \p{Ll}+)? \p{L}*[Ss]timmen|(?:mit )?(?:jeweils )?(?:(?:sehr )?(?:großer|breiter|klarer|deutlicher|knapper|überwältigender) )?(?:mit )?Mehrheit(?! (?:der|von|in|im (?!Amt)))|mehrheitlich|gegen die Stimmen (?:der|von)(?: \p{Lu}[\p{L}-]+)?|und (?:\d+|eine[rn]?|\p{Ll}+) (?:Gegenstimmen?|Nein-?Stimmen?))(?!\p{L})/giu;
const DENIED = /(?<!\p{L})(?:nicht|fast|nahezu|beinahe|keine?|ohne|statt) $/iu;
const VOTED =
  /stimm(?:t|te|ten|en)(?!\p{L})|gestimmt|beschl|Beschluss|w[äa]hl|bestätig|lehn|billig|sprach|ausgesprochen|votier|Votum|verabschied|entschied|angenommen|genehmig|zugestimmt/u;
const MAX_VOTES = 12;
/** UTF-16 units of a sentence. */
const LONGEST = 500;

function votesIn(reading: Reading): Vote[] {
  const { text } = reading;
  if (!HAS_VOTE.test(text)) return [];
  const spans = reading.sentences();
  const found: Vote[] = [];
  for (const { index, 0: words, groups = {} } of text.matchAll(VOTE)) {
    if (found.length >= MAX_VOTES) break;
    if (DENIED.test(text.slice(Math.max(0, index - 9), index))) continue;
    if (groups.some !== undefined && groups.some === groups.of) continue;
    const at = sentenceAt(spans, index);
    const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
    if (to - from > LONGEST || !VOTED.test(text.slice(from, to))) continue;
    const isUnanimous = groups.all !== undefined;
    // Bei zwei Enthaltungen und einer Gegenstimme is told once.
    if (found.at(-1)?.sentence === at && found.at(-1)?.isUnanimous === isUnanimous) continue;
    found.push({ start: index, end: index + words.length, isUnanimous, sentence: at });
  }
  return found;
}

const BODY =
  /(?<!\p{L})(?:\p{L}+(?:rat|rats|tag|tags|ausschuss|ausschusses|fraktion|vorstand|parlament|versammlung|verein|verband)|Rat|Senat|Jury|Fraktion|Vorstand|Ausschuss|Parlament|Kuratorium|Kommission|Präsidium|Konvent|Synode)(?!\p{L})/gu;

function isOneVote(reading: Reading, vote: Vote, source: Reading, other: Vote): boolean {
  const [own, there] = [bodiesAt(reading, vote), bodiesAt(source, other)];
  if (own.length > 0 && there.length > 0 && !own.some(body => there.includes(body))) return false;
  const words = nounsAround(source, other);
  const shared = nounsAround(reading, vote).filter(word => words.some(each => areLikeWords(word, each)));
  return new Set(shared.map(({ stems }) => stems[0])).size >= MIN_SHARED;
}

const MIN_SHARED = 2;

function bodiesAt({ text, sentences }: Reading, { sentence }: Vote): string[] {
  const spans = sentences();
  const words = text.slice(spans[sentence * 2], spans[sentence * 2 + 1]);
  return Array.from(words.matchAll(BODY), ([body]) => body.toLowerCase().replace(/e?s$/u, ''))
    .filter(body => !/(?:mon|diens|donners|frei|sams|sonn)tag$|mittwoch/u.test(body))
    .slice(0, MAX_VOTES);
}

/** Of its sentence and the two before. */
function nounsAround({ sentences, telling }: Reading, { sentence }: Vote) {
  const spans = sentences();
  const from = spans[Math.max(0, sentence - 2) * 2] ?? 0;
  const to = spans[sentence * 2 + 1] ?? 0;
  return itemsBetween(telling(), Math.max(from, to - 3 * LONGEST), to).filter(({ isNoun }) => isNoun);
}
