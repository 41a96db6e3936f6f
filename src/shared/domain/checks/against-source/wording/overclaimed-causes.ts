import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A cause where the source says that its study shows none: Kaffee schützt vor Diabetes, where the researchers say that
 * nothing is proved. The first sentence of the review that claims it and shares its words with a sentence of the source,
 * unless a sentence of the review leaves it open as well. As hedge_dropped.
 */
export function checkOverclaimedCauses({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const caveat = HINT.test(source.text) ? CAVEAT.exec(source.text) : null;
    if (!caveat || CAVEAT.test(reading.text)) return [];
    const spans = reading.sentences();
    const paired = pairs()[document];
    for (let at = 0; at * 2 < spans.length; at++) {
      const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
      const said = reading.text.slice(start, Math.min(end, start + MAX_SENTENCE));
      if (!CLAIM.test(said) || DOUBT.test(said) || (paired?.ofReview(at).length ?? 0) === 0) continue;
      return [
        makeFinding('hedge_dropped', {
          at: { start, end: start + said.trimEnd().length },
          other: { document, start: caveat.index, end: caveat.index + caveat[0].length },
          params: { text: said.trim(), otherText: caveat[0] },
        }),
      ];
    }
    return [];
  });
}

const MAX_SENTENCE = 300;
/** What each caveat has in it. */
const HINT = /ursächlich|[Kk]ausal|Ursache|caus|correlation|association, not/;
const CAVEAT =
  /(?:ursächlich\p{L}*|kausal\p{L}*|Kausal\p{L}*|Ursache und Wirkung)[^.!?]{0,120}(?<!\p{L})(?:nicht|kein\p{L}*|offen|unklar)(?!\p{L})|(?<!\p{L})(?:nicht|kein\p{L}*|weder)(?!\p{L})[^.!?]{0,80}(?:ursächlich|[Kk]ausal|Ursache und Wirkung|(?:die|der) Ursache ist)|(?:not|cannot|no) (?:[^.!?]{0,40} )?(?:prove|show|establish)[^.!?]{0,40}(?:caus\p{L}+)|correlation|association, not/u;
const CLAIM =
  /(?<!\p{L})(?:schützt|schützen|verhindert|verhindern|verursacht|verursachen|bewirkt|bewirken|macht|machen|senkt|senken|verringert|verringern|erhöht|erhöhen|steigert|steigern|stärkt|stärken|fördert|fördern|hilft|helfen|beugt|beugen|verlängert|verkürzt|deshalb|dadurch|führt zu|führen zu|prevents?|protects?|causes?|boosts?|cuts?|reduces?|raises?|lowers?|makes?|improves?|extends?)(?!\p{L})/iu;
const DOUBT =
  /(?<!\p{L})(?:könn\p{L}*|kann|dürft\p{L}*|möglich\p{L}*|womöglich|vermutlich|wahrscheinlich|vielleicht|offenbar|hinweis\p{L}*|deutet|zusammenhang|zusammenhäng\p{L}*|hängt|hängen|nicht|soll|sollen|may|might|could|linked|associated|suggests?|not)(?!\p{L})|\?/iu;
