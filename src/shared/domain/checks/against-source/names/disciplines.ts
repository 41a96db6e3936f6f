import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A scholar or doctor of one discipline, called after another one that the source does not have in any form
 * (role_mismatch): der Geologe Till Amann, who is Direktor des Instituts für Archäologie. The source need not call anybody
 * that; it names what the person's house or chair is for.
 */
export function checkDisciplines({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const called = sourceReadings.length === 0 ? [] : callingsIn(reading);
  if (called.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const people = source.people().slice(0, MAX_PEOPLE);
    return called.flatMap(({ start, end, root, last }) => {
      const own = people.filter(person => surnameKey(person.last) === last);
      const fields = own.flatMap(person => fieldsOf(source, people, person));
      const [field] = fields;
      if (!field || source.joinedWords().includes(root) || fields.some(each => areNear(root, each.key)))
        return [];
      return makeFinding('role_mismatch', {
        at: { start, end },
        other: { document, start: field.start, end: field.end },
        params: {
          text: reading.text.slice(start, end),
          otherText: source.text.slice(field.start, field.end),
        },
      });
    });
  });
}

type Calling = { start: number; end: number; root: string; last: string };
type Field = { start: number; end: number; key: string };

const MAX_PEOPLE = 200;
const REACH = 120;

/** Geologe, Slawistin, Physiker, Chirurgin, Psychiater. */
const CALLING =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}(?:log|urg|iater|ist|iker|graf|graph|nom)(?:en?|in)?) (?:(?:Prof|Dr|PD|Univ)\.? ?)*$/u;
/** What is called that is no scholar. */
const NO_SCHOLAR =
  /^(?:journal|tour|real|optim|pess|aktiv|poliz|gitarr|pian|cell|bass|kompon|mus|art|fotogr|solist|jur|dia|mono|pro|kata|kritik|polit|techn|elektr|mechan|autonom|astronom)/u;

/** Right in front of a person's name. */
function callingsIn({ text, people, document }: Reading): Calling[] {
  if (/^en/i.test(document.language)) return [];
  return people()
    .slice(0, MAX_PEOPLE)
    .flatMap((person): Calling[] => {
      const from = Math.max(0, person.start - 50);
      const found = CALLING.exec(text.slice(from, person.start));
      const word = found?.[1];
      if (!found || word === undefined) return [];
      const folded = foldForSearch(word);
      if (NO_SCHOLAR.test(folded)) return [];
      const start = from + found.index;
      return [{ start, end: start + word.length, root: rootOf(folded), last: surnameKey(person.last) }];
    });
}

/** Without what makes a calling of a discipline: geo, slaw, phys, chir. */
function rootOf(folded: string): string {
  return folded.replace(/(?:olog|log|urg|iater|ist|iker|graf|graph|onom|nom)(?:en?|in)?$/u, '');
}

const HOUSE = String.raw`(?:\p{L}*(?:[Kk]linik|[Ii]nstitut|[Ll]ehrstuhl|[Pp]rofessur|[Pp]rofessor|[Pp]rofessorin|[Aa]bteilung|[Ff]akultät|[Dd]epartment|[Ff]acharzt|[Ff]achärztin|[Ss]eminar|[Zz]entrum))(?:e?s)?`;
const DISCIPLINE = String.raw`((?:\p{Lu}[\p{L}-]*-? (?:und|,) )?\p{Lu}\p{L}*(?:logie|urgie|iatrie|istik|ik|emie|omie|phie|medizin|kunde|geschichte|wissenschaften|wissenschaft))`;
/** Behind the name, and in front of it: der Professor für Slawistik Jan Holm. */
const BEHIND = new RegExp(
  String.raw`^[^.!?\n]{0,60}?(?<!\p{L})${HOUSE} für (?:\p{Ll}+ )?${DISCIPLINE}(?!\p{L})`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${HOUSE} für (?:\p{Ll}+ )?${DISCIPLINE},? (?:(?:Prof|Dr)\.? ?)*$`,
  'u',
);

/** What the houses and chairs beside a person's name are for; nobody else stands between. */
function fieldsOf({ text }: Reading, people: readonly Person[], person: Person): Field[] {
  const next = people.find(({ start }) => start >= person.end)?.start ?? text.length;
  const from = Math.max(0, person.start - REACH);
  const behind = BEHIND.exec(text.slice(person.end, Math.min(next, person.end + REACH)));
  const before = BEFORE.exec(text.slice(from, person.start));
  return [
    ...(behind ? [fieldAt(person.end + behind.index + behind[0].length, behind[1] ?? '')] : []),
    ...(before
      ? [
          fieldAt(
            from + before.index + before[0].lastIndexOf(before[1] ?? '') + (before[1] ?? '').length,
            before[1] ?? '',
          ),
        ]
      : []),
  ];
}

function fieldAt(end: number, name: string): Field {
  return { start: end - name.length, end, key: foldForSearch(name) };
}

/** What a discipline is called in German, and its scholars after Greek or Latin. */
const SAME: readonly RegExp[] = [
  /kind|padi/,
  /frau|gynak|geburt/,
  /haut|dermat/,
  /hals|hno|laryng/,
  /seele|psych|nerv|neur/,
  /inner|intern|kardi|gastr|nephr|pneum|lung|herz|endokr/,
  /gesch|histor/,
  /recht|jur/,
  /wirt|okon/,
  /relig|theo/,
  /polit/,
  /sprach|lingu|philol|german|roman|angl|slaw|litera/,
  /erd|geo/,
  /altert|arch/,
  /stern|astr|phys/,
  /wetter|meteo|klima/,
  /krebs|onko|hama/,
  /bio|zoo|botan|okolo|gen|chem/,
  /orth|chir|unfall/,
  /urol|androl/,
  /anasth|intensiv|schmerz/,
  /sozi|gesell|ethn|anthro|kultur/,
  /math|stat|inform/,
  /virol|mikro|infek|epidem|hygien/,
];

function areNear(root: string, field: string): boolean {
  if (root.length < 2 || field.includes(root)) return true;
  let shared = 0;
  while (shared < root.length && root[shared] === field[shared]) shared++;
  return shared > 3 || SAME.some(words => words.test(root) && words.test(field));
}
