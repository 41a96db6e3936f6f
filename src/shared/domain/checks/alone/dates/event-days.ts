import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * An event that the text names with its day (zur Eröffnung am 19. Mai), and of which it tells elsewhere that it takes
 * place on another one: am 17. Mai wird die Halle eröffnet; die Premiere ist am 15. Mai (date_mismatch). A verb stands for
 * its noun. Silent where the text tells of a change, where the noun has more days than two, or something of its own around
 * it (das Sommerfest der Grundschule), and where events of the kind come in rows. German. Params as of `checkOwnDates`.
 */
export function checkEventDays({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language)) return [];
  // Expressions of time are read only where an event stands in front of a day.
  const isNamed = ({ start }: { start: number }) => hasEvent(text.slice(Math.max(0, start - REACH), start));
  if (reading.dates().length < 2 || !reading.dates().some(isNamed)) return [];
  const days = listDays(reading);
  if (days.length < 2 || CHANGED_TEXT.test(text)) return [];
  const named = days.flatMap(day => nameOfDay(text, day) ?? []);
  const found: CheckFinding[] = [];
  for (const mention of named) {
    const told = days.flatMap(day =>
      day === mention.day ? [] : (tellingOf(text, day, mention, named) ?? []),
    );
    const isRow =
      IN_ROWS.test(mention.key) &&
      named.some(each => each.key === mention.key && each.day.value !== mention.day.value);
    if (isRow) continue;
    const values = new Set(told.map(({ from, to }) => `${from} ${to}`));
    const [other] = told;
    if (!other || values.size !== 1) continue;
    const { day } = mention;
    if (day.value.slice(0, 4) !== other.from.slice(0, 4)) continue;
    const isWithin = mention.isBeginning
      ? day.value === other.from
      : other.from <= day.value && day.value <= other.to;
    if (isWithin || (ONE_OF_MANY.test(mention.key) && !isSlip(day.value, other.from))) continue;
    const [first, later] = day.start < other.day.start ? [day, other.day] : [other.day, day];
    if (found.some(each => each.start === later.start)) continue;
    found.push(
      makeFinding('date_mismatch', {
        at: { start: later.start, end: later.end },
        other: { document: null, start: first.start, end: first.end },
        params: { event: mention.noun, date: later.value, otherDate: first.value },
      }),
    );
  }
  return found;
}

/** 2024-10-14 and 2024-10-24, 2024-05-03 and 2024-06-03; not two days that follow each other. */
function isSlip(x: string, y: string): boolean {
  const differing = [...x].filter((digit, at) => digit !== y[at]).length;
  return differing === 1 && Math.abs(Date.parse(x) - Date.parse(y)) > 3 * 86_400_000;
}

/** UTF-16 units in front of a day. */
const REACH = 120;
const ENDS =
  'eröffnung|premiere|uraufführung|fest|markt|lauf|feierstunde|festakt|bankett|empfang|ehrung|verabschiedung|umzug|antritt|einführung|weihe|konzert|turnier|messe|feier|versammlung|sitzung|abend|umzug|lesung|ausstellung|festival|wahl|reise|vortrag|börse|basar|sperrung|start|beginn|auftakt|entscheid|entscheidung|abstimmung|einweihung|übergabe|verleihung|beerdigung|beisetzung|hochzeit|trauung|verhandlung|parteitag|gottesdienst|wettbewerb|rennen|regatta|demonstration|kundgebung|streik|wanderung|tagung|kongress|konferenz|gala|ball|party|finale|derby|duell|treffen|flohmarkt|workshop|tag|parade|kirmes|kerwe|jubiläum|festakt|spatenstich|enthüllung|vernissage|diskussion|debatte|referendum|gipfel|auktion|versteigerung|schließung|amtseinführung|freigabe|inbetriebnahme|spiel|partie|prozess|vorstellung|aufführung|gründung|urteil|brand|unglück|unfall|anschlag|überfall|beschluss|erdbeben|explosion|einsturz|absturz';
