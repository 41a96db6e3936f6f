import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { A_YEAR, type Figure, type Sentence } from './anniversary-figures';
import { isOfHouse } from './jubilee-claims';

/** UTF-16 units of a sentence. */
const LONGEST = 450;

/** `low` and `high`: years of birth; `who`: the key of a surname; null of somebody whom the fact does not name. */
export type Fact = Figure & {
  low: number;
  high: number;
  reference: number;
  who: string | null;
  sentence: number;
  isBirth: boolean;
  isBirthday: boolean;
  /** Der 60-Jährige, who is not whom the sentence names. */
  isDefinite: boolean;
};

const NUMBER = String.raw`(?<n>\d{2,3})`;
const NOT_NOW =
  /(?<!\p{L})(?:[Dd]amals|seinerzeit|einst|früher|[Aa]ls|wäre|hätte|würde|einem?|einer|eines|mehrere|zwei|beide|beiden|alle|starb|gestorben|verstorben\p{L}*|getötet|verunglückt)(?!\p{L})/u;
const KIN =
  /(?<!\p{L})(?:[Ii]hre?|[Ss]eine?|[Dd]essen|[Dd]eren)[mnrs]? (?:[\p{L}\d-]+ )?(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Gattin|Gatte|Partner(?:in)?|(?:Zwillings)?[Bb]ruder|(?:Zwillings)?[Ss]chwester|Sohn|Tochter|Söhne|Töchter|Kinder|Vater|Mutter|Enkel\p{L}*|Freund(?:in)?|Urgroß\p{L}+|Groß\p{L}+)(?!\p{L})/u;
const NOW: readonly { pattern: RegExp; isDefinite?: true; isBirthday?: true }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Dd](?:er|ie|en|em|es)) (?:heute |inzwischen |mittlerweile |jetzt )?${NUMBER}-Jährige[nr]?(?!\p{L})`,
      'gu',
    ),
    isDefinite: true,
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})[Mm]it (?:seinen|ihren) ${NUMBER} Jahren(?!\p{L})`, 'gu'),
    isDefinite: true,
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,])${NUMBER}\. Geburtstage?s?(?!\p{L})`, 'gu'),
    isBirthday: true,
  },
  {
    pattern: new RegExp(
      String.raw`^Mit ${NUMBER} Jahren (?=(?:hört|geht|ist|steht|spielt|singt|läuft|leitet|führt|schließt|macht|zählt|kandidiert|arbeitet|tritt)(?!\p{L}))`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})ist (?:am \p{Lu}\p{Ll}+ |heute |jetzt |nun |inzwischen |gerade |in der vergangenen Woche )?${NUMBER} (?:Jahre alt )?(?:geworden|Jahre alt)(?!\p{L})`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Dd](?:er|ie|em|en|es) ${NUMBER} Jahre alte[nrms]? \p{Lu}\p{L}+`,
      'gu',
    ),
    isDefinite: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Dd](?:er|ie|em|en|es) ${NUMBER}-jährige[nrms]? (?!Bestehen|Jubiläum|Bruder|Schwester|Sohn|Tochter|Enkel|Vater|Mutter|Frau|Mann|Ehe|Freund|\p{L}*(?:ung|heit|keit|schaft|zeit|arbeit|geschichte|dienst|haft|strafe|ehe|pause|karriere|suche|jubiläum|krieg|tradition|amtszeit|sohn|tochter|partnerschaft)(?!\p{L}))\p{Lu}\p{L}+`,
      'gu',
    ),
    isDefinite: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:der|die|dem|den) ${NUMBER} geborene[nrs]? \p{Lu}\p{L}+`.replace(
        '\\d{2,3}',
        '(?:19|20)\\d\\d',
      ),
      'gu',
    ),
    isDefinite: true,
  },
];
/** Directly with a name. */
const NAMED = String.raw`(?<name>\p{Lu}[\p{L}-]+)`;
const OF_NAME: ReadonlyArray<{ sign: RegExp; pattern: RegExp }> = [
  {
    sign: /-jährige/,
    pattern: new RegExp(
      String.raw`(?<![\d.,])${NUMBER}-jährige[nrms]? (?:\p{Lu}[\p{L}-]+(?:in|er|e|t)? )?(?:\p{Lu}[\p{L}-]+ )?${NAMED}(?!\p{L})`,
      'gu',
    ),
  },
  {
    sign: / \(\d/,
    pattern: new RegExp(String.raw`(?<!\p{L})${NAMED} \(${NUMBER}(?: Jahre)?(?=[),;])`, 'gu'),
  },
  {
    sign: / Jahre alt/,
    pattern: new RegExp(String.raw`(?<!\p{L})${NAMED}, ${NUMBER} Jahre alt(?!\p{L})`, 'gu'),
  },
];
/** What any of the patterns has in it. */
const ANY_SIGN =
  /\d{2}(?:-[Jj]ährige|\. Geburtstag| Jahre| [Gg]eb| geworden|[),;])|Jahrgang|[Gg]eboren|Welt/u;
const BORN_SIGN = /Jahrgang|[Gg]eboren|Welt/u;
const BIRTHS = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Gg]eboren(?: wurde)?(?: (?:er|sie|\p{Lu}\p{L}+))?|Jahrgang)(?: (?:am|im Jahre?))?(?: \d{1,2}\. ?(?:\p{Lu}\p{Ll}+|\d{1,2}\.))? (?<year>${A_YEAR})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<year>${A_YEAR})(?: [^.,;:()\d]{1,70})? (?:geboren(?:e[nrs]?)?|zur Welt|auf die Welt)(?!\p{L})`,
    'gu',
  ),
];
/** Mit 88 Jahren legte er 2016 das Abzeichen ab. */
const THEN = new RegExp(String.raw`^Mit ${NUMBER} Jahren [^.,;:\d]{2,60}? (?<year>${A_YEAR})(?!\d)`, 'u');

