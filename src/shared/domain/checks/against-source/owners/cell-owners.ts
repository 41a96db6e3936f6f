import type { Span } from '../../../../model/span';
import { countLeading } from '../../../count-leading';
import { COMMON_WORDS } from '../../../text/common-words';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { isNounByEnding } from '../../../text/names';
import { surnameKey } from '../../../text/people';
import type { Word } from '../../../text/words';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import type { Fact } from '../figures/facts';

/**
 * Whom, where or when something is told of. Two of one `kind` cannot both own a figure: who was 81 was not 57. `frame` is
 * the preposition in front, empty for none; nouns are of one kind where their frames are.
 */
export type Owner = Span & {
  readonly kind: 'person' | 'place' | 'time' | 'thing';
  readonly key: string;
  readonly frame: string;
  /** Trotz, gegenüber, als in: it is named, but nothing is told of it. */
  readonly isAside: boolean;
  /** A whole country, or all of something. */
  readonly isWide: boolean;
  /** Surely a name. */
  readonly isNamed: boolean;
};

const MAX_WORDS = 60;
const LOCAL = new Set(
  'in im ins am an auf bei beim um aus über vor nach hinter neben unter entlang nördlich südlich östlich westlich at on near from'.split(
    ' ',
  ),
);
const ASIDE = new Set(
  'trotz wegen dank ohne statt anstatt außer neben gegenüber als wie nach vor seit samt inklusive zwischen than unlike despite without besides like as after before since'.split(
    ' ',
  ),
);
const FRAMES = new Set(
  'für von vom bei beim unter mit gegen durch zu zum zur an am in im auf aus über um of for among by with in at on to'.split(
    ' ',
  ),
);
const LEADING = new Set(
  'der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner the a an its their'.split(
    ' ',
  ),
);
const TIMES =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?$|^(?:vor|vorvor)(?:jahr|monat|woche|tag|quartal|saison)(?:e?s)?$/u;
/** Of a length or part of time, or of nothing at all. */
const NO_OWNERS =
  /^(?:jahr|monat|woche|tag|stunde|minute|sekunde|nacht|abend|morgen|mittag|vormittag|nachmittag|uhr|ende|anfang|mitte|beginn|schnitt|durchschnitt|mittel|höhe|wert|wochenende|quartal|halbjahr|prozent|euro|million|milliarde|mio|mrd|platz|rang|mal|zeitraum|vergleich|summe|rahmen|folge)(?:e?[ns]?|es|ern|er|en)$/u;
const WIDE =
  /^(?:bundes|landes|deutschland|österreich|schweiz|europa|welt|kreis|stadt|hessen|bayern|konzern|branchen)weit$/u;
const NAME_HEADS =
  /.(?:berg|kogel|spitze|spitz|horn|see|wald|kopf|joch|feld|grat|insel|stein|burg|dorf|heim|hausen|hofen|stadt|stedt|ingen|au|bach|furt|tal|thal|bad|moor|heide)$/u;

/** Owners in a stretch of a text, without what stands in `without`. Linear; stretches of many words have none. */
export function ownersIn(
  reading: Reading,
  facts: readonly Fact[],
  stretch: { from: number; to: number },
  without: Span,
): Owner[] {
  const { from, to } = stretch;
  const isOut = (each: Span) => each.start < without.end && without.start < each.end;
  const { wordSpans, written, people, text } = reading;
  const spans = wordSpans();
  const words = written();
  const first = countLeading(words.length, at => (spans[at * 2] ?? 0) < from);
  const last = countLeading(words.length, at => (spans[at * 2] ?? 0) < to);
  if (last - first > MAX_WORDS) return [];
  const named = itemsBetween(people(), from, to);
  const dated = itemsBetween(facts, from, to).filter(
    each => /^(?:day|month|year)$/.test(each.kind) && each.whole === undefined && !isOut(each),
  );
  const found: Owner[] = dated.map(({ start, end, key }) =>
    owner(
      { start, end },
      'time',
      key,
      frameAt(
        words,
        countLeading(words.length, at => (spans[at * 2] ?? 0) < start),
        first,
      ),
    ),
  );
  for (let at = first; at < last; at++) {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const word = words[at];
    if (!word || isOut({ start, end }) || dated.some(each => each.start < end && start < each.end)) continue;
    const person = named.find(each => each.start <= start && end <= each.end);
    if (person) {
      if (person.end === end)
        found.push(
          owner(
            person,
            'person',
            surnameKey(person.last),
            frameAt(words, at - countWords(person, text), first),
          ),
        );
      continue;
    }
    if (WIDE.test(word.lower)) {
      found.push({ ...owner({ start, end }, 'place', word.lower, noFrame()), isWide: true, isNamed: true });
      continue;
    }
    if (!word.isCapital || word.text.length < 2 || NO_OWNERS.test(word.lower)) continue;
    if (at === first && !isNounHere(words, at)) continue;
    found.push(ownerOf(words, at, first, { start, end }));
  }
  return found;
}

