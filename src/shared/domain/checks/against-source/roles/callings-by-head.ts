import { foldForSearch } from '../../../text/fold';
import { rememberForms } from '../../../text/remembered-forms';

/** A noun for a person by what they do. `root` is without gender and case, `head` what it ends in. */
export type Calling = { readonly root: string; readonly head: string; readonly kind: 'post' | 'field' };

/**
 * What somebody is employed as (`post`) or has learned and practises (`field`); null for other words. Left out is what
 * anybody may be beside it: Leiterin, Sprecher, Trainer, Imker, Autorin, Forscher.
 */
export const findCalling = rememberForms(readCalling);

function readCalling(word: string): Calling | null {
  if (word.length < 5 || word.length > 40 || !mayEndAsCalling(word)) return null;
  const folded = foldForSearch(word.slice(word.lastIndexOf('-') + 1));
  for (const root of formsOf(folded)) {
    const head = BY_END.get(root.slice(-3))?.find(each => root.endsWith(each));
    if (head === undefined) continue;
    if (BESIDE.test(foldForSearch(word))) return null;
    return { root, head, kind: POSTS.has(head) ? 'post' : 'field' };
  }
  return null;
}

/** Whether nobody is likely to be both, and neither word says what the other does. */
export function areCallingsApart(x: Calling, y: Calling): boolean {
  if (x.kind !== y.kind || x.head === y.head) return false;
  if (x.root.includes(y.root) || y.root.includes(x.root)) return false;
  return !TOGETHER.some(group => group.includes(x.head) && group.includes(y.head));
}

/** The other half of a life, and those who have the word without the work. */
const BESIDE =
  /^(?:(?:ex|alt|co|vize)-|(?:hobby|laien|freizeit|amateur|ehren)-?)|(?:schieds|kampf|linien|wert|punkt|preis)richter|(?:fahr|ski|yoga|tanz|musik|gesang|schwimm|surf|segel|reit)lehrer/u;

const list = (words: string) => words.trim().split(/\s+/);

const POSTS: ReadonlySet<string> = new Set(
  list(`intendant dramaturg kurator restaurator konservator archivar bibliothekar provenienzforscher
  buhnenbildner kostumbildner maskenbildner souffleur souffleuse inspizient regisseur choreograf choreograph dirigent
  kapellmeister konzertmeister kantor organist schauspieler opernsanger theaterpadagoge museumspadagoge
  arzt apotheker hebamme krankenschwester krankenpfleger altenpfleger pflegekraft tierpfleger physiotherapeut psychotherapeut logopade
  ergotherapeut heilpraktiker
  richter staatsanwalt anwalt notar rechtspfleger gerichtsvollzieher verteidiger insolvenzverwalter steuerberater wirtschaftsprufer
  lehrer erzieher sozialarbeiter sozialpadagoge streetworker heilpadagoge
  pfarrer pastor priester diakon rabbiner imam seelsorger kirchenmusiker
  forster gartner ranger architekt stadtplaner landschaftsplaner verkehrsplaner denkmalpfleger statiker bauleiter polier
  polizist kommissar kriminalist lokfuhrer busfahrer pilot fluglotse
  redakteur reporter journalist korrespondent lektor verleger buchhandler dolmetscher ubersetzer
  hausmeister buchhalter optiker friseur schneider schreiner tischler zimmermann maurer elektriker dachdecker
  installateur schlosser schmied schornsteinfeger konditor metzger florist bestatter steinmetz`),
);

const FIELDS =
  list(`biologe geologe soziologe psychologe theologe politologe meteorologe archaologe zoologe okologe
  ethnologe virologe epidemiologe kriminologe agyptologe klimatologe philologe anthropologe hydrologe vulkanologe
  historiker physiker chemiker mathematiker informatiker jurist okonom volkswirt germanist romanist
  philosoph geograf geograph botaniker astronom ingenieur statistiker linguist
  fotograf photograph maler bildhauer komponist pianist geiger cellist flotist gitarrist trompeter bildhauer`);

