import { findRoleKey, type Role } from './roles';

/**
 * Whether nobody would call one person by both at one time: Bürgermeister and Oberbürgermeister, Präsident and
 * Vizepräsident, Arzt and Anwalt; not Polizeisprecher and Sprecher, nor Vorstandsvorsitzender and Chef.
 */
export function areRolesApart(
  a: Pick<Role, 'key' | 'modifiers'>,
  b: Pick<Role, 'key' | 'modifiers'>,
): boolean {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (overseeAndRun(x.core, y.core) || overseeAndRun(y.core, x.core) || isRaised(x.core, y.core)) return true;
  // Who was it then may be it still, or no more.
  if (x.rank.includes('damalig') || y.rank.includes('damalig')) y.rank = x.rank;
  if (x.rank !== y.rank)
    return x.core.endsWith(y.core) || y.core.endsWith(x.core) || leadOneHouse(x.core, y.core);
  if (x.core !== y.core && haveOtherHouses(x.core, y.core)) return true;
  if (x.core === y.core || x.core.endsWith(y.core) || y.core.endsWith(x.core)) return false;
  if (isLeaderOfSome(x.core, y.core) || isLeaderOfSome(y.core, x.core)) return true;
  if (isIn(LEADING, x.core) && (isIn(LED, y.core) || isIn(LEADING, y.core))) return false;
  if (isIn(LEADING, y.core) && isIn(LED, x.core)) return false;
  return !GROUPS.some(group => isIn(group, x.core) && isIn(group, y.core));
}

/** Who sits on the Aufsichtsrat does not run the house, a Trainer is no Manager, and who leads a part of it no Vorstand. */
function overseeAndRun(x: string, y: string): boolean {
  if (/^(?:aufsichts|betriebs)rats?/u.test(x)) return RUNNING.test(y);
  if (/^(?:chef|co)?trainer$/u.test(x)) return y === 'manager' || y === 'sportdirektor';
  if (y === 'sportdirektor') return /^(?:vereins|klub)?prasident$/u.test(x);
  return PART_LEADER.test(x) && /^(?:vereins)?prasident$|^vorstand|^geschaftsfuhrer$/u.test(y);
}

const RUNNING = /^(?:geschaftsfuhrer|vorstand|ceo|werkleiter|inhaber|finanzvorstand)/u;
const PART_LEADER = /^(?:abteilungs|vertriebs|bereichs|projekt|schicht|filial|personal)leiter$/u;

/** The first office is above the second, which is within it: Vorstandschef for Vorstandsmitglied, Chefredakteur for Redakteur. */
function isRaised(x: string, y: string): boolean {
  if (y === 'vorstandsmitglied') return /^vorstand(?:svorsitzender|schef|ssprecher)$/u.test(x);
  return y === 'redakteur' && x === 'chefredakteur';
}

/** Vorstandschefin and Vorstandsvorsitzende. */
function leadOneHouse(x: string, y: string): boolean {
  const [a, b] = [x, y].map(core => core.replace(/(?:chef|vorsitzender)$/u, ''));
  return a === b && a !== x && b !== y && (a?.length ?? 0) > 3;
}

/** A Rettungsdienstleiterin is no Landrätin; a Verwaltungsleiter may be called so. */
function isLeaderOfSome(x: string, y: string): boolean {
  return (
    /(?<!amts|behorden|verwaltungs|regierungs|stadt|rathaus|schul|partei|fraktions).{4}leiter$/u.test(x) &&
    /(?:burgermeister|landrat|minister|kanzler|ministerprasident)$/u.test(y)
  );
}

/** One office of two ranks: Bürgermeister and Oberbürgermeister, whatever else somebody is. */
export function areRanksApart(
  a: Pick<Role, 'key' | 'modifiers'>,
  b: Pick<Role, 'key' | 'modifiers'>,
): boolean {
  const [x, y] = [rankOf(a), rankOf(b)];
  return x.core === y.core && (x.rank === 'ober') !== (y.rank === 'ober');
}