const EVENT = String.raw`(?<noun>\p{Lu}[\p{L}-]*)(?![\p{L}-])(?<=(?:${ENDS}|${ENDS.replace(/(?:^|\|)(\p{L})/gu, (all, letter: string) => all.slice(0, -1) + letter.toUpperCase())})(?:e?s)?)`;
const WEEKDAY = '(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)';
const ON = `(?:am|vom|zum|für den) (?:kommenden )?(?:${WEEKDAY},? )?(?:dem |den )?`;
const BEFORE_DAY = new RegExp(
  String.raw`(?<lead>(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Zz]u[rm]|[Bb]eim|[Ii]m|[Vv]om) (?:(?<adjective>\p{Ll}+e[nrs]) )?)${EVENT}(?<between>(?: (?:in|an|auf|der|des|im|am|von|um|mit|dem|den|zum|zur|über|für) (?:\p{Ll}+ )?[\p{L}„“-]+){0,2})(?:,? ?| (?:ist|war|wäre|sei|findet|fand|steigt|beginnt|startet|folgt) (?:(?:dann|voraussichtlich|wohl|nun) )?|, (?:der|die|das) )${ON}$`,
  'u',
);
const ENDS_ON = new RegExp(`(?:${ON})$`, 'u');

/** Whether a stretch ends with an event and what leads to its day. */
function hasEvent(before: string): boolean {
  return ENDS_ON.test(before.slice(-MOST_OF_ON)) && BEFORE_DAY.test(before);
}

/** UTF-16 units of what leads to a day. */
const MOST_OF_ON = 48;
const CHANGED_TEXT =
  /verschoben|verschieb|[Vv]erlegt (?:auf|worden|wird|wurde)|(?:auf|worden|wird|wurde) [^.!?]{0,40}verlegt|[Uu]rsprünglich|Ersatztermin|Ausweichtermin|nachgeholt|vertagt|[Nn]euer Termin|statt wie geplant|stattdessen|umdatiert/u;
const CHANGED =
  /(?<!\p{L})(?:eigentlich|zunächst|bisher|statt am|sondern|erneut|weitere[rsn]?|zweite[rsn]?|dritte[rsn]?|nächste[rsn]?|letzte[rsn]?|wieder|jeweils|täglich|danach|zuvor|Vorverkauf|[Aa]nmeld\p{L}*|Nachholspiel|Vorjahr|vergangene[nrs]?)(?!\p{L})/u;
/** What is told of here is the day of the event itself: Anmeldungen für das Turnier am 5. Mai. */
const ENTRY =
  /(?:[Aa]nmeldung(?:en)?|[Aa]nmelden|Vorverkauf|Kartenvorverkauf) (?:kann man sich )?(?:für )?$/u;
/** The one that is to come is the one that has a day. */
const NEXT_OF_ROW =
  /(?<!\p{L})(?:[Dd]ie nächste (?:Auflage|Ausgabe)(?= wird| findet| ist)|wieder(?= (?:in|im|auf) ))/gu;
/** Of such there are several, and the day tells which. */
const IN_ROWS =
  /(?:spiel|partie|sitzung|vorstellung|aufführung|treffen|gottesdienst|tag|vortrag|abend|rennen|turnier|verhandlung)$/u;
/** Of such a text may have several, so that only a slip of one figure is told: am 3. Mai, am 13. Mai. */
const ONE_OF_MANY =
  /(?:urteil|brand|unglück|unfall|anschlag|überfall|beschluss|erdbeben|explosion|einsturz|absturz)$/u;
/** What takes days. */
const LONG =
  /(?:prozess|ausstellung|festival|streik|messe|sperrung|wettbewerb|reise|(?<!haupt|mitglieder|general|jahres|bürger)versammlung|festspiele)$/u;
const BEGINNING = /(?:[Aa]uftakt|[Bb]eginn|[Ss]tart|[Ee]röffnung)(?:s|e)?(?= |$)/u;

/** A day with its sentence; `value` as in ISO 8601. */
type Day = { start: number; end: number; value: string; from: number; to: number; isAlone: boolean };

function listDays({ text, timexes, sentences, document }: Reading): Day[] {
  const days = timexes().filter(
    ({ type, value, start, end }) =>
      type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(value) && /\d/.test(text.slice(start, end)),
  );
  const spans = sentences();
  let at = 0;
  const placed = days.map(({ start, end, value }) => {
    while (at + 2 < spans.length && (spans[at + 2] ?? 0) <= start) at += 2;
    const [from, to] = [spans[at] ?? 0, spans[at + 1] ?? text.length];
    return {
      start,
      end,
      value: dated(value, text.slice(from, Math.min(to, from + 400)), document.date),
      from,
      to,
    };
  });
  return placed.map((day, i) => {
    const isAlone = placed[i - 1]?.from !== day.from && placed[i + 1]?.from !== day.from;
    return { ...day, isAlone };
  });
}

