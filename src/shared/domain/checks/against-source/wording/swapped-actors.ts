import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Who did it to whom the other way round: A übernimmt B in the source, B übernimmt A in the review; the same for paying,
 * suing and winning, active or passive. Only sentences of one plain clause are read, and only where each side of one is
 * the other side of the other. Reported as role_mismatch with `kind` swap.
 */
export function checkSwappedActors({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : deedsIn(reading);
  if (own.length === 0 || own.length > MAX_DEEDS) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = deedsIn(source).slice(0, MAX_DEEDS);
    return own.flatMap(deed => {
      if (!pairs()[document]?.isOneEvent) return [];
      const same = others.filter(other => other.deed === deed.deed);
      const twin = same.find(other => areTurned(deed, other));
      if (!twin || same.some(other => other !== twin && isTold(deed, other))) return [];
      return makeFinding('role_mismatch', {
        at: deed,
        other: { document, start: twin.start, end: twin.end },
        params: {
          kind: 'swap',
          text: reading.text.slice(deed.start, deed.end),
          otherText: source.text.slice(twin.start, twin.end),
        },
        severity: 'high',
      });
    });
  });
}

/** Every one is held against every one of the source. */
const MAX_DEEDS = 200;

type Deed = { deed: string; start: number; end: number; agent: Set<string>; patient: Set<string> };

/** Finite forms and participle of each; `turned` verbs name first who suffers it: A verliert gegen B. */
const DEEDS: readonly {
  deed: string;
  finite: string;
  participle?: string;
  turned?: string;
  turnedParticiple?: string;
  /** The preposition before who gets it: A verkauft das Haus an B. */
  to?: string;
  /** What a finite form splits off; it closes the sentence. */
  particle?: string;
}[] = [
  {
    deed: 'take-over',
    finite:
      'übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|schluckt|schluckte|takes over|took over|acquires|acquired|buys|bought',
    participle: 'übernommen|gekauft|erworben|geschluckt|acquired|bought',
  },
  {
    deed: 'sell',
    finite: 'verkauft|verkaufte|vermietet|vermietete|verpachtet|verpachtete|verschenkt|sells|sold',
    to: 'an|to',
  },
  { deed: 'sue', finite: 'verklagt|verklagte|sues|sued', participle: 'verklagt|sued' },
  {
    deed: 'pay',
    finite: 'zahlt|zahlte|überweist|überwies|schuldet|schuldete|pays|paid|owes|owed',
    participle: 'gezahlt|überwiesen|paid',
    turned: 'erhält|erhielt|bekommt|bekam|receives|received',
    turnedParticiple: 'erhalten|bekommen',
  },
  {
    deed: 'beat',
    finite:
      'besiegt|besiegte|schlägt|schlug|bezwingt|bezwang|gewinnt|gewann|siegt|siegte|beats|beat|defeated',
    participle: 'besiegt|geschlagen|bezwungen|gewonnen|defeated|beaten',
    turned: 'unterliegt|unterlag|verliert|verlor',
    turnedParticiple: 'verloren|unterlegen',
  },
  { deed: 'supply', finite: 'beliefert|belieferte', participle: 'beliefert' },
  {
    deed: 'report',
    finite: 'beschuldigt|beschuldigte|bezichtigt|bezichtigte|accuses|accused',
    participle: 'beschuldigt|bezichtigt|angezeigt|accused',
  },
  { deed: 'blame', finite: 'wirft|warf|werfen|warfen', particle: 'vor', participle: 'vorgeworfen' },
  { deed: 'relieve', finite: 'löst|löste|lösen|lösten', particle: 'ab', participle: 'abgelöst' },
  { deed: 'belong', finite: 'gehört|gehörte|gehören|belongs|belonged', to: 'zu|zum|zur|to' },
  {
    deed: 'ram',
    finite: 'prallt|prallte|kracht|krachte|fuhr|fährt|stößt|stieß|rammt|rammte|crashed|drove|rammed',
    to: 'auf|gegen|into',
  },
  {
    deed: 'bite',
    finite:
      'biss|beißt|verletzt|verletzte|attackiert|attackierte|schlug|tötete|überholt|überholte|bit|attacked|killed|overtook',
    participle: 'gebissen|verletzt|attackiert|geschlagen|getötet|überholt|bitten|attacked|killed|overtaken',
  },
  {
    deed: 'judge',
    finite:
      'kritisiert|kritisierte|lobt|lobte|rügt|rügte|warnt|warnte|unterstützt|unterstützte|verteidigt|verteidigte|criticised|criticized|praised|defended|backed|endorsed',
    participle:
      'kritisiert|gelobt|gerügt|gewarnt|unterstützt|verteidigt|criticised|criticized|praised|defended|backed|endorsed',
  },
  {
    deed: 'succeed',
    finite: 'beerbt|beerbte|ersetzt|ersetzte|replaces|replaced|succeeds|succeeded',
    participle: 'beerbt|ersetzt|replaced|succeeded',
  },
];

const AUX = 'wird|werden|wurde|wurden|is|was|were|has been|is being|will be';
const HAVE = 'hat|haben|hatte|hatten|will|wollen|soll|muss|has|have|had';
const word = (list: string) => String.raw`(?<![A-Za-z]|\p{L})(?:${list})(?![\p{L}])`;

