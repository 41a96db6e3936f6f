import type { CheckFinding, CheckRule } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { foldForSearch } from '../../../text/fold';
import { rememberForms } from '../../../text/remembered-forms';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { SentencePairs } from '../../pairs';

/**
 * A compound where the source has another one with the same end in its place: Zahnarzt and Kinderarzt, Opernhaus and
 * Konzerthaus. Only ends whose first part says which one it is, each compound in one text alone and the only one of its
 * end there, and in sentences that speak of the same.
 */
export function checkOtherNouns({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : compoundsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const missing = compoundsIn(source).filter(other => !isIn(reading, other));
    return own
      .filter(compound => !isIn(source, compound))
      .flatMap(compound => {
        const others = missing.filter(({ end }) => end === compound.end);
        const [other] = others;
        const rivals = own.filter(each => each.end === compound.end && !isIn(source, each));
        if (
          !other ||
          countOf(others) > 1 ||
          countOf(rivals) > 1 ||
          (areNear(compound, other) && compound.rule !== 'place_mismatch')
        )
          return [];
        const best = nearestOf(near.around(compound.at.start, compound.at.end), others, paired);
        if (best < NEAR) return [];
        return makeFinding(compound.rule, {
          at: compound.at,
          other: { document, ...other.at },
          params: { text: compound.text, otherText: other.text },
        });
      });
  });
}

const NEAR = 0.3;

type Compound = {
  at: { start: number; end: number };
  text: string;
  first: string;
  end: string;
  rule: CheckRule;
};

/** Ends by what a wrong one is told as; behind a colon the first parts that tell one from another, where few do. */
const ENDS: readonly (readonly [rule: CheckRule, ends: string])[] = [
  [
    'role_mismatch',
    `arzt:haus,zahn,kinder,frauen,haut,augen,tier,fach,amts,not,chef,ober,assistenz,land,unfall,nerven,herz
    arztin:haus,zahn,kinder,frauen,haut,augen,tier,fach,amts,not,chef,ober,assistenz
    meister:welt,europa,vize,landes,handwerks,burger,bau,haus,olympia
    anwalt:staats,rechts,patent,bundes trainer:chef,co,tor,athletik,national,vereins
    richter:schieds,amts,verfassungs,straf,familien lehrer:musik,sport,fahr,grundschul,berufsschul,deutsch,mathematik
    spieler:fussball,handball,tennis,basketball,volleyball,hockey,schach,mittelfeld,abwehr,national
    spielerin:fussball,handball,tennis,basketball,volleyball,hockey,schach,national
    pfleger:kranken,alten,tier,denkmal schwester:ordens,kranken,gemeinde,ober`,
  ],
  [
    'org_variant',
    `gesetz ministerium ausschuss preis steuer kammer
    haus:opern,konzert,schauspiel,rat,kranken,gast,park,wohn,hoch,schul,funk,museums,kinder,feuerwehr,jugend
    schule:grund,haupt,real,berufs,musik,hoch,volks,gesamt,forder,sprach,fahr,tanz
    amt:finanz,jugend,sozial,gesundheits,ordnungs,bau,umwelt,schul,standes,forst,arbeits,wetter,kartell,landes,kriminal
    liga:bundes,regional,ober,landes,kreis,verbands,champions,europa,zweit,drit
    wahl:bundestags,landtags,kommunal,europa,burgermeister,oberburgermeister,landrats,prasidenten,stich,nach
    bahn:strassen,u,s,seil,regional,renn,eisen,auto,zahnrad
    versicherung:kranken,renten,pflege,arbeitslosen,unfall,lebens,haftpflicht
    krebs:lungen,brust,haut,darm,blut,prostata,leber,nieren
    messer:taschen,kuchen,jagd flieger:segel,drachen,motor`,
  ],
];
const FIRSTS: ReadonlyMap<string, { rule: CheckRule; firsts: ReadonlySet<string> | null }> = new Map(
  ENDS.flatMap(([rule, ends]) =>
    ends
      .trim()
      .split(/\s+/)
      .map(entry => {
        const [end = '', firsts] = entry.split(':');
        return [end, { rule, firsts: firsts === undefined ? null : new Set(firsts.split(',')) }] as const;
      }),
  ),
);
const ENDING = new RegExp(
  `^(.{2,30}?)-?(${[...FIRSTS.keys()].sort((a, b) => b.length - a.length).join('|')})(?:e?[snm]|e|er|ern)?$`,
  'u',
);
/** Nordwand and Südwand: of one group, only one is right. */
const SIDES = [
  ['nord', 'sud', 'ost', 'west', 'nordost', 'nordwest', 'sudost', 'sudwest'],
  ['links', 'rechts'],
  ['vorder', 'hinter', 'ruck'],
  ['innen', 'aussen'],
];
const SIDED =
  /^(nordost|nordwest|sudost|sudwest|nord|sud|ost|west|links|rechts|vorder|hinter|ruck|innen|aussen)-?(wand|kurve|hang|ufer|kuste|flugel|seite|spitze|turm|tribune|gipfel|bahnhof|stadt|teil|rand|ende|grat|see|friedhof|park|achse|rad|bein|arm|auge|ohr|verteidiger|stadtrand|eingang|spur|fahrbahn|friesland|pol|wind|kreuz|bank|kai|hafen|deich|damm|mole|anleger|steg|halle|brucke|portal|viertel|tangente|umfahrung|umgehung|zufahrt|ausgang|tor|treppe|fassade|fenster|trakt|parkplatz|markt|platz|ring|heide|werk)(?:e?[snm]|e|er|ern)?$/u;
