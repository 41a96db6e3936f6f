import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { createLiteralScanner } from '../../../text/literal-scanner';
import type { CheckContext, Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Somebody or something taken up in a state that is the contrary of what was told (internal_contradiction): the governor was
 * unhurt, and der verletzte Gouverneur; Tann wins, and der unterlegene Tann; ein schwarzer Kombi, and den weißen Kombi.
 * Both have the noun or the name alone beside them, and nothing tells of a change. German.
 */
export function checkTakenUpStates({ reading, review }: CheckContext): CheckFinding[] {
  if (!/^de/i.test(review.language)) return [];
  const signs = scan(reading.text);
  const isTold = (at: number) => ((signs >> (2 * at)) & 0b11) === 0b11;
  const contraries = CONTRARIES.map((_, at) => at).filter(isTold);
  return [...findStates(reading, contraries), ...(isTold(CONTRARIES.length) ? findColours(reading) : [])];
}

/**
 * What is told with the noun before it, and with which words it is taken up against that; `signs` are literals of which a text
 * with each must have some (see literal-scanner.ts).
 */
type Contrary = { told: RegExp; taken: string; again?: string; signs: readonly [string, string] };

const CONTRARIES: readonly Contrary[] = [
  {
    told: /(?<!\p{L})(?:(?:blieb(?:en)?|ist|war(?:en)?)(?!\p{L})[^.!?;]{0,30} (?:unverletzt|unversehrt|heil)|kam(?:en)?(?!\p{L})[^.!?;]{0,30} mit dem Schrecken davon)(?!\p{L})/u,
    taken: '(?:(?:schwer|leicht|lebensgefährlich|tödlich) )?(?:verletzte|verwundete|getötete)[nr]?',
    again:
      '(?:wurde [^.!?;]{0,30}verletzt(?!e)|erlitt [^.!?;]{0,40}Verletzungen|kam (?:schwer verletzt|leicht verletzt|mit [\\p{L} ]{0,30}Verletzungen))',
    signs: ['unverletzt|unversehrt|heil|schrecken davon', 'verletz|verwundete|getötete'],
  },
  {
    told: /(?<!\p{L})(?:wurden?|ist|erlag|starb(?:en)?)(?!\p{L})[^.!?;]{0,60} (?:(?:schwer|leicht|lebensgefährlich) verletzt(?!e)|getötet|ums Leben gekommen|seinen Verletzungen|ihren Verletzungen)(?!\p{L})/u,
    taken: '(?:unverletzte|unversehrte|unverletzt gebliebene)[nr]?',
    again: '(?:blieb [^.!?;]{0,20}unverletzt|kam mit dem Schrecken davon)',
    signs: ['verletz|getötet|ums leben', 'unverletzt|unversehrte|schrecken davon'],
  },
  {
    told: /(?<!\p{L})(?:gewinnt|gewann|siegt|siegte|hat(?!\p{L})[^.!?;]{0,60} gewonnen|setzte sich(?!\p{L})[^.!?;]{0,60} durch|wird (?:neuer? |neue )?(?:\p{L}*[Pp]räsident|\p{L}*[Bb]ürgermeister|Landrat|Landrät|Kanzler|Vorsitzende)\p{L}*)(?!\p{L})/u,
    taken: '(?:unterlegene|geschlagene|gescheiterte|abgewählte)[nr]?',
    signs: [
      'gewinn|gewann|gewonnen|siegt|setzte sich|wird ',
      'unterlegene|geschlagene|gescheiterte|abgewählte',
    ],
  },
  {
    told: /(?<!\p{L})(?:verlor|verliert|unterlag|unterliegt|scheitert|scheiterte|hat(?!\p{L})[^.!?;]{0,60} verloren|wurde abgewählt)(?!\p{L})/u,
    taken: '(?:siegreiche|erfolgreiche|wiedergewählte|neu gewählte)[nr]?',
    signs: [
      'verlor|verliert|unterlag|unterliegt|scheitert|abgewählt',
      'siegreiche|erfolgreiche|wiedergewählte|neu gewählte',
    ],
  },
  {
    told: /(?<!\p{L})(?:wurden?|ist|hat|haben)(?!\p{L})[^.!?;]{0,50} (?:abgelehnt|zurückgewiesen|verworfen)(?!\p{L})/u,
    taken: '(?:genehmigte|angenommene|beschlossene|gebilligte|bewilligte)[nrs]?',
    signs: [
      'abgelehnt|zurückgewiesen|verworfen',
      'genehmigte|angenommene|beschlossene|gebilligte|bewilligte',
    ],
  },
  {
    told: /(?<!\p{L})(?:wurden?|ist|hat|haben)(?!\p{L})[^.!?;]{0,50} (?:genehmigt|angenommen|beschlossen|gebilligt|bewilligt)(?!\p{L})/u,
    taken: '(?:abgelehnte|verworfene|zurückgewiesene)[nrs]?',
    signs: ['genehmigt|angenommen|beschlossen|gebilligt|bewilligt', 'abgelehnte|verworfene|zurückgewiesene'],
  },
  {
    told: /(?<!\p{L})(?:ist|sind|bleibt)(?!\p{L})[^.!?;]{0,30} (?:auf der Flucht|flüchtig)(?!\p{L})/u,
    taken: '(?:festgenommene|gefasste|verhaftete|inhaftierte)[nr]?',
    signs: ['auf der flucht|flüchtig', 'festgenommene|gefasste|verhaftete|inhaftierte'],
  },
  {
    told: /(?<!\p{L})(?:ist|sind|bleibt|bleiben)(?!\p{L})[^.!?;]{0,40} (?:geschlossen|gesperrt)(?=[.,])/u,
    taken: '(?:geöffnete|freigegebene|offene)[nrs]?',
    signs: ['geschlossen|gesperrt', 'geöffnete|freigegebene|offene'],
  },
];

/** Two bits for each of them, and two for colours and for what has one. */
const scan = createLiteralScanner(
  [
    ...CONTRARIES.flatMap(({ signs }) => signs),
    'schwarze|weiße|rote|blaue|grüne|gelbe|graue|silber|braune|orange|dunkele|helle',
    'wagen|pkw|auto|kombi|transporter|lkw|bus|motorrad|roller|fahrrad|limousine|suv|jacke|hose|kleidung|pullover|rucksack|mütze|haus|boot',
  ].map(each => each.split('|')),
);

const PLACES = CONTRARIES.map(
  ({ taken, again = '(?!)' }) =>
    new RegExp(
      `(?<!\\p{L})[Dd](?:er|ie) (?<who>\\p{Lu}[\\p{L}-]{2,}) (?<again>${again})(?!\\p{L})|(?<!\\p{L})[Dd](?:er|ie|as|en|em|es) (?<state>${taken}) (?<noun>(?:[Vv]an |[Vv]on |[Dd]er |[Dd]e )*\\p{Lu}[\\p{L}-]{2,})(?! de[rs]? | von |-)(?!\\p{L})`,
      'gu',
    ),
);
/** A change, another one of them, or another time. */
const OTHERWISE =
  /(?<!\p{L})(?:damals|zunächst|anfangs|später|erst|inzwischen|mittlerweile|wieder|schließlich|dann|vorher|zuvor|früher\p{L}*|hieß|angeblich|hätte|wäre|wenn|falls|nicht|kein\p{L}*|anderen?|zweiten?|weiteren?|übrigen|beiden?|20\d\d|19\d\d|Vorjahr|seien?|als erster|überarbeitet|beinahe|fast)(?!\p{L})/u;
const LONGEST = 400;
/** Sentences back. */
const BACK = 14;

/** Of the contraries of these numbers. */
function findStates({ text, sentences }: Reading, ranks: readonly number[]): CheckFinding[] {
  const spans = sentences();
  return ranks.flatMap(rank =>
    Array.from(text.matchAll(PLACES[rank] ?? /$^/gu)).flatMap(({ index, 0: words, groups = {} }) => {
      const at = 2 * sentenceAt(spans, index);
      const own = text.slice(spans[at], spans[at + 1]);
      if (own.length > LONGEST || OTHERWISE.test(own)) return [];
      const noun = groups.noun ?? groups.who ?? '';
      for (let i = Math.max(0, at - 2 * BACK); i < at; i += 2) {
        const [start = 0, end = 0] = [spans[i], spans[i + 1]];
        const sentence = text.slice(start, Math.min(end, start + LONGEST));
        const found = CONTRARIES[rank]?.told.exec(sentence);
        if (!found || OTHERWISE.test(sentence) || !isOf(sentence, found, noun)) continue;
        const state = groups.state ?? groups.again ?? '';
        const from = index + words.indexOf(state);
        const other: Span = { start: start + found.index, end: start + found.index + found[0].length };
        return [makeContradiction({ text }, { start: from, end: from + state.length }, other, 'opposed')];
      }
      return [];
    }),
  );
}

/** The noun leads to what is told without another one that could be told of, and has no owner of its own. */
function isOf(sentence: string, { index }: RegExpExecArray, noun: string): boolean {
  const before = sentence.slice(0, index);
  const at = before.search(
    new RegExp(`(?<![\\p{L}-])${noun.replace(/[^\p{L} -]/gu, '')}(?:s|es|n|en)?(?![\\p{L}-])`, 'u'),
  );
  if (at < 0) return false;
  const between = before.slice(at + noun.length);
  if (
    /^(?:s|es)? (?:des|der|eines|einer|von|aus) |(?<!\p{L})(?:und|oder|sein|seine|ihr|ihre|ein|eine|gegen)(?!\p{L})|, (?:während|als|weil|nachdem) /u.test(
      between,
    )
  )
    return false;
  return !/(?<!\p{L})(?:gegen|vor|mit|von) $/u.test(before.slice(0, at));
}

const COLOURS =
  '(?:schwarz|weiß|rot|blau|grün|gelb|grau|silber(?:farben|n)|braun|orange(?:farben)?|dunkel|hell)';
const VEHICLES =
  '(?:Wagen|Pkw|Auto|Kombi|Transporter|Kleinwagen|Lieferwagen|Lkw|Lastwagen|Bus|Kleinbus|Motorrad|Roller|Fahrrad|Limousine|Geländewagen|SUV|Sportwagen|Jacke|Hose|Kleidung|Kapuzenpullover|Rucksack|Mütze|Haus|Boot)';
const FIRST = new RegExp(
  `(?<!\\p{L})[Ee]in(?:e[nmrs]?)? (?<colour>${COLOURS})e[nmrs]? (?<thing>${VEHICLES})(?:s|es)?(?!\\p{L})`,
  'gu',
);
const AGAIN = new RegExp(
  `(?<!\\p{L})(?:[Dd]e[rnms]|[Dd]as|[Dd]ie) (?<colour>${COLOURS})e[nmrs]? (?<thing>${VEHICLES})(?:s|es)?(?!\\p{L})`,
  'gu',
);
const CARS = /^(?:Wagen|Pkw|Auto|Kombi|Kleinwagen|Limousine|Geländewagen|SUV|Sportwagen)$/u;

/** Each is looked for in all that stands before it. */
const MAX_AGAIN = 8;

/** One was told, and it is taken up in another colour. */
function findColours({ text }: Reading): CheckFinding[] {
  const first = Array.from(text.matchAll(FIRST));
  if (first.length === 0) return [];
  return Array.from(text.matchAll(AGAIN))
    .slice(0, MAX_AGAIN)
    .flatMap(({ index, 0: words, groups = {} }) => {
      const same = first.filter(
        each =>
          each.index < index &&
          (each.groups?.thing === groups.thing ||
            (CARS.test(each.groups?.thing ?? '') && CARS.test(groups.thing ?? ''))),
      );
      const [only, ...more] = same;
      const colour = groups.colour ?? '';
      if (!only || more.length > 0 || only.groups?.colour === colour) return [];
      // Another of that colour was told in other words.
      const rest = text.slice(0, index);
      if (new RegExp(`(?<!\\p{L})${colour}e?[nmrs]?(?!\\p{L})`, 'iu').test(rest)) return [];
      const from = index + words.indexOf(colour);
      const end = from + (/^\p{L}+/u.exec(text.slice(from, from + 20))?.[0].length ?? 0);
      return [
        makeContradiction(
          { text },
          { start: from, end },
          { start: only.index, end: only.index + only[0].length },
          'opposed',
        ),
      ];
    });
}