const PATTERNS = DEEDS.map(({ deed, finite, participle, turned, turnedParticiple, to, particle }) => ({
  particle:
    particle === undefined ? null : new RegExp(String.raw`(?<!\p{L})${particle}(?=[,.;]?\s*$|, )`, 'u'),
  to: to === undefined ? null : new RegExp(word(to), 'u'),
  deed,
  finite: new RegExp(word(finite), 'u'),
  turned: turned === undefined ? null : new RegExp(word(turned), 'u'),
  passive: participle === undefined ? null : new RegExp(word(participle), 'u'),
  turnedParticiple: turnedParticiple === undefined ? null : new RegExp(word(turnedParticiple), 'u'),
}));
/** Most clauses have none of the verbs. */
const ANY_DEED = new RegExp(
  word(
    DEEDS.flatMap(({ finite, participle, turned, turnedParticiple }) => [
      finite,
      ...[participle, turned, turnedParticiple].filter(each => each !== undefined),
    ]).join('|'),
  ),
  'u',
);
const AUX_WORD = new RegExp(word(AUX), 'u');
const HAVE_WORD = new RegExp(word(HAVE), 'u');
const BY = /(?<![\p{L}])(?:von|vom|durch|by)(?![\p{L}])/u;
/** An object that comes first shows it by its article, if anything does. */
const IS_OBJECT = /^(?:Den|Dem|Einen|Einem|Ihren|Seinen|Von|Vom|Gegen|Für|Mit|An) /u;
/** Bei den Männern siegte Frers: neither who does it nor who suffers it stands in front; of 40 Bilder nobody can say. */
const IS_NEITHER = /^(?:\d|(?:Bei|Beim|In|Im|Am|Auf|Unter|Nach|Vor|Zum|Zur|Seit|Über|Bis|Rund|Etwa) )/u;
const LONGEST = 300;

function deedsIn({ text, sentences }: Reading): Deed[] {
  const spans = sentences();
  const found: Deed[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const deed = readDeed(text.slice(start, end));
    if (deed) found.push({ ...deed, start, end });
  }
  return found;
}

function readDeed(sentence: string): Pick<Deed, 'deed' | 'agent' | 'patient'> | null {
  // A heading in front, quotations and subordinate clauses are left out.
  const body = sentence.replace(/^[^.:]{0,60}: /u, '');
  const stop = body.search(/[„“"»«;]|, (?:\p{Ll}|$)/u);
  const clause = stop < 0 ? body : body.slice(0, stop);
  if (!ANY_DEED.test(clause)) return null;
  const aux = AUX_WORD.exec(clause);
  const have = HAVE_WORD.exec(clause);
  const by = BY.exec(clause);
  for (const { deed, finite, turned, passive, turnedParticiple, to, particle } of PATTERNS) {
    const participle = passive?.exec(clause);
    if (participle && aux && aux.index < participle.index) {
      if (!by) continue;
      const rest = clause.slice(
        by.index + by[0].length,
        by.index < participle.index ? participle.index : undefined,
      );
      return make(deed, rest, clause.slice(0, aux.index), false);
    }
    const done = participle ?? turnedParticiple?.exec(clause);
    if (have && done && have.index < done.index) {
      return make(
        deed,
        clause.slice(0, have.index),
        clause.slice(have.index + have[0].length, done.index),
        done !== participle,
      );
    }
    const verb = !particle || particle.test(body) ? finite.exec(clause) : null;
    const back = turned?.exec(clause);
    const pick = verb ?? back;
    const goal = verb && to ? to.exec(clause.slice(verb.index)) : null;
    if (verb && to) {
      if (!goal) continue;
      const receiver = clause.slice(verb.index + goal.index + goal[0].length);
      return make(deed, clause.slice(0, verb.index), receiver, false);
    }
    // Who receives something names the giver by "von", wherever both stand.
    if (pick && pick === back && deed === 'pay') {
      if (!by) continue;
      return make(deed, clause.slice(by.index), clause.slice(0, by.index), false);
    }
    // Gewann vor Gericht says not against whom.
    const rest = pick ? clause.slice(pick.index + pick[0].length) : '';
    if (deed === 'beat' && /^ (?:vor|in|im|am|bei|beim|auf|mit|den|die|das|at|in|the) /u.test(rest)) continue;
    if (pick)
      return make(deed, clause.slice(0, pick.index), clause.slice(pick.index + pick[0].length), !verb);
  }
  return null;
}

function make(
  deed: string,
  first: string,
  second: string,
  isTurned: boolean,
): Pick<Deed, 'deed' | 'agent' | 'patient'> | null {
  if (IS_NEITHER.test(first)) return null;
  const isFlipped = isTurned !== IS_OBJECT.test(first);
  const [agent, patient] = (isFlipped ? [second, first] : [first, second]).map(capitals);
  return agent && patient && agent.size > 0 && patient.size > 0 ? { deed, agent, patient } : null;
}

const NO_ACTOR = new Set(
  `Der Die Das Den Dem Ein Eine Einen Einem Ihre Seine Nach Bei Mit Für Zum Zur Beim Seit Auch Nun Euro Dollar Millionen Milliarden
  Prozent Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Jahr Monat Woche Uhr The Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday`.split(/\s+/),
);

/** Stems of the words with a capital; what both sides have in common tells nothing. */
function capitals(part: string): Set<string> {
  const words = part.match(/(?<![\p{L}])\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return new Set(words.filter(each => !NO_ACTOR.has(each)).map(each => stemOf(foldForSearch(each), true)));
}

function areTurned(deed: Deed, other: Deed): boolean {
  const [there, back] = [shared(deed.agent, other.patient), shared(deed.patient, other.agent)];
  return there > 0 && back > 0 && there + back > straight(deed, other);
}

function isTold(deed: Deed, other: Deed): boolean {
  return shared(deed.agent, other.agent) > 0 && shared(deed.patient, other.patient) > 0;
}

function straight(deed: Deed, other: Deed): number {
  return shared(deed.agent, other.agent) + shared(deed.patient, other.patient);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}
