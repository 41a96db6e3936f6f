import { foldForSearch } from './fold';

/** An office or profession as the text names it. `key` is equal for its forms: Sprecherin, Sprechers. */
export type Role = { start: number; end: number; key: string; modifiers: string[] };

/** The key of an office or profession, without gender and case; null for other words. Polizeisprecherin is polizeisprecher. */
export function findRoleKey(word: string): string | null {
  if (word.length < 2 || word.length > 40) return null;
  const folded = foldForSearch(word.slice(word.lastIndexOf('-') + 1));
  for (const candidate of formsOf(folded)) {
    const head = HEADS.find(each => candidate.endsWith(each));
    if (head === undefined) continue;
    // Kaltenberg-Chef is the Chef of Kaltenberg.
    const prefix = /^(?:Co|Ex|Vize|co|ex|vize)-/.exec(word)?.[0].slice(0, -1).toLowerCase() ?? '';
    return prefix + candidate.slice(0, candidate.length - head.length) + (ALIASES.get(head) ?? head);
  }
  return null;
}

/** A word that changes an office: stellvertretende, ehemaliger, Ex-; null for other words. */
export function findRoleModifier(word: string): string | null {
  const folded = foldForSearch(word);
  return MODIFIERS.find(modifier => folded.startsWith(modifier)) ?? null;
}

/**
 * Whether nobody would call one person by both at one time: Bürgermeister and Oberbürgermeister, Präsident and
 * Vizepräsident, Arzt and Anwalt; not Polizeisprecher and Sprecher, nor Vorstandsvorsitzender and Chef.
 */
export function areRolesApart(
  a: Pick<Role, 'key' | 'modifiers'>,
  b: Pick<Role, 'key' | 'modifiers'>,
): boolean {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (x.rank !== y.rank) return x.core.endsWith(y.core) || y.core.endsWith(x.core);
  if (x.core !== y.core && haveOtherHouses(x.core, y.core)) return true;
  if (x.core === y.core || x.core.endsWith(y.core) || y.core.endsWith(x.core)) return false;
  return !GROUPS.some(group => isIn(group, x.core) && isIn(group, y.core));
}

/** Vorstands- and Aufsichtsratsvorsitzender, Bundestags- and Landtagsabgeordneter, Innen- and Justizminister. */
function haveOtherHouses(x: string, y: string): boolean {
  for (const head of ['vorsitzender', 'abgeordneter', 'minister']) {
    if (!x.endsWith(head) || !y.endsWith(head)) continue;
    const [a, b] = [x, y].map(core => core.slice(0, -head.length));
    return HOUSES.includes(a ?? '') && HOUSES.includes(b ?? '');
  }
  return false;
}

const HOUSES =
  'vorstands aufsichtsrats betriebsrats fraktions partei landes kreis bundestags landtags europa innen justiz finanz verkehrs verteidigungs aussen umwelt gesundheits kultus'.split(
    ' ',
  );

const list = (words: string) => words.trim().split(/\s+/);

const HEADS = list(
  `oberburgermeister burgermeister ministerprasident bundeskanzler kanzler minister staatssekretar senator landrat kreisdirektor
  stadtrat kreisrat gemeinderat dezernent kammerer beigeordneter beigeordnete abgeordneter abgeordnete stadtverordneter stadtverordnete
  fraktionsvorsitzender fraktionsvorsitzende vorsitzender vorsitzende generalsekretar sekretar prasident sprecher geschaftsfuhrer
  vorstand aufsichtsrat prokurist betriebsrat direktor leiter chef manager inhaber grunder grundern trainer kapitan torwart torhuter
  sturmer staatsanwalt anwalt richter verteidiger klager zeuge professor dozent forscher wissenschaftler student chefarzt arzt
  pfleger intendant dirigent regisseur schauspieler autor kunstler fotograf maler musiker pfarrer bischof papst kommissar inspektor
  botschafter konsul okonom analyst experte schatzmeister kassenwart gewerkschafter landwirt lehrer rektor dekan unternehmer
  polizist feuerwehrmann kommandant brandmeister ob ceo cfo finanzvorstand
  mayor minister president chairman chairwoman director spokesman spokeswoman leader manager coach professor judge lawyer
  doctor chancellor senator secretary founder owner`,
).sort((a, b) => b.length - a.length);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['beigeordnete', 'beigeordneter'],
  ['abgeordnete', 'abgeordneter'],
  ['stadtverordnete', 'stadtverordneter'],
  ['fraktionsvorsitzende', 'fraktionsvorsitzender'],
  ['vorsitzende', 'vorsitzender'],
  ['torhuter', 'torwart'],
  ['kassenwart', 'schatzmeister'],
  ['ob', 'oberburgermeister'],
  ['chairwoman', 'chairman'],
  ['spokeswoman', 'spokesman'],
]);

const MODIFIERS = list(
  'stellvertret ehemalig fruher kommissarisch designiert ex- vize ehren deputy former acting',
);

/** Those of one group may be one person's office in other words. */
const GROUPS = [
  list(
    'chef vorsitzender vorstandsvorsitzender vorstand vorstandssprecher prasident geschaftsfuhrer direktor leiter ceo manager inhaber unternehmer grunder',
  ),
  list('burgermeister oberburgermeister chef oberhaupt stadtrat'),
  list('landrat chef'),
  list('minister senator abgeordneter chef politiker'),
  list('kanzler chef bundeskanzler ministerprasident'),
  list('professor forscher wissenschaftler dozent leiter direktor experte okonom rektor dekan'),
  list('anwalt verteidiger'),
  list('trainer chef coach'),
  list('arzt chef chefarzt leiter'),
  list('abgeordneter vorsitzender sprecher politiker fraktionsvorsitzender'),
  list('dezernent kammerer beigeordneter stadtrat burgermeister'),
  list('betriebsrat chef vorsitzender gewerkschafter'),
  list('kunstler maler fotograf musiker regisseur autor'),
  list('feuerwehrmann kommandant brandmeister'),
  list('polizist kommissar inspektor'),
  list('president chairman leader director'),
  list('spokesman director'),
];

const RANKS = ['ober', 'vize', 'co', 'stellvertretender', 'general', 'unter', 'ex'];

function rankOf({ key, modifiers }: Pick<Role, 'key' | 'modifiers'>): { rank: string; core: string } {
  // Polizeivizepräsident has it inside.
  if (/.vize/u.test(key)) return rankOf({ key: `vize${key.replace('vize', '')}`, modifiers });
  const rank = RANKS.find(each => key.startsWith(each) && key.length > each.length + 3 && each !== 'general');
  const core = rank && key !== 'oberhaupt' ? key.slice(rank.length) : key;
  const all = [...(rank ? [rank] : []), ...modifiers].map(each =>
    each === 'vize' || each === 'stellvertretender' ? 'stellvertret' : each === 'former' ? 'ehemalig' : each,
  );
  const known = all.map(each => (each === 'fruher' || each === 'ex-' || each === 'ex' ? 'ehemalig' : each));
  return { rank: [...new Set(known)].sort().join(' '), core };
}

function isIn(group: readonly string[], core: string): boolean {
  // Who accuses does not defend.
  if (core.endsWith('staatsanwalt')) return group.includes('staatsanwalt');
  return group.some(each => core.endsWith(each));
}

/** The word without the endings of gender and case, the likeliest first. */
function formsOf(folded: string): string[] {
  const forms = [folded];
  for (const ending of ['innen', 'in', 'en', 'es', 's', 'n', 'e']) {
    if (folded.endsWith(ending)) forms.push(folded.slice(0, -ending.length));
  }
  return forms;
}