/** Vorstands- and Aufsichtsratsvorsitzender, Bundestags- and Landtagsabgeordneter, Innen- and Justizminister. */
export function haveOtherHouses(x: string, y: string): boolean {
  if (areOfOtherBodies(x, y)) return true;
  for (const head of [
    'vorsitzender',
    'chef',
    'abgeordneter',
    'minister',
    'senator',
    'dezernent',
    'secretary',
  ]) {
    if (!x.endsWith(head) || !y.endsWith(head)) continue;
    const [a = '', b = ''] = [x, y].map(core => core.slice(0, -head.length));
    if (head === 'vorsitzender' || head === 'chef' || head === 'abgeordneter')
      return HOUSES.includes(a) && HOUSES.includes(b);
    return areDepartmentsApart(a.replace(REACH, ''), b.replace(REACH, ''));
  }
  return false;
}

/** Amts- and Landgerichtspräsident, Polizei- and Feuerwehrsprecher. */
function areOfOtherBodies(x: string, y: string): boolean {
  const head = OF_BODIES.exec(x)?.[0];
  if (head === undefined || !y.endsWith(head)) return false;
  const [a = '', b = ''] = [x, y].map(key => key.slice(0, -head.length));
  return a !== b && BODIES.some(group => group.includes(a) && group.includes(b));
}

const OF_BODIES = /(?:vizeprasident|prasident|direktor|sprecher|rektor|leiter|chef)$/u;
const BODIES = [
  'amtsgerichts landgerichts oberlandesgerichts verwaltungsgerichts oberverwaltungsgerichts sozialgerichts arbeitsgerichts finanzgerichts kammergerichts gerichts',
  'polizei bundespolizei feuerwehr staatsanwaltschafts gerichts landgerichts amtsgerichts klinik bahn',
  'grundschul hauptschul realschul gesamtschul gymnasial kindergarten kita',
].map(words => words.split(' '));

/** Whether no minister has both. */
export function areDepartmentsApart(a: string, b: string): boolean {
  if (
    a.length < 3 ||
    b.length < 3 ||
    UNNAMED.test(a) ||
    UNNAMED.test(b) ||
    PREMIER.test(a) ||
    PREMIER.test(b)
  )
    return false;
  return !a.includes(b) && !b.includes(a) && !DEPARTMENTS.some(each => isOf(each, a) && isOf(each, b));
}

function isOf(department: readonly string[], house: string): boolean {
  return department.some(part => house.includes(part));
}

const HOUSES =
  'vorstands aufsichtsrats betriebsrats fraktions partei landes kreis bundestags landtags europa burgerschafts kreistags'.split(
    ' ',
  );
const REACH = /^(?:bundes|landes|staats|us)(?=.{3})/u;
/** Die Bundesministerin für Familie. */
const UNNAMED = /^(?:bundes|landes|staats|kabinetts|fach|ressort|amts)$/u;
const PREMIER = /^(?:premier|erst|regierungs)/u;
/** What one minister often has together. */
const DEPARTMENTS = [
  'kultus bildung schul wissenschaft forschung kultur',
  'umwelt klima naturschutz energie',
  'agrar landwirtschaft ernahrung verbraucher',
  'wirtschaft energie klima',
  'arbeit sozial',
  'familie jugend frauen senioren sozial',
  'verkehr infrastruktur digital',
  'bau wohnung stadtentwicklung',
  'gesundheit sozial pflege',
  'europa bundesangelegenheit',
  'innen sport heimat',
  'verteidigung wehr',
  'finanz haushalt',
].map(words => words.split(' '));

const list = (words: string) => words.trim().split(/\s+/);

