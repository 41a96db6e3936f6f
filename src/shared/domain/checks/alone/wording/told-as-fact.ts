import { findRoleKey } from '../../../text/roles';

/** What somebody is given as having said: offsets of the words in the sentence. */
export type Given = { from: number; to: number; speaker: string };

/**
 * Somebody's opinion in the indicative, given to them without marks: Der Wald verträgt keine Wege, warnt Förster Bohlen;
 * Vorsitzender Meints brachte es auf den Punkt: Ohne Ehrenamt steht alles still. What bodies and their speakers make known is
 * told so everywhere, and so is what is said of the speaker (Er ist zufrieden, sagt er). `isPerson` knows names in a stretch of the sentence.
 */
export function readToldAsFact(
  sentence: string,
  isPerson: (from: number, to: number) => boolean,
): Given | null {
  const behind = sentence.includes(', ') ? findOpinion(sentence) : null;
  if (behind) return readBefore(sentence, behind, isPerson);
  const colon = sentence.includes(': ') ? SAID.exec(sentence) : null;
  if (!colon) return null;
  const from = colon[0].length;
  const words = sentence.slice(from).trimEnd();
  if (!isPerson(0, from) || OFFICIAL.test(colon[0]) || words.split(' ').length < MIN_WORDS) return null;
  return isTold(words) ? { from, to: sentence.trimEnd().length, speaker: nameIn(colon[0]) } : null;
}

const MIN_WORDS = 3;
const MAX_SPEAKER = 60;

/** Verbs behind what somebody thinks: sagte, meint and others. */
const OPINION: ReadonlySet<string> = new Set(
  `sagt sagte sagten meint meinte meinten betont betonte warnt warnte mahnt mahnte klagt klagte beklagt beklagte bedauert bedauerte
  schwärmt schwärmte schimpft schimpfte spottet spottete scherzt scherzte witzelt witzelte stöhnt stöhnte seufzt seufzte jubelt jubelte
  freut freute ärgert ärgerte lobt lobte kritisiert kritisierte urteilt urteilte resümiert resümierte bilanziert bilanzierte
  philosophiert philosophierte sinniert sinnierte versichert versicherte beteuert beteuerte begründet begründete gesteht gestand bekennt
  bekannte verrät verriet erzählt erzählte kommentiert kommentierte kontert konterte entgegnet entgegnete erwidert erwiderte antwortet
  antwortete wettert wetterte moniert monierte schildert schilderte beschreibt beschrieb verspricht versprach
  erklärt erklärte erläutert erläuterte ergänzt ergänzte berichtet berichtete`.split(/\s+/),
);
/** With what makes them verbs of saying. */
const OPINION_WITH: ReadonlyMap<string, RegExp> = new Map([
  ...['räumt', 'räumte'].map(verb => [verb, /^[^,.;:]{0,60} ein(?!\p{L})/u] as const),
  ...['gibt', 'gab'].map(verb => [verb, /^[^,.;:]{0,60} zu(?!\p{L})/u] as const),
  ...['fasst', 'fasste'].map(verb => [verb, /^[^,.;:]{0,60} zusammen/u] as const),
  ...['fügt', 'fügte'].map(verb => [verb, /^[^,.;:]{0,60} (?:hinzu|an)(?!\p{L})/u] as const),
  [
    'so',
    /^ (?:der Appell|das Fazit|die Bilanz|die Bitte|die Botschaft|der Rat|die Warnung)(?= von| de[rs])/u,
  ],
]);
const BEHIND = /, (\p{Ll}{2,14}) /gu;

function findOpinion(sentence: string): Behind | null {
  for (const { index, 0: match, 1: verb = '' } of sentence.matchAll(BEHIND)) {
    const end = index + match.length;
    const needed = OPINION_WITH.get(verb);
    if (OPINION.has(verb) || needed?.test(sentence.slice(end - 1, end + 90))) return { index, end, verb };
  }
  return null;
}

type Behind = { index: number; end: number; verb: string };

const SAID =
  /^[^:„“"»«\n]{3,160}(?:(?<!\p{L})(?:sag(?:t|te)|mein(?:t|te)|beton(?:t|te)|ruft|rief|antworte(?:t|te)|erwider(?:t|te)|scherz(?:t|te)|schwärm(?:t|te)|spotte(?:t|te))(?!\p{L})|(?:bringt|brachte)(?!\p{L})[^:]{0,60}auf den Punkt|fügt(?:e)? [^:]{0,40}(?:hinzu|an)|fasst(?:e)? [^:]{0,40}zusammen)[^:„“"»«\n]{0,60}: (?=\p{Lu})/u;

