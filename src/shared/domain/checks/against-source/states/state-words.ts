import { rememberForms } from '../../../text/remembered-forms';
import { knownWord, type Word } from '../../../text/words';

/** What a clause says of how sure its deed is: bits, of which a clause may have several. */
export const OPEN = 1;
/** Somebody wants it, or it is to come. */
export const PLANNED = 2;
export const DENIED = 4;
/** Not yet. */
export const PENDING = 8;
/** Somebody else's words. */
export const REPORTED = 16;
/** Turned round or weakened in a way that nobody reads here. */
export const UNREAD = 32;
/** It was decided, granted or admitted. */
export const SETTLED = 64;
/** Somebody can, or could. */
export const ABLE = 128;
/** It is only what is likely: the deed itself is not asked for by anybody. */
export const GUESSED = 256;

/** Whether a word has its bits wherever it stands, also as the first of a sentence. */
export function isOfAnyCase({ lower }: Word): boolean {
  return BY_FORM.has(lower);
}

/** The bits of a word wherever it stands; 0 for nearly all. */
export function stateOf({ text }: Word): number {
  return stateOfForm(text);
}

const stateOfForm = rememberForms(form => readState(knownWord(form)));

function readState({ text, lower, isCapital }: Word): number {
  const known = BY_FORM.get(lower);
  if (known !== undefined) return known;
  if (text.length < 4) return 0;
  for (const [stem, state] of BY_BEGINNING.get((isCapital ? text : lower).slice(0, KEY)) ?? []) {
    if (text.startsWith(stem) && ENDING.test(text.slice(stem.length))) return state;
  }
  return isCapital && text.length > LONG && OPEN_HEAD.test(text) ? OPEN : 0;
}

const KEY = 4;
const LONG = 8;
const ENDING = /^(?:(?:t?e[nrsm]?|et|t|s|ete|eten|end(?:e[nrsm]?)?|ung|ungen|innen|in|ing|ed|d)?)$/;
/** Förderantrag, Abrisspläne: the rest of such a noun is what nobody decided yet. */
const OPEN_HEAD =
  /(?:antr[aä]gs?|pl[aä]ne?n?|vorschl[aä]ge?s?|forderung(?:en)?|verdacht|drohung(?:en)?|empfehlung(?:en)?|szenario|überlegung(?:en)?|angebote?s?|gerüchte?n?)$/u;

const BY_FORM: ReadonlyMap<string, number> = new Map(
  (
    [
      [OPEN, 'müsste müssten ernstfall notfall ob wenn falls sofern offen whether if unless'],
      [
        OPEN | GUESSED,
        `könnte könnten könne dürfte dürften vielleicht vermutlich wahrscheinlich möglicherweise womöglich eventuell mutmaßlich might could possibly
        probably likely reportedly`,
      ],
      [
        PLANNED,
        'soll sollen will wollen wollte wollten bereitet bereiten bereitete möchte möchten plan pläne plänen plant',
      ],
      [ABLE, 'kann können konnte konnten muss müssen musste mussten can must'],
      [
        DENIED,
        'nicht kein keine keinen keinem keiner keines keinerlei nie niemals weder nirgends not no never nobody none neither nor cannot',
      ],
      [
        REPORTED,
        'sei seien habe gebe werde solle laut zufolge angaben aussage aussagen auskunft darstellung ansicht einschätzung meinung überzeugung erkenntnissen angeblich demnach offenbar',
      ],
      [
        UNREAD,
        `niemand niemanden niemandem nichts ohne statt anstatt kaum beinahe fast außer darf dürfen durfte durften wohl scheint scheinbar anscheinend hätte hätten wäre wären würde würden sollte sollten willen may
        should would without hardly`,
      ],
    ] as const
  ).flatMap(([state, words]) => words.split(/\s+/).map(word => [word, state] as const)),
);

/** Beginnings of words, to which only an ending is added. */
const BY_BEGINNING: ReadonlyMap<string, readonly (readonly [stem: string, state: number])[]> = byBeginning([
  [
    OPEN,
    `prüf geprüft überprüf Prüfung erwäg erwogen überleg Überlegung diskutier Diskussion berät berat droh gedroht Drohung forder gefordert Forderung
    verlang beantrag Antrag Anträge hoff Hoffnung wünsch Wunsch empfiehl empfehl empfohlen Empfehlung vermut Vermutung 
    verdächtigt verdächtigen Verdacht befürcht Befürchtung gefürchtet fürcht bang spekulier Spekulation Gerücht verhandel Verhandlung
    wackel zitter appellier Appell plädier mutmaßlich vermeintlich möglich Vorbehalt vorbehaltlich denkbar unklar ungewiss fraglich wahrscheinlich Möglichkeit Option Szenario Debatte Vorschlag Vorschläge vorgeschlagen vorschlag angeboten Idee
    threaten threat consider propose proposal suspect hope demand`,
  ],
  [
    PLANNED,
    `plan geplant Planung vorgesehen angekündigt ankündig kündig Ankündigung voraussichtlich beabsichtig Absicht Vorhaben vorbereit
    Vorbereitung erwart rechne planned planning expect announce intend`,
  ],
  [
    UNREAD,
    `bestreit bestritt bestritten dementier leugn geleugnet ablehn abgelehnt vernein verzicht verhinder vermied vermeid gescheitert scheiter
    zurückgewiesen zurückweis abgewendet abgewandt abwend angeklagt Anklage Vorwurf Vorwürf vorgeworfen weiger geweigert denie refus reject fail
    avoid`,
  ],
  [
    SETTLED,
    `beschlossen beschließ beschloss Beschluss verabschied bewillig genehmig gebilligt billig zugestimmt zugesagt Zusage entschieden entschied
    angenommen gestanden gestand geständig Geständnis verurteilt verurteil unterschrieben unterzeichn besiegel decided approved agreed voted confess
    admitted signed`,
  ],
]);

function byBeginning(
  lists: readonly (readonly [number, string])[],
): Map<string, (readonly [stem: string, state: number])[]> {
  const map = new Map<string, (readonly [stem: string, state: number])[]>();
  for (const [state, words] of lists) {
    for (const stem of words.split(/\s+/)) {
      const key = stem.slice(0, KEY);
      const known = map.get(key);
      if (known) known.push([stem, state]);
      else map.set(key, [[stem, state]]);
    }
  }
  return map;
}
