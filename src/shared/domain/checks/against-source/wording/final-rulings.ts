import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A ruling that nobody can appeal against any more, and one that somebody can, or that a lower court has to judge anew. Each
 * text has the one of them alone. As `unsupported`, of kind opposite.
 */
export function checkFinalRulings({ reading, sourceReadings, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !reading.has('ruling')) return [];
  const [isFinal, isOpen] = [FINAL.exec(reading.text), OPEN.exec(reading.text)];
  const own = isFinal ?? isOpen;
  if (!own || (isFinal && isOpen)) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!nearness()[document]?.isRelated) return [];
    const open = OPEN.exec(source.text) ?? REMANDED.exec(source.text);
    const final = FINAL.exec(source.text);
    const other = isFinal ? open : final;
    if (!other || (isFinal ? final : OPEN.exec(source.text))) return [];
    return makeFinding('unsupported', {
      at: { start: own.index, end: own.index + own[0].length },
      other: { document, start: other.index, end: other.index + other[0].length },
      params: { text: own[0], otherText: other[0], kind: 'opposite' },
      severity: 'high',
    });
  });
}

const REMEDY =
  '(?:Rechtsmittel|Revision|Berufung|Beschwerde|Rechtsbeschwerde|Nichtzulassungsbeschwerde|Einspruch)';
/** Of a sentence, with the points of dates and abbreviations. */
const WITHIN = String.raw`(?:[^.!?\n]|\.(?! \p{Lu})){0,90}`;
const FINAL = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ist|sind|wird|wurde)(?: (?:damit|nun|bereits|inzwischen|somit|jetzt|seit \p{L}+|das Urteil|die Entscheidung|der Beschluss)){0,3} (?:rechtskräftig(?!e)|unanfechtbar)|unanfechtbar|nicht (?:mehr )?anfechtbar|keine?n?(?: weiteren?)? ${REMEDY} (?:mehr )?(?:möglich|zulässig|gegeben|zugelassen)|(?:Rechtsweg|Instanzenzug) (?:ist |sei )?(?:damit |nun )?(?:erschöpft|ausgeschöpft)|[Ee]ndgültig (?:verloren|gewonnen|gescheitert|verurteilt|freigesprochen|unterlegen))(?!\p{L})`,
  'u',
);
const OPEN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:noch )?nicht rechtskräftig|(?:kann|können|könnte|könnten)${WITHIN} ${REMEDY}${WITHIN} (?:einlegen|einreichen|erheben|beantragen|eingelegt|eingereicht|erhoben|beantragt)(?: werden)?|${REMEDY} (?:ist|sei|wäre) (?:noch )?(?:möglich|zulässig)|(?:kann|können)${WITHIN} in (?:Berufung|Revision) gehen|(?:kann|können)${WITHIN} (?:angefochten werden|anfechten))(?!\p{L})`,
  'u',
);
/** Sent back: nothing is decided for good. */
const REMANDED = new RegExp(
  String.raw`(?<!\p{L})(?:zurückverwiesen|verw(?:ies|eist|iesen)${WITHIN} zurück|(?:muss|müssen|soll)${WITHIN} (?:neu|erneut|noch einmal|nochmals) (?:verhandeln|entscheiden|prüfen|befinden|verhandelt werden))(?!\p{L})`,
  'u',
);
