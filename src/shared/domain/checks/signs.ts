import { createWideScanner } from '../text/literal-scanner';

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
    |fällt|schrumpf|kürz|ging|legte|nahm|nehm|nimmt|zurück|zugelegt|zugenommen|abgenommen|gebaut|rückläufig|verringer|reduzier
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
  aged: '#-jährige|# jahre alte|#-year-old',
  animal: 'weibchen|kuhkalb|stute|stutfohlen|henne|ricke|männchen|bulle|hengst|kater|rüde|eber|männliche',
  dated: '#. |#.#',
  decade: '#er|#s|zigerjahr|ziger jahr|ziger-jahr|ßigerjahr|ßiger jahr|ßiger-jahr',
  died: 'starb|storben|ist tot|died|dead',
  house: `-gymnasium|-schule|-grundschule|-realschule|-hauptschule|-mittelschule|-gesamtschule|-oberschule|-berufsschule|-kita
    |-kindergarten|-krankenhaus|-klinik|-spital|-stiftung|-institut|-museum|-theater|-universität|-kolleg|-akademie
    |-orchester|-quartett|-trio|-ensemble|-chor|-preis|-cup|-pokal|-turnier|-festival|-haus|-heim|-gemeinde|-werke|-bank
    |-gruppe|-konzern|-verlag|-brauerei|-apotheke|-galerie|-loge|-medaille|-orden|-halle|-arena|-stadion|-platz|-straße
    |-brücke|-kirche|-kapelle|-park|-saal|-kaserne|-bad|-weg|-allee|-ufer|-ring|-turm|-tor|-denkmal|-tunnel|-insel|-siedlung
    |-schacht|-hütte|-hof|-passage|-schleuse|-damm|-steg|-bucht`,
  keeper: `der stadt |der kanton|der landkreises |der kreises |der landes |der gemeinde |der bundes |der bezirks |der region
    |des stadt |des kanton|des landkreises |des kreises |des landes |des gemeinde |des bundes |des bezirks |des region `,
  led: 'spitze de|leitet|führt',
  ministry: 'ministerium',
  period: 'halbjahr|jahreshälfte|quartal|hälfte des jahres|half of the year|half-year|quarter|h#|q#',
  rank: ` erste| zweite| dritte| vierte| fünfte| sechste| siebte| achte| neunte| zehnte| elfte| zwölfte|platz |rang
    |position `,
  ruling: `rechtskräftig|anfecht|angefochten|rechtsweg|instanzenzug|endgültig |rechtsmittel|revision|berufung|beschwerde
    |einspruch`,
  superlative: `tgröß|t-größ|tklein|t-klein|tbes|t-bes|tbet|t-bet|tschnell|t-schnell|tstärk|t-stärk|tschwäch|t-schwäch|thöch
    |t-höch|tält|t-ält|tjüng|t-jüng|treich|t-reich|tläng|t-läng|tmei|t-mei|twichtig|t-wichtig|tteuer|t-teuer|tschlechte
    |t-schlechte|tniedrig|t-niedrig`,
  timeOfToday: 'heute abend|heute nachmittag|heute vormittag|heute mittag',
  won: 'sieg|gewann|gewonnen|triumphierte|nicht zu schlagen|die nase vorn|setzte sich|gold',
} as const;

export type Sign = keyof typeof SIGNS;

const { scan, size } = createWideScanner(
  Object.values(SIGNS).map(list => list.split('|').map(literal => literal.replace(/\n\s*/gu, ''))),
);

const NUMBERS = Object.fromEntries(Object.keys(SIGNS).map((name, at) => [name, at])) as Readonly<
  Record<Sign, number>
>;

/** Whether those of the text or sentence whose bits begin at `first` have that of a sign. */
function hasBit(bits: Int32Array, first: number, sign: Sign): boolean {
  const number = NUMBERS[sign];
  return ((bits[first + (number >>> 5)] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Reads the text once. */
export function readSigns(text: string): (sign: Sign) => boolean {
  const bits = new Int32Array(size);
  scan(text, bits);
  return sign => hasBit(bits, 0, sign);
}

/** Whether the sentence that begins at a place in the pairs of `sentences` has a sign. */
export type SentenceSigns = (at: number, sign: Sign) => boolean;

/** Reads the sentences once. */
export function readSentenceSigns(text: string, sentences: Int32Array): SentenceSigns {
  const bits = new Int32Array((sentences.length / 2) * size);
  for (let at = 0; at < sentences.length; at += 2)
    scan(text, bits, (at / 2) * size, sentences[at], sentences[at + 1]);
  return (at, sign) => hasBit(bits, (at >> 1) * size, sign);
}