/** Those of one group may be one person's office in other words. */
const GROUPS = [
  list('vorsitzender vorstandsvorsitzender vorstand vorstandssprecher prasident ceo'),
  list('vorstand geschaftsfuhrer direktor ceo manager inhaber unternehmer grunder'),
  list('vorstandsmitglied vorstand'),
  list('vorstandsmitglied geschaftsfuhrer'),
  list('vorstandsmitglied direktor'),
  list('vorstandsmitglied vorsitzender'),
  list('vorstandsmitglied prasident'),
  list('redakteur autor journalist experte'),
  list('inhaber unternehmer grunder landwirt'),
  list('sprecher vorsitzender'),
  list('burgermeister oberburgermeister oberhaupt stadtrat'),
  list('minister senator abgeordneter politiker landesratin'),
  list('regierungsratin direktor prasident'),
  list('nationalratin abgeordneter prasident vorsitzender'),
  list('standeratin abgeordneter prasident vorsitzender'),
  list('landeshauptmann prasident vorsitzender'),
  list('obmann vorsitzender prasident sprecher'),
  list('kanzler bundeskanzler ministerprasident'),
  list('professor forscher wissenschaftler dozent direktor experte okonom analyst'),
  list('professor rektor'),
  list('professor dekan'),
  list('pfarrer dekan'),
  list('rektor lehrer direktor schulleiter'),
  list('anwalt verteidiger'),
  list('trainer coach'),
  list('arzt chefarzt direktor professor forscher wissenschaftler experte dozent'),
  list('abgeordneter vorsitzender sprecher politiker fraktionsvorsitzender experte'),
  list('dezernent kammerer beigeordneter stadtrat burgermeister'),
  list('betriebsrat vorsitzender gewerkschafter'),
  list('kunstler maler fotograf musiker regisseur autor schauspieler dirigent'),
  list('intendant regisseur'),
  list('feuerwehrmann kommandant brandmeister wehrfuhrer'),
  list('ortsvorsteher vorsitzender'),
  list('polizist kommissar inspektor officer detective'),
  list('president chairman leader director founder owner'),
  list('spokesman director'),
  list('professor director doctor'),
];
/** What whoever leads anything is called. */
const LEADING = list('chef leiter manager leader chief');
const LED = list(
  `vorsitzender vorstand prasident geschaftsfuhrer direktor ceo inhaber unternehmer grunder intendant rektor dekan burgermeister
  oberhaupt landrat kanzler ministerprasident minister senator trainer arzt betriebsrat professor forscher kommandant brandmeister wehrfuhrer ortsvorsteher
  generalsekretar dirigent dezernent obmann landeshauptmann gewerkschafter president chairman
  director founder owner mayor coach chancellor vorstandsmitglied redakteur`,
);

const RANKS = [
  'ober',
  'vize',
  'ehren',
  'kon',
  'pro',
  'co',
  'stellvertretender',
  'general',
  'unter',
  'ex',
  'alt',
];
const OLD =
  /^alt(?:oberburgermeister|burgermeister|kanzler|bundeskanzler|bundesprasident|prasident|landrat|bischof)$/u;
const DEPUTIES = new Set(['vize', 'stellvertretender', 'zweit', 'dritt']);
const FORMER = new Set([
  'ehemals',
  'fruher',
  'einstig',
  'einst',
  'vormalig',
  'vormals',
  'ex-',
  'ex',
  'alt',
  'bis',
]);

function rankOf({ key, modifiers }: Pick<Role, 'key' | 'modifiers'>): { rank: string; core: string } {
  // Polizeivizepräsident has it inside.
  if (/.vize/u.test(key)) return rankOf({ key: `vize${key.replace('vize', '')}`, modifiers });
  const rank = RANKS.find(
    each =>
      key.startsWith(each) &&
      key.length > each.length + 3 &&
      findRoleKey(key.slice(each.length)) !== null &&
      each !== 'general' &&
      (each !== 'alt' || OLD.test(key)),
  );
  const core = rank && key !== 'oberhaupt' ? key.slice(rank.length) : key;
  const all = [...(rank ? [rank] : []), ...modifiers].map(each =>
    DEPUTIES.has(each) ? 'stellvertret' : each === 'former' ? 'ehemalig' : each,
  );
  const known = all.map(each => (FORMER.has(each) ? 'ehemalig' : each === 'then' ? 'damalig' : each));
  return { rank: [...new Set(known)].sort().join(' '), core };
}

function isIn(group: readonly string[], core: string): boolean {
  // Who accuses does not defend.
  if (core.endsWith('staatsanwalt')) return group.includes('staatsanwalt');
  return group.some(each => core.endsWith(each));
}
