import { createLiteralScanner } from '../text/literal-scanner';

/**
 * What a text, or a sentence, must have in it, in any case and also inside of words, before the patterns of a rule can find
 * anything; # is any digit. Whoever changes such a pattern changes its list.
 */
const SIGNS = {
  notice: `richtigstellung|berichtigung|korrektur|anders als|früheren version|früheren fassung|ursprünglichen version
    |ursprünglichen fassung|fälschlich|irrtümlich|richtig ist|richtig sind|richtig muss|wir bitten|wir entschuldigen
    |muss es heißen|zahlendreher|fehler unterlaufen|fehler eingeschlichen|nicht wie|nicht, wie|correction|clarification
    |earlier version|incorrectly stated`,
  office: `präsident|parlamentarische|fraktion|kanzler|staatsminister|staatssekretär|regierende|parteivorsitz|parteichef
    |vorsitzende der|vorsitzenden der|vorsitzender der|chef der|chefs der|chefin der|generalsekretär`,
  feast: `heilig|christmas|weihnacht|christtag|stephanstag|stefanitag|boxing day|silvester|new year|neujahr|dreikönigstag
    |rosenmontag|faschingsdienstag|fastnachtsdienstag|veilchendienstag|aschermittwoch|ash wednesday|gründonnerstag
    |maundy thursday|karfreitag|good friday|karsamstag|ostersamstag|ostersonntag|easter|ostermontag|tag der arbeit|maifeiertag
    |himmelfahrt|vatertag|muttertag|pfingst|whit |fronleichnam|einheit|reformationstag|halloween|martin|volkstrauertag|bettag
    |totensonntag|ewigkeitssonntag|advent|nikolaus`,
  season: 'frühling|frühjahr|sommer|herbst|winter|spring|summer|autumn',
  term: 'jährige|jahre lang|jahren lang',
  balance: `ertrag|erträg|einn|einge|einzahl|einkünft|revenue|income|aufwand|aufwänd|aufwendungen|überschuss|defizit
    |fehlbetrag|saldo`,
  birth: `baby|babies|neugeboren|zur welt|geburt|frühchen|kreißsaal|erblickte|geboren|säugling|zwilling|drilling`,
  direction: `stieg|steig|wuchs|wachs|wächs|kletter|erhöh|angehoben|gestockt|geweitet|teuer|sank|sink|sunk|senk|fiel|fallen
    |fällt|schrumpf|kürz|ging|legte|nahm|nehm|zurück|zugelegt|zugenommen|abgenommen|gebaut|rückläufig|verringer|reduzier
    |verlanger|verlänger|vergrößer|verkleiner|rose|risen|grew|grown|fell`,
  equal: `so viel|so hoch|so groß|so lang|so teuer|so schwer|so oft|so häufig|so stark|as many|as much|as high|as large
    |as long`,
  multiple: 'doppel|fach|halbier|hälfte|doubled|tripled|quadrupled|halved',
  percent: 'prozent|percent|%',
  reckoned: `zusammen|insgesamt|damit|macht|ergibt|ergeben|also|somit|mithin|das sind|das ist|das waren|entspricht|summe
    |dagegen|altogether|in total`,
  rest: 'restliche|übrige|verbleibende|verbliebene',
  scorer: 'tore|torschützen|werfer|goals|scorers',
  seat: 'sitze|mitglieder|mandate|abgeordnete|räte|plätze',
  sum: 'zusammen|insgesamt|somit|summe|alles in allem',
  swing: 'rückgang|minus|anstieg|zuwachs|plus|defizit',
  thus: 'damit|somit|also|mithin|das sind|das ist|das entspricht|das waren',
  vote: 'dagegen|nein|gegenstimmen| stimmen',
  women: 'mädchen|frauen|damen',
  weekly: `jeden |montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|sonnabends`,
  figure: '#',
  fourFigures: '####',
  years: 'jahr|jähr|year|annivers',
  weekday: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend',
  month: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  born: 'geboren|jahrgang|zur welt|die welt|born',
} as const;

export type Sign = keyof typeof SIGNS;

const NAMES = Object.keys(SIGNS);
const scan = createLiteralScanner(
  Object.values(SIGNS).map(list => list.split('|').map(literal => literal.replace(/\n\s*/gu, ''))),
);

/** Reads the text once. */
export function readSigns(text: string): ReadonlySet<string> {
  const bits = scan(text);
  return new Set(NAMES.filter((_, at) => (bits & (1 << at)) !== 0));
}

const BITS = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Readonly<Record<Sign, number>>;

/** Whether the sentence that begins at a place in the pairs of `sentences` has a sign. */
export type SentenceSigns = (at: number, sign: Sign) => boolean;

/** Reads the sentences once. */
export function readSentenceSigns(text: string, sentences: Int32Array): SentenceSigns {
  const bits = new Int32Array(sentences.length / 2);
  for (let i = 0; i < bits.length; i++) bits[i] = scan(text, sentences[2 * i], sentences[2 * i + 1]);
  return (at, sign) => ((bits[at >> 1] ?? 0) & BITS[sign]) !== 0;
}
