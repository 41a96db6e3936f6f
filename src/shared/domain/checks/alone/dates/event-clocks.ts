import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeOwnContrast } from '../../findings';

/**
 * Two times of day at which one event is told to begin (date_mismatch): lädt um 18 Uhr zum Konzert, das Konzert beginnt um 19
 * Uhr. The event is told by one noun, and nothing else of the text is of its kind; silent where either sentence has a second
 * time or day of its own, and of doors, rows and changes. German. Params as of `checkOwnDates`.
 */
export function checkEventClocks({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language)) return [];
  const clocks = reading.amounts().filter(({ kind }) => kind === 'clock');
  if (clocks.length < 2 || clocks.length > MOST) return [];
  if (!BEGIN_SIGN.test(text) || CHANGED_TEXT.test(text)) return [];
  const spans = reading.sentences();
  const told: Told[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const inside = itemsBetween(clocks, start, end);
    if (inside.length === 0 || end - start > LONGEST) continue;
    const each = toldIn(text.slice(start, end), start, inside);
    if (each) told.push(each);
  }
  return told.flatMap((own, at) => {
    const before = told.slice(0, at).filter(each => each.event === own.event);
    const [other] = before;
    if (!other || before.some(each => each.clock.value === own.clock.value)) return [];
    if (isOtherDay(reading, own, other)) return [];
    const { start, end } = own.clock;
    return makeOwnContrast('date_mismatch', { text }, { start, end }, other.clock);
  });
}

type Told = { event: string; clock: Amount; from: number; to: number };

/** UTF-16 units of a sentence. */
const LONGEST = 350;
/** A programme has more. */
const MOST = 8;
const BEGIN_SIGN = /(?<!\p{L})(?:beginn\p{L}*|Beginn|start\p{L}*|Start|lädt|laden|um|Um) /u;
const CHANGED_TEXT =
  /verschoben|verschieb|[Vv]erlegt (?:auf|worden|wird|wurde)|[Uu]rsprünglich|vorverlegt|statt wie|stattdessen|nicht (?:um|wie)/u;
const ENDS =
  'konzert|lesung|vortrag|gottesdienst|andacht|messe|turnier|lauf|sitzung|versammlung|führung|wanderung|premiere|aufführung|vorstellung|festakt|feier|feierstunde|empfang|flohmarkt|basar|fest|umzug|spiel|partie|diskussion|gespräch|treffen|workshop|auktion|trauerfeier|vernissage|stammtisch|demonstration|kundgebung|party|ball|gala|abend|rennen|kurs|probe|börse|markt|pressekonferenz|pressetermin|infoabend|bürgerversammlung';
const EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd](?:as|er|ie|em|en|es)|[Zz]u[rm]|[Bb]eim|[Ii]m|[Ee]in(?:e[mnrs]?)?|[Ii]hr(?:e[mn]?)?|[Ss]ein(?:e[mn]?)?) (?:\p{Ll}+e[nrsm]? |\d+\. )?(?<noun>\p{Lu}[\p{L}-]*)(?!\p{L}|-)(?<=(?:${ENDS}|${ENDS.replace(/(?:^|\|)(\p{L})/gu, (all, letter: string) => all.slice(0, -1) + letter.toUpperCase())})(?:e?s)?)(?<of> (?:der|des|für|mit) (?:\p{L}+ )?\p{Lu}\p{Ll}+)?`,
  'gu',
);
const BEGINS =
  /(?<!\p{L})(?:beginnt|startet|beginnen|starten|lädt|laden|findet|steigt|ist|gibt|tritt|treten|spielt|singt|liest|spricht|öffnet|eröffnet|geht|gastiert|Beginn|folgt)(?!\p{L})/u;
const OTHERWISE =
  /(?<!\p{L})(?:bis|Einlass|endet|Ende|schließt|Türen|Treffpunkt|Abfahrt|zuvor|vorher|davor|danach|anschließend|Anschluss|jeweils|täglich|jeden|jede|zweite[nrs]?|weitere[nrs]?|Probe|Generalprobe|Vorverkauf|Kasse|Abendkasse|Anmeldung|zwischen|seit|statt (?:um|wie)|sonst|immer|spätestens|Vorabend|begann|endete|war|waren|wurde|wurden|hatte|hatten|gegen)(?!\p{L})/u;

/** What somebody does at an event, and the event. */
const DOING: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<!\p{L})liest(?!\p{L})/u, 'lesung'],
  [/(?<!\p{L})(?:referiert|hält einen Vortrag|spricht)(?!\p{L})/u, 'vortrag'],
  [/(?<!\p{L})(?:tagt|tritt [^.]*zusammen)(?!\p{L})/u, 'sitzung'],
];

/** The one clock of a sentence that tells a beginning; doors and ends in clauses of their own are passed over. */
function toldIn(sentence: string, from: number, clocks: readonly Amount[]): Told | null {
  const kept = clocks.filter(({ start }) => !OTHERWISE.test(clauseAt(sentence, start - from)));
  const [clock, ...others] = kept;
  if (!clock || others.length > 0) return null;
  const rest = sentence
    .split(/(?<=[,;–])/u)
    .filter(part => !OTHERWISE.test(part))
    .join('');
  if (!BEGINS.test(rest)) return null;
  if (!/(?:um|ab|von|Beginn:) $/u.test(sentence.slice(0, clock.boundStart - from))) return null;
  const events = new Set(
    Array.from(rest.matchAll(EVENT), ({ groups }) => keyOf(groups?.noun ?? '') + (groups?.of ?? '')),
  );
  const doing = DOING.find(([verb]) => verb.test(rest))?.[1];
  if (events.size === 0 && doing !== undefined) events.add(doing);
  const [event] = events;
  if (event === undefined || events.size > 1) return null;
  return { event, clock, from, to: from + sentence.length };
}

function clauseAt(sentence: string, at: number): string {
  const before = sentence.slice(0, at).split(/[,;–]/u).at(-1) ?? '';
  return before + (sentence.slice(at).split(/[,;–](?!\d)/u, 1)[0] ?? '');
}

function keyOf(noun: string): string {
  return noun.toLowerCase().replace(/(?<=t|r|l|d|g|n|f|p)e?s$/u, '');
}

/** Both have a day, and not the same. */
function isOtherDay({ text, timexes }: CheckContext['reading'], own: Told, other: Told): boolean {
  // Sankt Martin may be a church.
  const days = timexes().filter(
    ({ type, start, end }) =>
      (type === 'DATE' || type === 'TIME') &&
      /\d\.|tag|woch|heute|morgen|gestern/iu.test(text.slice(start, end)),
  );
  const daysOf = ({ from, to }: Told) =>
    new Set(itemsBetween(days, from, to).flatMap(({ value }) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? []));
  const [a, b] = [daysOf(own), daysOf(other)];
  if (a.size > 1 || b.size > 1) return true;
  // Between both, another day may have been told.
  const low = Math.min(own.to, other.to);
  const high = Math.max(own.from, other.from);
  const between = new Set(
    itemsBetween(days, low, high).flatMap(({ value }) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? []),
  );
  const all = new Set([...a, ...b, ...(a.size > 0 && b.size > 0 ? [] : between)]);
  return all.size > 1;
}