/** A day without a year is near the day of writing, whatever year the text has told of before. */
function dated(value: string, sentence: string, writtenOn: string | null): string {
  if (writtenOn === null || /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(sentence)) return value;
  const written = Number(writtenOn.slice(0, 4));
  const away = (year: number) => Math.abs(Date.parse(`${year}${value.slice(4)}`) - Date.parse(writtenOn));
  const [nearest = written] = [written - 1, written, written + 1].toSorted((a, b) => away(a) - away(b));
  return `${nearest}${value.slice(4)}`;
}

type Named = { day: Day; noun: string; key: string; isBeginning: boolean };

/** The event right before its day, with nothing around it that would tell it from another of the kind. */
function nameOfDay(text: string, day: Day): Named | null {
  const before = text.slice(Math.max(day.from, day.start - REACH), day.start);
  const match = ENDS_ON.test(before.slice(-MOST_OF_ON)) ? BEFORE_DAY.exec(before) : null;
  if (!match?.groups) return null;
  const { adjective, between = '', lead = '' } = match.groups;
  // Zum Auftakt der Ausstellung.
  const last = between.match(/\p{L}+/gu)?.at(-1) ?? '';
  const isOfEvent = BEGINNING.test(match.groups.noun ?? '') && IS_OF_EVENT.test(last);
  const noun = isOfEvent ? last : (match.groups.noun ?? '');
  const head = before.slice(0, match.index).replace(ENTRY, '');
  if (CHANGED.test(head) || CHANGED.test(lead)) return null;
  const known = text.slice(0, day.from);
  if (!isOfEvent && adjective !== undefined && !known.includes(adjective.slice(0, -1))) return null;
  const isKnown =
    isOfEvent || (between.match(/\p{Lu}[\p{L}-]+/gu) ?? []).every(word => known.includes(word.slice(0, -1)));
  if (!isKnown || /(?:Ende|Abschluss|Schluss|Finale)$/u.test(head.trimEnd())) return null;
  if (!isOfEvent && IS_OF_EVENT.test(last)) return null;
  const key = keyOf(noun);
  const isBeginning =
    isOfEvent ||
    BEGINNING.test(noun) ||
    BEGINNING.test(before.slice(Math.max(0, match.index - 24), match.index)) ||
    /beginnt|startet/u.test(text.slice(day.end, day.end + 10));
  if (LONG.test(key) && !isBeginning) return null;
  return { day, noun, key, isBeginning };
}

const IS_OF_EVENT = new RegExp(`(?:${ENDS})$`, 'iu');

/** Without the case, and the beginning of a thing is the thing: Prozessauftakt. */
function keyOf(noun: string): string {
  const bare = noun.toLowerCase().replace(/(?<=t|r|l|d|t|g|n)e?s$/u, '');
  return bare.replace(/(?<=\p{L}{4})(?:(?<=ung|ion|eit|schaft|tät)s)?-?(?:auftakt|beginn|start)$/u, '');
}