const NEUTRAL =
  /(?:sag|mein|beton|erzähl|versicher|begründe|antworte|erwider|kommentier|erklär|erläuter|ergänz|berichte|verspr)/u;
/** Of everybody and everything, or good and bad. */
const JUDGING =
  /^Das (?:ist|wird|war|geht|kann|darf|tut|macht|wäre) (?!am |im |um |vor )|^(?:Jede[rs]?|Alles|Nichts|Wer|Man|Nie|Niemand (?!w[iu]rd|ist|war)|Ohne|Gute[nr]?|Hauptsache)(?!\p{L})|^Kein\p{L}* [^,]* (?:ist|sind|bleibt|war|braucht)(?!\p{L})|(?<!\p{L})(?:ist|sind|war|bleibt|wird) (?:\p{Ll}+ ){0,2}(?:kein|eine?) (?:\p{Ll}+ )?\p{Lu}|(?<!\p{L})(?:gut(?! (?:\d|ein|zwei|drei|vier|fünf|zehn|die Hälfte))|gute[nrms]?|toll\p{L}*|schöne?[nrms]?|schlecht\p{L}*|traurig\p{L}*|schade|schlimm\p{L}*|wichtig\p{L}*|wunderbar\p{L}*|großartig\p{L}*|herrlich\p{L}*|fantastisch\p{L}*|hervorragend\p{L}*|peinlich\p{L}*|ärgerlich\p{L}*|unglaublich\p{L}*|katastroph\p{L}*|ausgedient|Herz\p{L}*|Glück|Traum|Skandal|Katastrophe|Wahnsinn|Unsinn|Segen|Fluch|Freude|Seele|Geschenk|längst überfällig|an der Zeit|höchste Zeit)(?!\p{L})/u;
/** What has to be, or not to be: muss endlich, dürfen nicht länger, brauchen mehr. */
const DEMANDING =
  /(?<!\p{L})(?:muss|müssen) (?:[\p{L}]+ ){0,3}(?:endlich|dringend|unbedingt|gerechter|besser|ernster|mehr)(?!\p{L})|(?<!\p{L})(?:darf|dürfen) (?:[\p{L}]+ ){0,5}(?:nicht|nie|kein\p{L}*) (?:\p{L}+ ){0,4}(?:länger|mehr|so|vergessen|sein|werden|passieren|scheitern|sparen|bleiben|enden)(?!\p{L})|(?:^Gerade|[Dd]ringend|[Uu]nbedingt|[Ee]ndlich|[Vv]iel mehr|[Mm]ehr) (?:[\p{L}:*]+ ){0,5}?brauch(?:t|en)(?!\p{L})|(?<!\p{L})brauch(?:t|en) (?:[\p{L}:*]+ ){0,3}(?:endlich|dringend|unbedingt|mehr|jede[nrs]?|solche|gerade jetzt)(?!\p{L})/u;

/** Whoever speaks for a body makes known what is so. */
const OFFICIAL =
  /[Pp]olizei|[Ff]euerwehr|[Ss]taatsanwalt|[Ss]precher(?!(?:in)? (?:der|des|einer|eines|vom|von) (?:\p{L}+ )?\p{L}*(?:[Ii]nitiative|[Vv]erein|[Ff]raktion|[Gg]ruppe|[Bb]ündnis|[Ff]amilie|[Pp]artei|[Ee]ltern|[Ss]chüler|[Gg]ewerkschaft|[Ff]ans|[Vv]erband|[Aa]nwohner|[Bb]ürger|[Bb]eirat))|[Pp]ressestelle|[Gg]ericht|[Rr]ichter|[Ss]tudie|[Ff]orscher|[Ww]issenschaftler|[Ee]xpert|[Mm]eteorolog|[Gg]utachte|[Zz]eug|[Aa]ngeklagte|[Aa]nwalt|[Vv]erteidig|[Ll]egende|[Ss]age|[Ss]prichwort|[Vv]olksmund/u;

