import { isAdjacent, type PlacedWord } from './placed-words';
import { findRoleModifier, keysBefore, type Role } from './roles';

/** Right before the name that begins at word `at`, or before a comma there: Sprecherin Voss, and der Sprecher der Klinik, Jan Voss. */
export function rolesBefore(text: string, words: readonly PlacedWord[], at: number): Role[] {
  let place = at - 1;
  while (place >= 0 && ACADEMIC.has(words[place]?.word.lower ?? '')) place--;
  const behind = words[at];
  const word = words[place];
  if (!word || !behind) return [];
  const gap = text.slice(word.end, behind.start);
  const isOneSentence = !/^\./.test(gap) || word.text.length <= LONGEST_SHORT;
  if (LISTED.test(gap)) {
    const roles = roleAt(text, words, place);
    return roles.filter(({ modifiers }) => isFirst(text, words, place - modifiers.length));
  }
  if (isOneSentence && /^[\s.]*(?:(?:Prof|Dr|Herr|Frau)\.? ?)*$/u.test(gap)) {
    const roles = roleAt(text, words, place);
    // Bürgermeister und Planungsdezernent Voss is both.
    const isBoth =
      roles.length > 0 && words[place - 1]?.text === 'und' && words[place - 2]?.isCapital === true;
    return isBoth ? [...roles, ...roleAt(text, words, place - 2)] : roles;
  }
  if (/^, (?:(?:Prof|Dr|Herr|Frau)\.? ?)*$/u.test(gap)) {
    for (let back = place; back > place - 7 && back >= 0; back--) {
      const candidate = words[back];
      if (
        !candidate ||
        (/[.!?;:„“"»\n,]/u.test(text.slice(candidate.end, words[back + 1]?.start)) && back < place)
      )
        return [];
      const role = candidate.isCapital ? roleAt(text, words, back) : [];
      if (role.length > 0) return isLedByArticle(words, back) ? role : [];
    }
  }
  return [];
}

/** Of the name that ends before word `at`, behind a comma: Voss, Sprecherin der Klinik, and Voss, die Leiterin. */
export function rolesBehind(text: string, words: readonly PlacedWord[], at: number): Role[] {
  const [last, next] = [words[at - 1], words[at]];
  if (!last || !next) return [];
  const gap = text.slice(last.end, next.start);
  const isOpen = /^(?: \([\p{L}/ ]{2,12}\))?, $/u.test(gap);
  const isCopula = gap === ' ' && /^(?:ist|bleibt|war|wird|is|was)$/u.test(next.text);
  const place = isOpen ? at : isCopula ? at + 1 : -1;
  // Voss wird Sprecher Klein vertreten.
  if (place < 0 || (next.text === 'wird' && !/^neue[rs]?$/u.test(words[at + 1]?.text ?? ''))) return [];
  const from = words[place]?.start ?? next.start;
  const until = UNTIL.exec(text.slice(from, from + 48))?.[0];
  for (let ahead = place; ahead < place + (until === undefined ? 4 : 8); ahead++) {
    const word = words[ahead];
    if (!word || (ahead > place && !/^(?: |\. )$/u.test(text.slice(words[ahead - 1]?.end, word.start))))
      return [];
    if (until !== undefined && word.end <= from + until.length) continue;
    if (ahead === place && isClause(word, words[ahead + 1])) return [];
    if (word.isCapital) {
      // Voss, Landrat Klein und … is a list.
      const after = words[ahead + 1];
      const isOther = after?.isCapital && isAdjacent(text, word, after) && after.word.isFirstName;
      if (isOther) return [];
      const roles = roleAt(text, words, ahead);
      // Voss, der Technische Leiter.
      const isNext =
        ahead === place ||
        (ahead === place + 1 && LED_LEADER.test(text.slice(words[place]?.start, after?.end ?? word.end)));
      if (roles.length === 0 && isNext && TITLED.test(word.text) && after?.word.roleKey) continue;
      return until === undefined
        ? roles
        : roles.map(role => ({ ...role, modifiers: [...role.modifiers, 'bis'] }));
    }
  }
  return [];
}

/** Vorstandsvorsitzende: Ines Kapfer, as lists have it. */
const LISTED = /^: (?:(?:Prof|Dr)\.? ?)*$/u;

/** Nothing of its sentence or line stands before. */
function isFirst(text: string, words: readonly PlacedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word !== undefined && (!before || /^(?:[.!?;]|,)? ?\n|^[.;] $/u.test(text.slice(before.end, word.start)))
  );
}

/** Sgt. Miller; Zahnarzt. Alexa Voss begins another sentence. */
const LONGEST_SHORT = 4;
const ACADEMIC = new Set(['dr', 'prof', 'professor', 'dipl', 'herr', 'frau', 'herrn', 'mr', 'mrs', 'ms']);

/** Der Bürgermeister, and der Erste Bürgermeister. */
function isLedByArticle(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const isRanked = /^(?:Erste|Zweite|Dritte|Regierende|Vorsitzende)[nr]?$/u.test(before);
  return /^(?:[Dd]er|[Dd]ie)$/u.test(isRanked ? (words[at - 2]?.text ?? '') : before);
}

/** Voss, als die Ministerin vorbeikam; but Voss, als Ministerin zuständig. */
function isClause({ text }: PlacedWord, next: PlacedWord | undefined): boolean {
  return CONJUNCTIONS.has(text) || (text === 'als' && /^(?:der|die|das|ein|eine)$/u.test(next?.text ?? ''));
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'während nachdem weil wenn ob obwohl dass damit bevor und oder sowie aber denn while when after because and but'.split(
    ' ',
  ),
);

/** Voss, Parlamentarischer Staatssekretär: an adjective that belongs to an office. */
const TITLED =
  /^(?:Parlamentarische|Wissenschaftliche|Kaufmännische|Technische|Künstlerische|Ärztliche|Geschäftsführende|Stellvertretende|Leitende|Medizinische|Politische|Erste|Zweite|Dritte)[rnms]?$/u;

const LED_LEADER =
  /^(?:der|die) (?:Kaufmännische|Technische|Künstlerische|Wissenschaftliche|Ärztliche|Medizinische) (?:Leiter|Direktor|Vorstand)/u;

/** Voss, bis September 2023 Rektorin: what somebody was. */
const UNTIL = /^(?:(?:von|zwischen) (?:\p{L}+ )?\d{4} (?:bis|und) |bis |until )(?:\p{L}+ ){0,2}\d{4}/u;

function roleAt(text: string, words: readonly PlacedWord[], at: number): Role[] {
  const word = words[at];
  const key = word?.word.roleKey ?? null;
  if (!word || key === null) return [];
  const modifiers: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    if (!isAdjacent(text, words[back], words[back + 1])) break;
    const modifier = findRoleModifier(words[back]?.text ?? '');
    if (modifier !== null) modifiers.push(modifier);
  }
  // Foreign and Defence Minister are two offices.
  const house =
    (key === 'minister' || key === 'secretary') && isAdjacent(text, words[at - 1], word)
      ? ENGLISH_HOUSES.get(words[at - 1]?.word.lower ?? '')
      : undefined;
  const own = word.text.includes('-') ? findRoleModifier(`${word.text.split('-')[0]}-`) : null;
  if (own !== null) modifiers.push(own);
  const start = house === undefined ? word.start : (words[at - 1]?.start ?? word.start);
  const role = { start, end: word.end, key: (house ?? '') + key, modifiers };
  const coordinated = keysBefore(text.slice(Math.max(0, start - FAR), start), key);
  return [role, ...coordinated.map(other => ({ ...role, key: other }))];
}

const FAR = 60;

const ENGLISH_HOUSES = new Map(
  'foreign:aussen defence:verteidigungs defense:verteidigungs finance:finanz interior:innen justice:justiz health:gesundheits transport:verkehrs environment:umwelt home:innen education:bildungs energy:energie labour:arbeits labor:arbeits culture:kultur business:wirtschafts trade:handels press:presse'
    .split(' ')
    .map(pair => pair.split(':'))
    .map(([name = '', house = '']) => [name, house] as const),
);
