import type { CheckFinding, CheckRule } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { Nearness } from '../../nearness';
import { type SentencePairs, sentenceTextAt } from '../../pairs';
import type { TermClass } from '../lexicon/term-class';
import { type Term, termsIn } from './terms-in-text';

/**
 * The opposite of what the source says, or another member of a class of which one thing is only one: leicht and schwer
 * verletzt, Nordwand and Südwand, Chirurg and Kinderarzt. Each text has its own of the two alone, and both stand in
 * sentences that speak of the same. What is denied, quoted by the review, or part of a name is left alone.
 */
export function checkOpposites({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const own = termsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const others = termsIn(source);
    const texts = { reading, source, own, others, paired, near };
    return own.flatMap(term => {
      const other = term.isPlain && !term.isQuoted ? findOpposite(texts, term) : null;
      if (!other || isOtherPart(reading, term, source, other)) return [];
      const text = reading.text.slice(term.start, term.end);
      const otherText = source.text.slice(other.start, other.end);
      return makeFinding(ruleOf(term.of, text), {
        at: { start: term.start, end: term.end },
        other: { document, start: other.start, end: other.end },
        params: { text, otherText, ...(ruleOf(term.of, text) === 'unsupported' ? { kind: 'opposite' } : {}) },
      });
    });
  });
}

type Texts = {
  reading: Reading;
  source: Reading;
  own: readonly Term[];
  others: readonly Term[];
  paired: SentencePairs;
  near: Nearness;
};

/** Wer den größeren Teil trägt, and whoever is left with the smaller one: both are told of one split. */
function isOtherPart(reading: Reading, term: Term, source: Reading, other: Term): boolean {
  return (
    [behind(reading, term), behind(source, other)].every(words => PART.test(words)) &&
    [sentenceTextAt(reading, term.start), sentenceTextAt(source, other.start)].some(words => REST.test(words))
  );
}

const behind = ({ text }: Reading, { end }: Term) => text.slice(end, end + 10);
const PART = /^ (?:Teil|Anteil|Hälfte|Part|Betrag|Stück)/u;
const REST = /(?<!\p{L})(?:Rest|übrige|andere|restliche|rest|other)(?:[nrsm]|s)?(?!\p{L})/u;

/** How near both have to stand, by what else they have in common. */
const LIMITS: Readonly<Record<TermClass['beside'], number>> = {
  thing: 1.2,
  contrary: 1.2,
  next: 0.5,
  figure: 0.3,
  age: 0,
  order: 1,
};
const SURE = 2;
const GOES_ON = 0.7;
/** A rival as near as that makes it unclear which one is meant. */
const CLEAR = 0.75;

const wordOf = ({ text }: Reading, { start, end }: Term) => text.slice(start, end).toLowerCase();

/** Der Lkw-Fahrer and der Motorradfahrer are each a Fahrer; a Beifahrer is none. */
function isNarrower(word: string, other: string): boolean {
  const [short = '', long = ''] = [word, other].sort((x, y) => x.length - y.length);
  return long.endsWith(`-${short}`) || (DRIVER.test(short) && long.endsWith(short) && !BESIDE.test(long));
}

const DRIVER = /^(?:fahrer|lenker)/u;
const BESIDE = /^(?:bei|mit)/u;

function findOpposite({ reading, source, own, others, paired, near }: Texts, term: Term): Term | null {
  if (has(others, source, term)) return null;
  const around = near.around(term.start, term.end);
  const scored = others
    .filter(other => other.isPlain && other.of === term.of && other.member !== term.member)
    .filter(other => areBeside(term, other) && !has(own, reading, other))
    .filter(other => !isNarrower(wordOf(reading, term), wordOf(source, other)))
    // Keine ist größer, of what has a great majority: one word in two forms.
    .filter(other => foldForSearch(wordOf(reading, term)) !== foldForSearch(wordOf(source, other)))
    .map(other => {
      const at = paired.sourceAt(other.start);
      // Who was named goes on in the sentence behind.
      return { other, score: Math.max(around.get(at) ?? 0, GOES_ON * (around.get(at + 1) ?? 0)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const limit = LIMITS[term.of.beside];
  if (
    !best ||
    best.score < limit ||
    (term.isDenied !== best.other.isDenied && best.score < leastFor(reading, source, term, best.other))
  )
    return null;
  const rival = scored.find(({ other }) => other.member !== best.other.member);
  if (rival && rival.score > best.score * CLEAR) return null;
  // Another one of the review may be what the source means.
  const at = paired.sourceAt(best.other.start);
  const isTaken = own.some(
    each =>
      each.of === term.of &&
      each.member !== term.member &&
      areBeside(each, term) &&
      !has(others, source, each) &&
      (near.around(each.start, each.end).get(at) ?? 0) > best.score * CLEAR,
  );
  return isTaken || isSplitIn(source, term, reading) || isSplitIn(reading, best.other, source)
    ? null
    : best.other;
}

/** The Bauausschuss is the Bau- und Umweltausschuss of the other text. */
function isSplitIn(text: Reading, term: Term, own: Reading): boolean {
  const word = foldForSearch(own.text.slice(term.start, term.end));
  return [...text.text.matchAll(SPLIT)].some(([, first = '']) => word.startsWith(foldForSearch(first)));
}

const SPLIT = /(?<![\p{L}-])(\p{L}{3,30})-(?=,|\/| (?:und|oder|sowie|bzw) )/giu;

/** A word that is denied in one text alone is the matter of denials, and another form of it must be surely the same. */
function leastFor(reading: Reading, source: Reading, own: Term, other: Term): number {
  const [x, y] = [reading.text.slice(own.start, own.end), source.text.slice(other.start, other.end)].map(
    word => word.toLowerCase(),
  );
  if (x === y) return Infinity;
  return x?.slice(0, 4) === y?.slice(0, 4) ? SURE : 0;
}

/** Whether a text has the same beside the same; a thing by itself in any word. */
function has(terms: readonly Term[], text: Reading, term: Term): boolean {
  const isContrary = term.of.beside === 'contrary';
  if (
    terms.some(
      each =>
        each.of === term.of &&
        (each.member === term.member || (isContrary && !each.isPlain)) &&
        (isContrary || areBeside(each, term)),
    )
  )
    return true;
  if (term.of.beside !== 'thing') return false;
  const words = term.of.members[term.member]?.filter(word => word.length > 3) ?? [];
  return words.some(word => text.joinedWords().includes(word));
}

function areBeside(x: Term, y: Term): boolean {
  return x.of.beside === 'thing' || x.anchors.some(anchor => y.anchors.includes(anchor));
}

/** Innenminister and Außenminister are offices, Kinderklinik and Frauenklinik houses. */
function ruleOf({ rule, beside }: TermClass, text: string): CheckRule {
  if (/minist/iu.test(text)) return 'role_mismatch';
  // A prize for chemistry is nobody's trade.
  if (rule === 'role_mismatch' && beside === 'thing' && SUBJECT.test(text)) return 'unsupported';
  return beside === 'next' && HOUSE.test(text) ? 'org_variant' : rule;
}

const SUBJECT = /(?:mie|gie|fie|phie|sik|tik|geschichte|schaft|recht)$/iu;
const HOUSE = /^\p{Lu}\p{L}*(?:klinik|schule|heim|haus|museum|chor|amt|gericht|verband|verein)(?:e?s)?$/u;