/** By the last three letters: most words end as none of these. */
const BY_END: ReadonlyMap<string, readonly string[]> = byEnd([...POSTS, ...FIELDS]);

function byEnd(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = word.slice(-3);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

/** Whether the last letters allow it; only those without marks tell. */
function mayEndAsCalling(word: string): boolean {
  const end = word.slice(-END);
  return ENDS.has(end) || !PLAIN.test(end);
}

const END = 4;
const PLAIN = /^[a-z]+$/;
const ENDS: ReadonlySet<string> = new Set(
  [...POSTS, ...FIELDS].flatMap(head =>
    ['', 'innen', 'in', 'en', 'n', 's']
      .map(ending => `${head}${ending}`)
      .concat(head.endsWith('e') ? [`${head.slice(0, -1)}in`] : [])
      .map(form => form.slice(-END)),
  ),
);

/** What one person often is, or is called by either word. */
const TOGETHER = [
  'intendant regisseur dirigent choreograf choreograph schauspieler kapellmeister',
  'regisseur schauspieler dramaturg choreograf choreograph buhnenbildner kostumbildner theaterpadagoge ubersetzer',
  'buhnenbildner kostumbildner maskenbildner architekt',
  'dirigent kapellmeister konzertmeister kantor organist kirchenmusiker opernsanger lehrer komponist pianist geiger cellist',
  'kurator konservator archivar bibliothekar museumspadagoge provenienzforscher denkmalpfleger architekt',
  'restaurator konservator denkmalpfleger steinmetz schreiner tischler',
  'arzt psychotherapeut heilpraktiker',
  'hebamme krankenschwester krankenpfleger altenpfleger pflegekraft',
  'physiotherapeut ergotherapeut logopade heilpraktiker',
  'anwalt notar verteidiger insolvenzverwalter steuerberater wirtschaftsprufer buchhalter',
  'lehrer erzieher sozialarbeiter sozialpadagoge streetworker heilpadagoge theaterpadagoge museumspadagoge',
  'pfarrer pastor priester seelsorger lehrer diakon',
  'forster ranger gartner florist landschaftsplaner',
  'architekt stadtplaner landschaftsplaner verkehrsplaner denkmalpfleger statiker bauleiter',
  'bauleiter polier maurer zimmermann dachdecker',
  'polizist kommissar kriminalist',
  'redakteur reporter journalist korrespondent lektor verleger ubersetzer dolmetscher buchhandler lehrer regisseur kurator dramaturg',
  'schreiner tischler zimmermann',
  'schlosser schmied installateur',
  'biologe zoologe okologe botaniker geograf geograph virologe epidemiologe hydrologe meteorologe klimatologe ingenieur fotograf',
  'geologe geograf geograph hydrologe vulkanologe physiker meteorologe klimatologe ingenieur',
  'physiker mathematiker informatiker astronom ingenieur statistiker chemiker meteorologe klimatologe',
  'virologe epidemiologe biologe chemiker statistiker',
  'soziologe politologe psychologe kriminologe okonom volkswirt jurist philosoph historiker ethnologe anthropologe statistiker theologe',
  'okonom volkswirt statistiker mathematiker ingenieur jurist',
  'historiker archaologe agyptologe germanist romanist philologe philosoph theologe linguist geograf geograph',
  'germanist romanist philologe linguist philosoph theologe politologe soziologe',
  'fotograf photograph maler bildhauer',
  'komponist pianist geiger cellist flotist gitarrist trompeter dirigent',
].map(list);

/** The word without the endings of gender and case, the likeliest first. */
function formsOf(folded: string): string[] {
  const forms = [folded];
  for (const ending of ['innen', 'in', 'en', 'n', 's']) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    forms.push(stem);
    // Biologin, Psychologinnen.
    if (ending.startsWith('in')) forms.push(`${stem}e`);
  }
  return forms;
}
