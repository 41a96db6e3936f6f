import type { SentenceWord } from './check-worthy-sentence';

/**
 * Whether the sentence tells what happened or was done: a past form, a perfect or a passive. By the shape of the verb and
 * the word before it, since without a lexicon "geplante" may be a verb as well as an adjective.
 */
export function isTold(words: readonly SentenceWord[], isEnglish: boolean): boolean {
  return words.some((word, at) => {
    if (word.isCapital) return false;
    if (isEnglish) return /^(?:was|were|had)$|.{3}ed$/u.test(word.lower);
    if (PAST_HELPERS.has(word.lower)) return true;
    const before = words[at - 1];
    if (before && isWeakPast(word.lower) && !isBeforeAdjective(before)) return true;
    return PRESENT_HELPERS.has(word.lower) && clauseEnd(words, at).some(isParticiple);
  });
}

/** Whether it tells what is to come: wird, werden with an infinitive and no participle. English: see the word lists. */
export function isForecast(words: readonly SentenceWord[], isEnglish: boolean): boolean {
  if (isEnglish) return false;
  return words.some((word, at) => {
    if (!/^(?:wird|werden|werde|wirst)$/u.test(word.lower)) return false;
    // Must be done, can be done: not to come but needed or possible.
    if (MODALS.has(words[at + 1]?.lower ?? '')) return false;
    const last = word.endsClause ? words[at - 1] : clauseEnd(words, at).at(-1);
    return last !== undefined && !last.isCapital && isInfinitive(last.lower);
  });
}

/** Whether a clause says of something how it is: ist, war, bleibt with an adjective at the end. */
export function isJudged(words: readonly SentenceWord[], isEnglish: boolean): boolean {
  if (isEnglish) return false;
  return words.some((word, at) => {
    if (
      word.isCapital ||
      !/^(?:ist|sind|war|waren|bleibt|bleiben|wirkt|klingt|scheint|sei)$/u.test(word.lower)
    )
      return false;
    const last = clauseEnd(words, at).at(-1);
    return last !== undefined && !last.isCapital && !isParticiple(last) && !/(?:en|n)$/u.test(last.lower);
  });
}

/** Soll überfallen haben, sollen gezahlt worden sein: what is said of the past. */
export function isHearsay(words: readonly SentenceWord[]): boolean {
  return words.some(({ lower }, at) => {
    if (lower !== 'soll' && lower !== 'sollen') return false;
    const [before, last] = clauseEnd(words, at);
    if (!before || before.isCapital || !/^(?:haben|sein)$/u.test(last?.lower ?? '')) return false;
    return isParticiple(before) || /^(?:be|ver|er|ent|zer|unter|über|hinter).+en$/u.test(before.lower);
  });
}

/** Keine Munition, die eingesetzt werden könnte: only a clause about a noun is conditional, the sentence is not. */
export function isConditionalAside(words: readonly SentenceWord[]): boolean {
  let isMain = true;
  let isAside = false;
  let isFirst = true;
  for (const { lower, endsClause } of words) {
    if (isFirst && !isMain) isAside = RELATIVES.has(lower);
    isFirst = endsClause;
    if (CONDITIONALS.test(lower) && (isMain || !isAside || !endsClause)) return false;
    if (endsClause) isMain = false;
  }
  return true;
}

const RELATIVES: ReadonlySet<string> = new Set('die der das den dem denen deren dessen'.split(' '));
const CONDITIONALS =
  /^(?:könnten?|würden?|hätten?|wären?|müssten?|sollten?|dürften?|stünden?|bräuchte|käme|gäbe|ginge|falls|wünschenswert)$/u;

const PAST_HELPERS: ReadonlySet<string> = new Set(
  `war waren wurde wurden hatte hatten worden gab kam kamen ging gingen stand standen blieb blieben ließ ließen hielt hielten
  sah sahen nahm nahmen fand fanden lief liefen zog zogen brach brachen schrieb schrieben fuhr fuhren trug trugen half
  konnte konnten wollte musste mussten durfte durften wusste wussten gewann gewannen verlor verloren begann begannen`.split(
    /\s+/,
  ),
);