/** What a price of something may be called besides. */
const PRICES: ReadonlySet<string> = new Set(
  'arbeits energie markt grund kauf verkaufs einkaufs listen netto brutto verbraucher'.split(' '),
);
const MAX_COMPOUNDS = 200;

/** For what prizes are given. */
const PRIZES =
  /^(?:kultur|literatur|kunst|musik|film|friedens|forder|nachwuchs|umwelt|innovations|ehrenamts|medien|buch)/u;
/** Where none is awarded, a price is one. */
const PRIZE =
  /ausgezeichn|auszeichnung|verlieh|verleih|dotiert|preisträger|preisgeld|laudatio|geehrt|gewürdigt|nominier|jury|preisverl/iu;

const partsOf = rememberForms(folded => {
  const [, side = '', rest = ''] = SIDED.exec(folded) ?? [];
  const [, first = '', last = ''] = ENDING.exec(folded) ?? [];
  return { side, rest, first, last };
});

function compoundsIn({ text, wordSpans, written }: Reading): Compound[] {
  const isOfPrizes = lazily(() => PRIZE.test(text));
  const spans = wordSpans();
  const found: Compound[] = [];
  for (const [at, { text: word, folded, isCapital }] of written().entries()) {
    if (found.length >= MAX_COMPOUNDS) break;
    if (!isCapital || word.length < 6 || word.length > 40) continue;
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    const { side, rest, first, last } = partsOf(folded);
    if (rest !== '') {
      const group = SIDES.findIndex(sides => sides.includes(side));
      found.push({
        at: { start, end },
        text: word,
        first: side,
        end: `${group} ${rest}`,
        rule: 'place_mismatch',
      });
      continue;
    }
    const known = FIRSTS.get(last);
    if (!known || (known.firsts ? !known.firsts.has(first) : first.length < 4)) continue;
    if (last === 'preis' && (PRICES.has(first) || !(PRIZES.test(first) || isOfPrizes()))) continue;
    found.push({ at: { start, end }, text: word, first, end: last, rule: known.rule });
  }
  return found;
}

/** As a word of its own or inside another: Zahnarztpraxis, zahnärztlich. */
function isIn(reading: Reading, { first, end, text, rule }: Compound): boolean {
  const words = reading.words();
  if (rule === 'place_mismatch') {
    const sided = `${first}${end.slice(end.indexOf(' ') + 1)}`;
    for (const word of words) if (word.startsWith(sided) && SIDED.exec(word)?.[1] === first) return true;
    return false;
  }
  if (words.has(foldForSearch(text)) || words.has(`${first}${end}`)) return true;
  const start = `${first}${end.slice(0, 3)}`;
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

/** Verkehrsausschuss and Verkehrs- und Bauausschuss; Maskenausschuss is what the Untersuchungsausschuss is about. */
function areNear(x: Compound, y: Compound): boolean {
  if ([x, y].some(({ end, first }) => end === 'ausschuss' && OF_ANYTHING.test(first))) return true;
  return x.first.includes(y.first) || y.first.includes(x.first);
}

const OF_ANYTHING = /^(?:untersuchungs|sonder|fach|unter)$/u;

function countOf(compounds: readonly Compound[]): number {
  return new Set(compounds.map(({ first }) => first)).size;
}

function nearestOf(
  near: ReadonlyMap<number, number>,
  others: readonly Compound[],
  pairs: SentencePairs,
): number {
  return Math.max(0, ...others.map(({ at }) => near.get(pairs.sourceAt(at.start)) ?? 0));
}
