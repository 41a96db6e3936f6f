import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * All of something where the source has some of it: alle Händler, and die meisten Händler; der gesamte Landkreis, and Teile
 * des Landkreises. The source says all of it nowhere. As hedge_dropped.
 */
export function checkAbsolutes({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : quantifiedIn(reading.text, ALL);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const parts = quantifiedIn(source.text, SOME);
    const wholes = parts.length === 0 ? [] : quantifiedIn(source.text, ALL);
    const ownParts = parts.length === 0 ? [] : quantifiedIn(reading.text, SOME);
    return own.flatMap(({ start, end, noun }) => {
      const isOf = (each: Quantified) => each.noun === noun;
      if (wholes.some(isOf) || ownParts.some(isOf)) return [];
      const around = near.around(start, end);
      const part = parts.find(each => isOf(each) && (around.get(paired.sourceAt(each.start)) ?? 0) >= NEAR);
      if (!part) return [];
      return makeFinding('hedge_dropped', {
        at: { start, end },
        other: { document, start: part.start, end: part.end },
        params: {
          text: reading.text.slice(start, end),
          otherText: source.text.slice(part.start, part.end),
        },
      });
    });
  });
}

type Quantified = { start: number; end: number; noun: string };

const NEAR = 0.8;
const MAX_QUANTIFIED = 60;
const NOUN = String.raw`(?:\p{Ll}+e[nrs]? ){0,2}?(\p{Lu}[\p{L}-]{3,}|(?<=[Aa]ll (?:of )?(?:the )?|every |entire |whole |[Mm]ost |[Mm]any |[Ss]ome |[Ss]everal |[Pp]arts? of |[Hh]alf (?:of )?(?:the )?)\p{Ll}{4,})(?![\p{L}-])`;
const ALL = new RegExp(
  String.raw`(?<!\p{L}|[Ff]ast |[Nn]ahezu |[Bb]einahe |[Nn]icht |vor |[Nn]early |[Aa]lmost |[Nn]ot )(?:[Aa]lle[rn]?|[Ss]ämtliche[rn]?|[Jj]ede[rsmn]?(?! (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte))|(?:[Dd]er|[Dd]ie|[Dd]as|[Ii]m|[Dd]en|[Dd]em) (?:gesamte|ganze)[nr]?|[Ii]n ganz|[Aa]ll(?: of)?(?: the)?|[Ee]very|[Tt]he (?:entire|whole)) ${NOUN}`,
  'gu',
);
const SOME = new RegExp(
  String.raw`(?<!\p{L})(?:[Ee]inige[rn]?|[Mm]anche[rn]?|[Mm]ehrere[rn]?|[Vv]iele[rn]?|[Zz]ahlreiche[rn]?|[Dd](?:ie|en|er) meisten|[Ee]in(?:en|em)? (?:Groß|Gut)?[Tt]eil|[Tt]eile[n]?|[Dd]ie Hälfte|[Dd]ie Mehrheit|[Dd]rei Viertel|[Ff]ast alle[rn]?|[Nn]ahezu alle[rn]?|[Mm]ost|[Mm]any|[Ss]ome|[Ss]everal|[Pp]arts?|[Hh]alf|[Nn]early all|[Aa]lmost all)(?: (?:der|des|von|vom|of|the|of the|unserer|ihrer|seiner))? ${NOUN}`,
  'gu',
);

function quantifiedIn(text: string, pattern: RegExp): Quantified[] {
  return Array.from(text.matchAll(pattern))
    .slice(0, MAX_QUANTIFIED)
    .map(({ index, 0: words, 1: noun = '' }) => {
      return { start: index, end: index + words.length, noun: stemOf(foldForSearch(noun), true) };
    });
}