const PRESENT_HELPERS: ReadonlySet<string> = new Set([
  'hat',
  'haben',
  'ist',
  'sind',
  'habe',
  'seien',
  'sei',
  'wird',
  'werden',
]);

const MODALS: ReadonlySet<string> = new Set([
  'müssen',
  'können',
  'sollen',
  'dürfen',
  'muss',
  'kann',
  'soll',
  'darf',
]);

const NO_PAST: ReadonlySet<string> = new Set(
  `heute bitte erste zweite dritte letzte nächste gute rote alte weite breite leichte schlechte echte rechte bekannte private
  gesamte konkrete sogenannte beste meiste größte könnte möchte müsste sollte hätte dürfte bräuchte beide welche mitte seite
  beliebte berühmte direkte absolute perfekte harte zarte kalte bunte laute tote satte nette fette glatte späte`.split(
    /\s+/,
  ),
);

function isWeakPast(lower: string): boolean {
  if (!lower.endsWith('te') && !lower.endsWith('ten')) return false;
  if (NO_PAST.has(lower) || NO_PAST.has(lower.slice(0, -1))) return false;
  return /.{3}te$/u.test(lower) || /.{2}(?:ier|ig|el|er|k|g|ch|ll|z|m|ß|d)ten$/u.test(lower);
}

const BEFORE_ADJECTIVES: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins diese dieser dieses
  ihre ihr ihren ihrer ihrem seine seiner seinen seinem unsere für mit ohne durch in an auf von bei aus über unter als wie und sehr
  neue neuen alle viele mehrere einige jede jeder alles etwas so ganz`.split(/\s+/),
);

function isBeforeAdjective({ lower }: SentenceWord): boolean {
  return BEFORE_ADJECTIVES.has(lower);
}

/** The last two words before the next mark after `at`. */
function clauseEnd(words: readonly SentenceWord[], at: number): SentenceWord[] {
  let end = at;
  while (end < words.length && end - at < LONGEST_CLAUSE && !words[end]?.endsClause) end++;
  return words.slice(Math.max(at + 1, end - 1), end + 1);
}

/** Keeps the search linear where a hostile text has no marks. */
const LONGEST_CLAUSE = 60;

const PREFIXES =
  '(?:ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|bekannt|nieder|bereit|fern|hervor|voraus|heraus)?';
const WITH_GE = new RegExp(`^${PREFIXES}ge.+(?:t|en)$`, 'u');
const WITHOUT_GE = new RegExp(
  `^${PREFIXES}(?:(?:be|ver|er|ent|zer|miss|über|unter|wider|hinter).+t|.+iert)$|^(?:worden|erhalten|bekommen|begonnen|beschlossen|besprochen|betroffen|betrieben|bewiesen|entlassen|entschieden|entstanden|erfahren|erfunden|erhoben|ernannt|erschienen|erschossen|überfallen|übernommen|überschritten|unterbrochen|unterschrieben|verboten|verbunden|vergeben|vergessen|verloren|vermieden|verschoben|verschwiegen|verschwunden|verstorben|verstoßen|vertreten|vertrieben|verwiesen|vorgeschrieben|zerbrochen|abgebrochen)$`,
  'u',
);

function isParticiple({ lower, isCapital }: SentenceWord): boolean {
  return !isCapital && isParticipleForm(lower);
}

function isParticipleForm(lower: string): boolean {
  return (WITH_GE.test(lower) && !GE_INFINITIVES.test(lower)) || WITHOUT_GE.test(lower);
}

const GE_INFINITIVES =
  /(?:^|[a-z])(?:geben|gehen|gelten|gelangen|gelingen|genießen|genügen|geraten|geschehen|gestalten|gewähren|gewinnen|gewöhnen|gehören|gehorchen|gefährden|gegenüber)$/u;

function isInfinitive(lower: string): boolean {
  return /.(?:en|ern|eln|sein|tun)$/u.test(lower) && !isParticipleForm(lower) && lower !== 'werden';
}
