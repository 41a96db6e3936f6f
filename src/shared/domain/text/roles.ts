import { foldForSearch } from './fold';

/** An office or profession as the text names it. `key` is equal for its forms: Sprecherin, Sprechers. */
export type Role = { start: number; end: number; key: string; modifiers: string[] };

/** The key of an office or profession, without gender and case; null for other words. Polizeisprecherin is polizeisprecher. */
export function findRoleKey(word: string): string | null {
  // Ob begins a question, and OB is an office.
  if (word.length < 2 || word.length > 40 || word === 'Ob') return null;
  const folded = foldForSearch(word.slice(word.lastIndexOf('-') + 1));
  for (const candidate of formsOf(folded)) {
    const head = HEADS_BY_END.get(candidate.slice(-2))?.find(each => endsWithHead(candidate, each));
    // Fleiter and Krichter are surnames.
    if (head === undefined || candidate.length === head.length + 1) continue;
    if (NO_OFFICES.test(candidate)) return null;
    // Kaltenberg-Chef is the Chef of Kaltenberg.
    const prefix = /^(?:Co|Ex|Vize|co|ex|vize)-/.exec(word)?.[0].slice(0, -1).toLowerCase() ?? '';
    return prefix + candidate.slice(0, candidate.length - head.length) + (ALIASES.get(head) ?? head);
  }
  return null;
}

/** Keys of the offices that share the end of `key` with it: Innen- und Katastrophenschutzminister is an Innenminister, too. */
export function keysBefore(before: string, key: string): string[] {
  const parts = COORDINATED.exec(before)?.[0];
  const head = parts === undefined ? undefined : OF_HOUSES.exec(key)?.[0];
  if (parts === undefined || head === undefined) return [];
  return [...parts.matchAll(/\p{L}+(?=-)/gu)].map(([part]) => foldForSearch(part) + head);
}

const COORDINATED = /(?:\p{Lu}\p{Ll}+-, )*\p{Lu}\p{Ll}+- und (?:\p{Ll}+ )?$/u;
const OF_HOUSES = /(?:minister|senator|dezernent|staatssekretar|vorsitzender|trainer|leiter|referent)$/u;

/** Whoever holds an office has another word for it; and die Gegenwart is nobody. */
const NO_OFFICES = /^(?:(?:amts|stellen|posten|lehrstuhl)inhaber|gegenwart|wart)/u;

/** Lt., and no Angestellter; a Sotomayor is no mayor. */
function endsWithHead(candidate: string, head: string): boolean {
  return head.length > 3 && !WHOLE.has(head) ? candidate.endsWith(head) : candidate === head;
}

/** English offices are no ends of compounds. */
const WHOLE: ReadonlySet<string> = new Set('mayor chair judge lawyer owner chief captain'.split(' '));

/** A word that changes an office: stellvertretende, ehemaliger, Ex-; null for other words. */
export function findRoleModifier(word: string): string | null {
  const folded = foldForSearch(word);
  return MODIFIERS.find(modifier => folded.startsWith(modifier)) ?? null;
}

const list = (words: string) => words.trim().split(/\s+/);

const HEADS = list(
  `oberburgermeister burgermeister ministerprasident bundeskanzler kanzler minister staatssekretar senator landrat kreisdirektor
  stadtrat kreisrat gemeinderat landesratin regierungsratin nationalratin standeratin kantonsratin grossratin
  landeshauptfrau landeshauptmann bezirkshauptfrau bezirkshauptmann landammann obfrau obmann dezernent kammerer kammerin beigeordneter beigeordnete abgeordneter abgeordnete stadtverordneter stadtverordnete
  fraktionsvorsitzender fraktionsvorsitzende vorsitzender vorsitzende generalsekretar sekretar prasident sprecher geschaftsfuhrer
  vorstand aufsichtsrat prokurist betriebsrat direktor leiter chef manager inhaber grunder grundern trainer kapitan torwart torhuter
  sturmer staatsanwalt anwalt richter verteidiger klager zeuge professor dozent forscher wissenschaftler student chefarzt arzt
  pfleger intendant dirigent regisseur schauspieler autor kunstler fotograf maler musiker pfarrer bischof papst kommissar inspektor
  botschafter konsul okonom analyst experte schatzmeister kassenwart kassierer kassier kassenfuhrer schriftfuhrer sportwart jugendwart
  geratewart pressewart wehrfuhrer ortsvorsteher schutzenmeister pastor gewerkschafter landwirt lehrer rektor dekan unternehmer
  polizist feuerwehrmann kommandant brandmeister vorsteher beauftragter beauftragte wart ob ceo cfo finanzvorstand vorstandsmitglied redakteur
  mayor minister president chair chairman chairwoman director spokesman spokeswoman leader manager coach professor judge lawyer
  doctor chancellor senator secretary founder owner captain lieutenant lt sergeant sgt detective chief`,
).sort((a, b) => b.length - a.length);

/** By the last two letters: most words end as no head does. */
const HEADS_BY_END: ReadonlyMap<string, readonly string[]> = byEnd(HEADS);

function byEnd(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(word.slice(-2), [...(groups.get(word.slice(-2)) ?? []), word]);
  return groups;
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['beigeordnete', 'beigeordneter'],
  ['abgeordnete', 'abgeordneter'],
  ['stadtverordnete', 'stadtverordneter'],
  ['fraktionsvorsitzende', 'fraktionsvorsitzender'],
  ['vorsitzende', 'vorsitzender'],
  ['torhuter', 'torwart'],
  ['kassenwart', 'schatzmeister'],
  ['kassierer', 'schatzmeister'],
  ['kassier', 'schatzmeister'],
  ['kassenfuhrer', 'schatzmeister'],
  ['beauftragte', 'beauftragter'],
  ['kammerin', 'kammerer'],
  ['pastor', 'pfarrer'],
  ['ob', 'oberburgermeister'],
  ['chair', 'chairman'],
  ['chairwoman', 'chairman'],
  ['spokeswoman', 'spokesman'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['landeshauptfrau', 'landeshauptmann'],
  ['bezirkshauptfrau', 'bezirkshauptmann'],
  ['obfrau', 'obmann'],
]);

const MODIFIERS = list(
  'stellvertret zweit dritt ehemalig ehemals fruher einstig einst vormalig vormals damalig kommissarisch designiert ex- vize ehren deputy former acting then',
);

/** The word without the endings of gender and case, the likeliest first. */
function formsOf(folded: string): string[] {
  const forms = [folded];
  if (!'nse'.includes(folded.charAt(folded.length - 1))) return forms;
  for (const ending of ['innen', 'in', 'en', 'es', 's', 'n', 'e']) {
    if (folded.endsWith(ending)) forms.push(folded.slice(0, -ending.length));
  }
  return forms;
}