/** The verbs that tell of what a noun names. */
const VERBS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^(?:wieder|neu)?eröffnung$/u, /(?<!\p{L})(?:wieder)?(?:er)?öffne(?:t|n)(?! sich)(?!\p{L})/u],
  [/^(?:premiere|uraufführung)$/u, /zum ersten Mal|erstmals|Premiere|uraufgeführt/u],
  [/(?:^|rats|meister|tags|vorstands)wahl$/u, /gewählt|(?<!\p{L})(?:wählen|wählt)(?!\p{L})/u],
  [
    /(?:^|bürger|volks)(?:entscheid|abstimmung)$/u,
    /(?<!\p{L})stimm(?:en|t)(?!\p{L}).* ab(?!\p{L})|abgestimmt|abstimmen/u,
  ],
  [/^entscheidung$/u, /(?<!\p{L})entscheide[tn](?!\p{L})/u],
  [/sperrung$/u, /gesperrt/u],
  [/^einweihung$/u, /eingeweiht|(?<!\p{L})weih(?:t|en) .* ein(?!\p{L})/u],
  [/^(?:hochzeit|trauung)$/u, /(?<!\p{L})heirate[tn]|getraut/u],
  [/^(?:beisetzung|beerdigung)$/u, /beigesetzt|beerdigt/u],
  [/^(?:preis)?verleihung$/u, /verliehen|überreicht/u],
  [/^gründung$/u, /(?<!\p{L})(?:[Gg]egründet|gründeten?)(?!\p{L})/u],
  [/brand$/u, /(?<!\p{L})(?:brannte|angezündet|in Flammen|in Brand)(?!\p{L})/u],
  [/^enthüllung$/u, /enthüllt/u],
  [/^schließung$/u, /(?<!\p{L})schließt(?!\p{L})/u],
  [/^(?:schlüssel)?übergabe$/u, /übergeben/u],
  [/^spatenstich$/u, /Spatenstich/u],
  [/^(?:verkehrs)?freigabe$/u, /freigegeben|(?<!\p{L})(?:gab|gaben|gibt|geben) [^.]{1,80} frei(?!\p{L})/u],
  [/^(?:amtseinführung|amtsantritt)$/u, /tritt .* an(?!\p{L})|ins Amt eingeführt/u],
  [/(?:turnier|wettbewerb|rennen|finale)$/u, /(?<!\p{L})(?:ausgetragen|ausgespielt)(?!\p{L})/u],
  [/^sitzung$/u, /(?<!\p{L})tag(?:t|en)(?!\p{L})/u],
  [
    /(?:feier|feierstunde|festakt|ehrung|bankett|empfang|verabschiedung|festabend)$/u,
    /(?<!\p{L})(?:gewürdigt|geehrt|gefeiert|ausgezeichnet|verabschiedet|gratuliert|überreicht|verliehen|ernannt|eingeweiht|übergeben)(?!\p{L})/u,
  ],
  [/^(?:um|ein|aus)zug$/u, /(?<!\p{L})(?:(?:um|ein|aus)?gezogen|zog|zogen)(?!\p{L})/u],
  [
    /(?:amts|dienst)antritt$/u,
    /(?<!\p{L})(?:tritt|trat) (?:[^.]|(?<=\d)\.){0,80} an(?!\p{L})|ins Amt|übernimmt|angetreten/u,
  ],
  [/^weihe$/u, /(?<!\p{L})(?:geweiht|gesegnet|eingeweiht)(?!\p{L})/u],
  [
    /^stichwahl$/u,
    /(?<!\p{L})(?:treten|tritt) (?:[^.]|(?<=\d)\.){0,120}(?:gegeneinander|noch einmal|erneut)(?!\p{L})/u,
  ],
  [/^lesung$/u, /(?<!\p{L})liest(?!\p{L})/u],
];
const HAPPENS =
  /(?<!\p{L})(?:beginnt|beginnen|startet|öffnet|eröffnet|findet|finden|stattfinden|statt|steigt|lädt|laden|feiert|feiern|veranstaltet|veranstalten|gibt|geben|organisiert|richtet|ist|sind|wird|werden|läuft|plant|planen)(?!\p{L})/u;
const PREPOSITION = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]m|[Vv]om|[Aa]b|[Vv]on|[Ff]ür(?: den)?) (?:kommenden )?(?:${WEEKDAY},? )?(?:dem |den )?$`,
  'u',
);

type Told = { day: Day; from: string; to: string };

/** What the sentence of a day says of the event: a day, or from one to another. */
function tellingOf(
  text: string,
  day: Day,
  { key, noun, day: own }: Named,
  named: readonly Named[],
): Told | null {
  if (day.from === own.from) return null;
  const sentence = text.slice(day.from, day.to);
  if (sentence.length > 400 || CHANGED.test(sentence.replace(NEXT_OF_ROW, ''))) return null;
  const other = named.find(each => each.day === day);
  if (other) return other.key === key && !IN_ROWS.test(key) ? { day, from: day.value, to: day.value } : null;
  if (!PREPOSITION.test(text.slice(Math.max(day.from, day.start - 40), day.start))) return null;
  const verb = VERBS.find(([event]) => event.test(key))?.[1];
  const hasNoun = HAPPENS.test(sentence) && namesEvent(sentence, key);
  if (!hasNoun && !verb?.test(sentence)) return null;
  if (IN_ROWS.test(key) && isManyOf(text, noun)) return null;
  const range = rangeOf(text, day);
  if (range) return { day, ...range };
  return day.isAlone ? { day, from: day.value, to: day.value } : null;
}

/** Das Fest, zum Fest, des Festes. */
function namesEvent(sentence: string, key: string): boolean {
  return (sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some(word => keyOf(word) === key);
}

function isManyOf(text: string, noun: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${noun.replace(/e?s$/u, '')}(?:en|e|n)(?!\p{L})`, 'u').test(text);
}

/** Vom 22. bis 25. August: the reader of dates has the last of them whole. */
function rangeOf(text: string, day: Day): { from: string; to: string } | null {
  const behind = /^ bis (?:zum )?(?:\p{L}+,? )?(?:dem )?(?<day>\d{1,2})\./u.exec(
    text.slice(day.end, day.end + 40),
  );
  if (behind)
    return { from: day.value, to: `${day.value.slice(0, 8)}${(behind.groups?.day ?? '').padStart(2, '0')}` };
  return null;
}