/** What opens a stretch may be any word with a capital. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return !LEADING.has(lower) && !FRAMES.has(lower) && !LOCAL.has(lower) && !ASIDE.has(lower);
}

function countWords({ start, end }: Span, text: string): number {
  return text.slice(start, end).split(/\s+/).length - 1;
}

function ownerOf(words: readonly Word[], at: number, least: number, span: Span): Owner {
  const word = words[at];
  const frame = frameAt(words, at, least);
  const lower = word?.lower ?? '';
  if (TIMES.test(lower)) return owner(span, 'time', word?.nounStem ?? '', frame);
  const place = word?.place ?? null;
  // Nach Angaben, vor Gericht.
  const isLocal = LOCAL.has(frame.word) && (place !== null || !ASIDE.has(frame.word));
  if (!isLocal) return owner(span, 'thing', word?.nounStem ?? '', frame);
  const isNamed =
    place !== null || (!frame.hasArticle && word !== undefined && !isCommon(word)) || NAME_HEADS.test(lower);
  return {
    ...owner(span, 'place', place?.key ?? word?.nounStem ?? '', frame),
    isWide: place?.level === 'country' || place?.level === 'state',
    isNamed,
  };
}

/** In Betrieb, auf Anfrage: no names, though nothing stands between. */
function isCommon({ lower }: Word): boolean {
  return FREQUENT_WORDS.has(lower) || COMMON_WORDS.has(lower) || isNounByEnding(lower);
}

type Frame = { word: string; hasArticle: boolean; isAside: boolean };

function noFrame(): Frame {
  return { word: '', hasArticle: false, isAside: false };
}

/** The preposition before a noun, over its article and adjectives, and what stands before that: als in, anders als. */
function frameAt(words: readonly Word[], at: number, least: number): Frame {
  let hasArticle = false;
  for (let back = at - 1; back >= Math.max(least, at - FAR); back--) {
    const word = words[back];
    if (!word) break;
    const { lower, isCapital } = word;
    if (ASIDE.has(lower) || FRAMES.has(lower) || LOCAL.has(lower)) {
      const isAside = ASIDE.has(lower) || COMPARING.has(words[back - 1]?.lower ?? '');
      return { word: lower, hasArticle: hasArticle || JOINED.has(lower), isAside };
    }
    if (hasArticle) break;
    hasArticle = LEADING.has(lower);
    const isPart = hasArticle || (isCapital ? back > at - 3 : /(?:e|en|er|es|em|d)$/u.test(lower));
    if (!isPart) break;
  }
  return { word: '', hasArticle, isAside: false };
}

/** Words from a preposition to its noun. */
const FAR = 4;
const COMPARING = new Set(['als', 'wie', 'than']);
/** With their article. */
const JOINED = new Set(['im', 'am', 'beim', 'vom', 'zum', 'zur', 'ins']);

function owner(span: Span, kind: Owner['kind'], key: string, frame: Frame): Owner {
  const { start, end } = span;
  return {
    start,
    end,
    kind,
    key,
    frame: frame.word,
    isAside: frame.isAside,
    isWide: false,
    isNamed: kind === 'person',
  };
}