function readBefore(
  sentence: string,
  { index, end: start, verb }: Behind,
  isPerson: (from: number, to: number) => boolean,
): Given | null {
  const colon = sentence.lastIndexOf(': ', index);
  const from = colon < 0 ? 0 : colon + 2;
  const words = sentence.slice(from, index);
  const stop = /[,.;:!?]/u.exec(sentence.slice(start, start + MAX_SPEAKER));
  const speaker = sentence.slice(start, start + (stop?.index ?? MAX_SPEAKER));
  if (words.split(' ').length < MIN_WORDS || OFFICIAL.test(speaker) || !isTold(words)) return null;
  // What somebody says is told so as well, but not what they think of it.
  if (NEUTRAL.test(verb) && !JUDGING.test(words) && !DEMANDING.test(words)) return null;
  const isSomebody =
    /^(?:er|sie)(?!\p{L})/u.test(speaker) || isPerson(start, start + speaker.length) || hasOffice(speaker);
  return isSomebody ? { from, to: index, speaker: nameIn(speaker) } : null;
}

function nameIn(words: string): string {
  return /\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+/u.exec(words)?.[0] ?? words.replace(/: $/u, '').trim();
}

/** Der Vorsitzende, die scheidende Pastorin. */
function hasOffice(speaker: string): boolean {
  const noun = /^(?:(?:sich )?(?:d(?:er|ie)|eine?|seine?|ihre?) (?:\p{Ll}+ )?)?(\p{Lu}[\p{L}-]+)/u.exec(
    speaker,
  )?.[1];
  return noun !== undefined && findRoleKey(noun) !== null;
}

const SUBORDINATE =
  /^(?:Als|Wenn|Weil|Nachdem|Obwohl|Während|Bevor|Seit|Seitdem|Da|Sobald|Solange|Damit|Falls|Indem|Wie|Dass|Ob|Er|Sie|Sein|Ihr|Seine|Ihre|Laut|Nach Angaben|Warum|Wieso|Weshalb|Wer weiß)(?!\p{L})/u;
const OF_SPEAKER = /(?<!\p{L})(?:er|ihn|ihm|sie selbst|selber|[Mm]an)(?!\p{L})/u;
const REPORTED =
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse|wäre|wären|hätten?|würden?|könnten?|müssten?|sollten?|dürften?|käme|gäbe|ginge|bräuchten?|ließe|stünde|fände|(?!heute|Heute|bitte|danke|alle|viele|beide|eine|keine|diese|jede|welche|solche|gerne|ohne|bisherige|ganze|gute|letzte|erste|halbe|[\p{L}]*(?:ige|iche|ische|ende|ene|are|ere|ste|ße|bare|same|lose|volle))(?:gebe|gehe|komme|bleibe|stehe|fehle|lasse|mache|brauche|liege|sehe|suche|finde|zeige|gelte|laufe|halte|wachse|nehme|führe|bringe|zahle|trage|spiele|bekomme|erhalte|freue|hoffe|plane|rechne|sorge|setze|stelle|wünsche|verliere|biete|diene|gehöre|bestehe|entstehe|beginne|ende|koste|dauere?|reiche|helfe|lebe|arbeite|wohne|denke|glaube|kenne|falle|steige|sinke))(?!\p{L})/u;
const INDICATIVE =
  /(?<!\p{L})(?:ist|sind|war|waren|gehört|gefällt|genügt|gelingt|geschieht|verliert|verdient|hat|haben|hatten?|wird|werden|wurden?|kommen|gehen|brauchen|machen|stehen|bleiben|geben|sehen|finden|nehmen|fehlen|lassen|kosten|lernen|zahlen|leben|tun|liegen|helfen|bringen|kennen|zeigen|kann|können|muss|müssen|soll|sollen|will|wollen|darf|dürfen|gibt|gab|weiß|wissen|tut|sieht|geht|kommt|lässt|(?!nicht|jetzt|erst|oft|fast|selbst|bereit|gut|weit|statt|dort|recht|leicht|schlecht|mit|seit|insgesamt|sonst|meist|längst|zuletzt|zuerst|ernst|fest|rot|bunt|laut|breit|echt|hat|ist|nächst|möglichst|höchst|samt|direkt|komplett|perfekt|konkret|exakt|absolut|bekannt|berühmt|beliebt|bestimmt|ge\p{Ll}+t|ver\p{Ll}+[iü]er?t)\p{Ll}{3,}t)(?!\p{L})/u;

/** A main clause in the indicative that is not about whoever says it, and no figures, which the paper tells itself. */
function isTold(words: string): boolean {
  return (
    !SUBORDINATE.test(words) &&
    !OF_SPEAKER.test(words) &&
    !REPORTED.test(words) &&
    !/[\d?„“"»«]/u.test(words) &&
    (INDICATIVE.test(words) || DEMANDING.test(words))
  );
}
