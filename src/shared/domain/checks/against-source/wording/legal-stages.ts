import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * Steps of a proceeding that the source does not go as far as: angeklagt where it has an Anzeige, verurteilt where it has an
 * Anklage, Insolvenz eröffnet where it has an Antrag. The review has the later step without any doubt, the source nowhere.
 * As hedge_dropped.
 */
export function checkLegalStages({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  return PROCEEDINGS.flatMap(stages => {
    const last = stages.findLastIndex((stage, at) => at > 0 && stage.test(reading.text));
    if (last < 1) return [];
    const own = stages[last]?.exec(reading.text);
    if (!own || !isCertain(reading, own.index)) return [];
    const later = last === 2 ? [...stages.slice(last), RULED] : stages.slice(last);
    if (sourceReadings.some(({ text }) => later.some(stage => stage.test(text.replace(DENIED, '')))))
      return [];
    const at = { start: own.index, end: own.index + own[0].length };
    return sourceReadings.flatMap((source, document) => {
      const [paired, near] = [pairs()[document], nearness()[document]];
      if (!paired || !near?.isRelated) return [];
      const around = near.around(at.start, at.end);
      for (const stage of stages.slice(0, last)) {
        const other = stage.exec(source.text);
        const from = other ? paired.sourceAt(other.index) : 0;
        const score = Math.max(around.get(from) ?? 0, around.get(from + 1) ?? 0);
        if (!other || score < NEAR) continue;
        return makeFinding('hedge_dropped', {
          at,
          other: { document, start: other.index, end: other.index + other[0].length },
          params: { text: own[0], otherText: other[0] },
        });
      }
      return [];
    });
  });
}

const NEAR = 0.8;
const MAX_SENTENCE = 400;

/** From what is only said to what was ruled; each with the words that tell it. */
const PROCEEDINGS: readonly (readonly RegExp[])[] = [
  [
    /(?<![A-Za-z]|\p{L})(?:Verdacht\p{L}*|Strafanzeige|[Aa]ngezeigt|ermittelt|Ermittlung\p{L}*|verdächtig\p{L}*|Tatverdächtige\p{L}*|soll (?=[^.]{5,120} haben)|suspicion|suspected|arrested|investigat\p{L}*)/u,
    /(?<!\p{L})(?:Anklage|[Aa]ngeklagt\p{L}*|charged|charges|indicted|on trial)(?!\p{L})/u,
    /(?<!\p{L})(?:verurteilt\p{L}*|Verurteilung|schuldig gesprochen|Schuldspruch|convicted|sentenced|found guilty|jailed)(?!\p{L})/u,
  ],
  [
    /(?<![A-Za-z]|\p{L})(?:Insolvenzantrag|Antrag auf (?:Eröffnung|Insolvenz)[^.]{0,40}|Insolvenz (?:beantragt|angemeldet)|vorläufige[nrs]? Insolvenzv\p{L}+)/u,
    /(?<!\p{L})Insolvenzverfahren (?:[^.,;]{0,60} )?(?:eröffnet|läuft)(?!\p{L})/u,
  ],
];
/** No charges, keine Anklage. */
const DENIED = /(?<!\p{L})(?:no|not|kein\p{L}*|nicht) \p{L}+/giu;
/** What only somebody gets who was found guilty, or what was decided otherwise. */
const RULED =
  /Urteil|verurteil|Haftstrafe|Freiheitsstrafe|Geldstrafe|Bewährung|(?<!\p{L})schuldig|Jahren? Haft|Gefängnis|sentence|guilty|convict|jail|prison/u;
const DOUBT =
  /(?<!\p{L})(?:nicht|kein\p{L}*|noch|soll|sollen|könn\p{L}*|würde\p{L}*|möglich\p{L}*|droh\p{L}*|wegen Verdachts|ob|wenn|falls|bereits|schon|früher|zuvor|einst|vor|mehrfach|vorbestraft|prüf\p{L}*|fordert?\p{L}*|erwart\p{L}*|not|no|could|may|might|would|if|whether|previously|earlier|once|without)(?!\p{L})|\?/iu;

function isCertain({ text, sentences }: Reading, at: number): boolean {
  const spans = sentences();
  const sentence = sentenceAt(spans, at);
  const said = text.slice(spans[sentence * 2], spans[sentence * 2 + 1]);
  return said.length <= MAX_SENTENCE && !DOUBT.test(said);
}
