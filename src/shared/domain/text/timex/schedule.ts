import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';

/** Lower-case words in -t that are no verbs and stand before "am Samstag". */
const NO_VERBS =
  /^(?:nicht|erst|jetzt|selbst|fast|seit|mit|laut|statt|anstatt|sonst|direkt|zumindest|meist|oft|längst|zuletzt|insgesamt|bekannt|unbekannt|spät|gut|weit|breit|damit|somit|dort|sofort|fort|hat|hast|samt|vielleicht|acht|zuerst|zunächst|demnächst|möglichst|spätestens|frühestens|überhaupt|bereit|sogar|entlang|echt|leicht|schlecht|recht|nackt|bunt|alt|kalt)$/;

/** Papers report in the present, too: what was said on a day is over. */
const REPORTS =
  /^(?:meldet|berichtet|sagt|erklärt|heißt|schreibt|betont|warnt|fordert|bestätigt|kritisiert|ermittelt|sucht|bittet|zeigt|melden|berichten|sagen|erklären|schreiben|warnen|fordern|bestätigen|kritisieren|ermitteln|suchen|zeigen)$/;

/**
 * Am Samstag steigt das Finale, das Urteil fällt am Freitag, am Freitag ist Premiere: a plain present tense beside a
 * day tells of a plan. For sentences that have no other mark of when, which the caller makes sure of.
 */
export function isScheduled(items: readonly Item[], from: number, to: number): boolean {
  const prepositionAt = wordAt(items, from - 1).isArticle ? from - 2 : from - 1;
  const { text, word } = itemAt(items, prepositionAt);
  if (!word.isPreposition || /^(?:vom|von|seit|nach|vor)$/i.test(text)) return false;
  const before = itemBefore(items, prepositionAt);
  if (isPresent(before, false)) return true;
  const opens = prepositionAt === 0 || /^(?:[.!?:;„»“"–-]|)$/.test(before.text);
  return opens && isPresent(itemAt(items, behindTimes(items, to)), true);
}

/** Behind "um 20 Uhr", "den 4. Mai", "ab 8.30 Uhr" and the like, where they follow. */
function behindTimes(items: readonly Item[], at: number): number {
  let next = at;
  while (next < at + LONGEST_TIME && isOfTime(itemAt(items, next))) next++;
  return next;
}

const LONGEST_TIME = 10;

function isOfTime(item: Item): boolean {
  const { weekday, month, part, ordinal } = item.word;
  const isNamed = weekday !== undefined || month !== undefined || part !== undefined || ordinal !== undefined;
  return isNamed || isNumber(item) || /^(?:Uhr|um|ab|gegen|von|bis|und|den|dem|der|[.,–-])$/.test(item.text);
}

/** Steigt, gastiert, ist; in second place the plural, too: there nothing but the verb can stand. */
function isPresent({ text }: Item, isSecond: boolean): boolean {
  if (!/^\p{Ll}{3,}$/u.test(text) || NO_VERBS.test(text) || REPORTS.test(text)) return false;
  if (/^(?:ist|sind)$/.test(text)) return true;
  // Brücke gesperrt am Samstag: a headline's participle.
  if (!isSecond && /^\p{Ll}{0,8}ge\p{Ll}{2,}t$/u.test(text)) return false;
  return /t$/.test(text) || (isSecond && /[^t]en$/.test(text));
}