/** All that a text tells of how old people are, in order. */
export function factsIn({ text, sentences, people, hasAt }: Reading, writtenIn: number): Fact[] {
  const spans = sentences();
  const surnames = new Set(people().map(({ last }) => surnameKey(last)));
  const found: Fact[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST || !hasAt(i, 'figure')) continue;
    const own = { start, text: text.slice(start, end) };
    if (!ANY_SIGN.test(own.text) || KIN.test(own.text)) continue;
    found.push(...ofSentence(own, i / 2, writtenIn, surnames));
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, MOST);
}

function ofSentence(
  own: Sentence,
  sentence: number,
  writtenIn: number,
  surnames: ReadonlySet<string>,
): Fact[] {
  const found: Fact[] = [];
  const add = (index: number, words: string, written: string, rest: Partial<Fact>) => {
    const from = own.start + index + words.indexOf(written);
    if (found.some(({ start }) => start === from)) return;
    const behind =
      /^\d+(?:-[Jj]ährige\p{Ll}?|\. Geburtstag| Jahren?(?: alt)?)?/u.exec(
        words.slice(words.indexOf(written)),
      )?.[0] ?? written;
    const value = Number(written);
    const reference = rest.reference ?? writtenIn;
    const [low, high] = rest.isBirth
      ? [value, value]
      : rest.isBirthday
        ? [reference - value, reference - value]
        : [reference - value - 1, reference - value];
    found.push({
      low,
      high,
      reference,
      who: null,
      sentence,
      isBirth: false,
      isBirthday: false,
      isDefinite: false,
      value,
      start: from,
      end: from + behind.length,
      ...rest,
    });
  };
  const then = THEN.exec(own.text);
  if (then?.groups)
    add(then.index, then[0], then.groups.n ?? '', { reference: Number(then.groups.year), isDefinite: false });
  for (const pattern of BORN_SIGN.test(own.text) ? BIRTHS : [])
    for (const { index, 0: words, groups } of own.text.matchAll(pattern)) {
      const isNamed = /geborene[nrs]?$/u.test(words);
      if (/nicht|als Kind|Kinder/u.test(words)) continue;
      add(index, words, groups?.year ?? '', { isBirth: true, isDefinite: isNamed });
    }
  if (hasPastYear(own.text, writtenIn)) return found;
  for (const { sign, pattern } of OF_NAME)
    for (const { index, 0: words, groups } of sign.test(own.text) ? own.text.matchAll(pattern) : []) {
      const who = surnameKey(groups?.name ?? '');
      if (!surnames.has(who) || NOT_NOW.test(clauseBefore(own.text, index))) continue;
      add(index, words, groups?.n ?? '', { who });
    }
  for (const { pattern, isDefinite = false, isBirthday = false } of NOW)
    for (const { index, 0: words, groups } of own.text.matchAll(pattern)) {
      if (NOT_NOW.test(clauseBefore(own.text, index)) || groups?.n === undefined) continue;
      if (isBirthday && (isOfHouse(own.text, index, words) || isOtherBirthday(own.text, index))) continue;
      add(index, words, groups.n, { isDefinite, isBirthday });
    }
  return found;
}

/** Vom 100. Geburtstag an kommt die Landrätin. */
function isOtherBirthday(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - 30), index);
  return (
    (/(?<!\p{L})[Vv]om $/u.test(lead) && / an(?!\p{L})/u.test(text.slice(index, index + 40))) ||
    /wäre|hätte|würde|jedes Jahr|jährlich|noch nicht/u.test(text) ||
    /(?<!\p{L})(?:[Aa]b|[Aa]n|[Aa]uf|[Ff]ür|[Bb]is|[Nn]ach|[Vv]or|[Kk]urz vor|[Jj]ede[mnr]|[Ss]eit) (?:zu )?(?:(?:dem|zum|ihrem|seinem) )?$/u.test(
      lead,
    )
  );
}

function hasPastYear(text: string, writtenIn: number): boolean {
  return Array.from(
    text.replace(/[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?\d{4}/gu, '').matchAll(ANY_YEAR),
    Number,
  ).some(year => year < writtenIn);
}

const ANY_YEAR = new RegExp(A_YEAR, 'gu');

function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[,;:–—]/u)
      .at(-1) ?? ''
  );
}

/** Facts of a text. */
const MOST = 60;
