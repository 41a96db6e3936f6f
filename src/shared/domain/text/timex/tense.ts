import { type Item, itemAt } from './items';
import type { Tense } from './word';
import { words } from './word';

/**
 * Whether the sentence around the items `from` to `to` tells of what was or of what will be: the nearest verb of their
 * clause decides, then that of the sentence. Looks at most `REACH` items each way. A guess by shape, not a parse.
 */
export function tenseAround(items: readonly Item[], from: number, to: number): Tense | null {
  const clause = markOf(items, from, to, /^(?:[.!?:;,–]|und|and|but|aber)$/);
  return clause ?? markOf(items, from, to, /^[.!?]$/) ?? (isAnnounced(items, from, to) ? 'future' : null);
}

const REACH = 30;

const ANNOUNCED =
  /^(?:Beginn|Einlass|Eintritt|Karten|Restkarten|Tickets|Restplätze|Anmeldung|Anmeldungen|Treffpunkt|Veranstaltungsort|Anpfiff|Start|tickets|admission)$/;

/** Beginn ist am Freitag; für Sonntag gibt es Karten: no verb says when, but nobody tells it of what is over. */
function isAnnounced(items: readonly Item[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - REACH); at < Math.min(items.length, to + REACH); at++) {
    const { text, gap } = itemAt(items, at);
    if (!ANNOUNCED.test(text)) continue;
    const [low, high] = [Math.min(at, from), Math.max(at, to)];
    let isNear = gap !== 'line';
    for (let step = low; step < high && isNear; step++)
      isNear = items[step]?.text !== '' && !isStop(items, step, /^[.!?]$/);
    if (isNear) return true;
  }
  return false;
}

const PRETERITES = new Set(
  words(
    `kam kamen ging gingen gab gaben nahm nahmen stand standen fand fanden sprach sprachen traf trafen starb starben
    begann begannen schrieb schrieben blieb blieben hielt hielten ließ ließen lief liefen fiel fielen rief riefen zog
    zogen verlor verloren gewann gewannen bot boten schloss schlossen lag lagen sah sahen trug trugen trat traten half
    halfen wuchs wuchsen stieg stiegen sank sanken schlug schlugen flog flogen fuhr fuhren lud luden erhielt erhielten
    erschien erschienen verließ verließen beschloss beschlossen bekam bekamen entstand entstanden verschwand wies wiesen
    hieß hießen brach brachen überfiel entschied entschieden unterlag erwarb übernahm unternahm eroberte besaß floh
    flohen met told came went took won lost began held found got gave led saw sold bought fell rose became
    geschah geschahen bat baten befand befanden begab drang drangen fing fingen gelang genoss hing hingen hob hoben las
    lasen litt litten riet saß saßen schien schlief schob schoss schossen schwieg sang sangen sprang sprangen stieß stießen
    stritt trank trieb trieben tat taten vergab verwies widersprach versprach übergab überwies übertraf warf warfen zwang
    ergab verstarb betrug betrugen galt bestand bestanden empfing griff griffen riss wussten`,
  ),
);
const NO_PRETERITES = new Set(
  words(
    `heute bitte gute guten alte alten weite weiten breite rote roten kalte kalten leichte leichten schlechte schlechten
    echte echten rechte rechten gesamte gesamten bekannte bekannten konkrete konkreten satte späte späten private
    privaten zweite dritte vierte sollte sollten könnte könnten möchte dürfte mitten unten hinten raten bitten bieten
    arbeiten leiten halten starten vertreten treten erhalten enthalten auftreten betreten warten beraten berichten
    mochten gestalten verbreiten bereiten richten leisten kosten testen beste besten letzte letzten bunte bunten harte
    spätestens meisten ersten nächsten`,
  ),
);

function markOf(items: readonly Item[], from: number, to: number, stop: RegExp): Tense | null {
  let hasAuxiliary = false;
  let hasBeing = false;
  let hasState = false;
  let hasPlan = false;
  let hasParticiple = false;
  let mark: Tense | null = null;
  let distance = Infinity;
  const look = (item: Item, away: number, next = '') => {
    const isPassive = /^(?:werden|wird|würde)$/.test(next);
    const found = item.word.tense ?? (isPreterite(item.text) && !isPassive ? 'past' : undefined);
    if (found !== undefined && away < distance) {
      mark = found;
      distance = away;
    }
    if (/^(?:hat|haben|has|have)$/.test(item.text)) hasAuxiliary = true;
    else if (/^(?:ist|sind)$/.test(item.text)) hasBeing = true;
    else if (STATES.test(item.text)) hasState = true;
    else if (PLANS.test(item.text)) hasPlan = true;
    else if (isParticiple(item.text)) hasParticiple = true;
  };
  for (let at = to; at < to + REACH && at < items.length; at++) {
    const item = itemAt(items, at);
    if (item.text === '' || isStop(items, at, stop)) break;
    look(item, at - to, itemAt(items, at + 1).text);
  }
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const item = items[at];
    if (!item || item.text === '' || isStop(items, at, stop)) break;
    look(item, from - at, itemAt(items, at + 1).text);
  }
  if (hasBeing && hasPlan && mark === null) return 'future';
  const isPerfect =
    (hasAuxiliary && (hasParticiple || hasState || hasPlan)) ||
    (hasBeing && (hasParticiple || (hasState && hasAuxiliary)));
  return isPerfect && mark !== 'future' ? 'past' : mark;
}

/** Ist geöffnet tells of how things are, hat geöffnet of what was. */
const STATES = /^(?:geöffnet|geschlossen|gesperrt)$/;
const PLANS = /^(?:geplant|vorgesehen|angesetzt|terminiert)$/;

/** A full stop behind a number or a short word does not end the sentence. */
function isStop(items: readonly Item[], at: number, stop: RegExp): boolean {
  const item = items[at];
  if (!item || !stop.test(item.text)) return false;
  if (item.text !== '.') return true;
  const before = items[at - 1]?.text ?? '';
  return !/^(?:\d{1,2}|\p{L}{1,3}|\d{1,2}\.\d{1,2})$/u.test(before);
}

function isPreterite(text: string): boolean {
  if (PRETERITES.has(text)) return true;
  if (text.length < 5 || !/^[a-zäöüß]+$/.test(text)) return false;
  if (/ed$/.test(text) && !/^(?:ge|eb)/.test(text)) return true;
  if (!/ten?$/.test(text) || NO_PRETERITES.has(text) || /^ge\p{Ll}+ten?$/u.test(text)) return false;
  return !/(?:[^u]sten?|lichte|ierten|rechten|seiten)$/.test(text);
}

function isParticiple(text: string): boolean {
  return (
    text.length > 4 &&
    /^(?:\p{Ll}{0,8}ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u.test(
      text,
    )
  );
}
