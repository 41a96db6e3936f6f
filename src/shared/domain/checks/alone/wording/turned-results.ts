import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * A match that is won in one sentence and lost in another (internal_contradiction): der SV Talheim hat gegen den TSV gewonnen,
 * nach der Niederlage steht Talheim auf Platz drei; and a team that has no point, and one victory. German.
 */
export function checkTurnedResults({ reading, review }: CheckContext): CheckFinding[] {
  if (!/^de/i.test(review.language) || !SIGN.test(reading.text)) return [];
  return [...findTaken(reading), ...findPointless(reading)];
}

const SIGN = /(?:Sieg|Niederlage)/u;

const TEAM = String.raw`(?:(?:\p{Lu}{2,5}|\d{1,4}|Blau-Weiß|Rot-Weiß|Schwarz-Weiß|Union|Eintracht|Borussia|Fortuna|Viktoria) ){0,2}`;
/** Nach der Niederlage steht Talheim; Der Sieg gegen Werder. */
const TAKEN =
  /(?<!\p{L})(?:(?:Nach|Mit|Durch|Trotz) (?:de[rmn]|diese[rmn]) (?<word>Sieg|Heimsieg|Auswärtssieg|Erfolg|Niederlage|Heimniederlage|Pleite) (?:steht|bleibt|klettert|rutscht|springt|rückt|liegt|belegt|hat|ist) (?:der |die |das )?(?<team>(?:(?:\p{Lu}{2,5}|\d{1,4}) ){0,2}\p{Lu}[\p{L}-]{3,})|D(?:er|ie) (?<own>Sieg|Niederlage) gegen (?:den |die |das )?(?<foe>(?:(?:\p{Lu}{2,5}|\d{1,4}) ){0,2}\p{Lu}[\p{L}-]{3,}))(?!\p{L})/gu;
const WON =
  /(?<!\p{L})(?:gewann(?:en)?|gewonnen|siegten?|gesiegt|besiegten?|besiegt|bezwang(?:en)?|bezwungen|schlug(?:en)?)(?!\p{L})/u;
const LOST = /(?<!\p{L})(?:verlor(?:en)?|unterlag(?:en)?|unterlegen)(?!\p{L})/u;
const OTHER_MATCH =
  /(?<!\p{L})(?:Hinspiel\p{L}*|Rückspiel\p{L}*|Vorwoche|Vorjahr\p{L}*|zuletzt|zuvor|damals|Pokal\p{L}*|Saison|vergangenen|letzten|vorigen|(?:19|20)\d\d|nicht|zweite[rn]?|erste[rn]?|Test\p{L}*|Halbzeit|Satz|Satze[sn]|Sätze)(?!\p{L})/u;
const LONGEST = 300;
const BACK = 16;

function findTaken(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const taken = Array.from(text.matchAll(TAKEN)).slice(0, 8);
  if (taken.length === 0) return [];
  const spans = reading.sentences();
  return taken.flatMap(({ index, 0: words, groups = {} }) => {
    const word = groups.word ?? groups.own ?? '';
    const name = lastOf(groups.team ?? groups.foe ?? '');
    const at = sentenceAt(spans, index) * 2;
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    if (end - start > LONGEST || OTHER_MATCH.test(text.slice(start, end))) return [];
    const isVictory = /Sieg|sieg|Erfolg/u.test(word);
    let only: Span | null = null;
    for (let i = Math.max(0, at - BACK); i < at; i += 2) {
      const [from = 0, to = 0] = [spans[i], spans[i + 1]];
      const sentence = to - from > LONGEST ? '' : text.slice(from, to);
      const [won, lost] = [WON.exec(sentence), LOST.exec(sentence)];
      const verb = won ?? lost;
      if (!verb) continue;
      const isFoe = isAgainst(sentence, name);
      // Another match may be meant, which ended so.
      if ((won !== null) === isVictory || (won && lost) || OTHER_MATCH.test(sentence)) return [];
      if (isFoe === null) continue;
      if (only || (groups.foe !== undefined) !== isFoe) return [];
      only = { start: from + verb.index, end: from + verb.index + verb[0].length };
    }
    if (!only) return [];
    const from = index + words.indexOf(word);
    return [makeContradiction(reading, { start: from, end: from + word.length }, only, 'opposed')];
  });
}

/** Whether it is who was played against; null where the sentence does not say. */
function isAgainst(sentence: string, name: string): boolean | null {
  const [at, against] = [sentence.indexOf(name), sentence.search(/(?<!\p{L})[Gg]egen (?!\d)/u)];
  if (at < 0 || against < 0) return null;
  // Gegen Werder unterlag Hohenau: whoever stands right behind.
  return new RegExp(`[Gg]egen (?:den |die |das )?${TEAM}${name}`, 'u').test(sentence.slice(against));
}

function lastOf(team: string): string {
  return team.split(' ').at(-1) ?? team;
}

const POINTLESS =
  /(?<!\p{L})(?:(?:bisher|bislang|weiter|weiterhin|noch|immer noch) (?:ohne (?:Punkt|Punkte|Punktgewinn|Sieg)|punktlos|sieglos|keinen (?:Punkt|Sieg))(?: \p{L}+)?|(?:als einziges Team|einzige Team|einzige Mannschaft)[^.!?;]{0,50} (?:ohne (?:Punkt|Punkte|Sieg)|punktlos|sieglos))(?!\p{L})/u;
const ONE_WON =
  /(?<!\p{L})(?:(?:[Ee]inen|[Dd]en einzigen|[Ee]inzigen|[Zz]wei) Siege? (?:gab es|holte|feierte|gelang|steht|stehen)|[Ee]in(?:en)? Sieg(?:,| und) (?:kein|ein|zwei|drei|vier)|(?:erst|nur) einen Sieg)(?!\p{L})/u;

/** Ohne Punkt, in one sentence, and the next one tells of a victory in the league. */
function findPointless(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const without = POINTLESS.exec(text);
  if (!without) return [];
  const spans = reading.sentences();
  const at = sentenceAt(spans, without.index) * 2;
  for (const i of [at - 2, at + 2]) {
    const [from = 0, to = 0] = [spans[i], spans[i + 1]];
    const sentence = i < 0 || to - from > LONGEST ? '' : text.slice(from, to);
    const won = ONE_WON.exec(sentence);
    if (!won || /Pokal|Vorjahr|Test|(?:vorigen|letzten|vergangenen) Saison|(?:19|20)\d\d/u.test(sentence))
      continue;
    if (text.slice(Math.min(from, without.index), Math.max(to, without.index)).includes('\n')) continue;
    const end = without.index + without[0].length;
    const there = { start: from + won.index, end: from + won.index + won[0].length };
    return [makeContradiction(reading, { start: without.index, end }, there, 'opposed')];
  }
  return [];
}
