import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Alcohol in the breath or the blood told in per cent (unit_mismatch): der Atemalkoholtest ergab 1,84 Prozent; mit 2,1 Prozent
 * am Steuer. Whoever had five per mille would hardly live. Shares of tests, accidents and drinks are no such values.
 */
export function checkBreathTests({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  return reading.amounts().flatMap(amount => {
    const { kind, measure, value, boundStart, end } = amount;
    if (kind !== 'share' || measure === null || value <= 0.002 || value > MOST) return [];
    if (!/\d[.,]\d/u.test(amount.figure)) return [];
    const before = text
      .slice(Math.max(0, boundStart - 150), boundStart)
      .split(/\n/u)
      .at(-1) as string;
    const test = TEST.exec(before) ?? BLEW.exec(before);
    if (
      !test ||
      OF_MANY.test(before) ||
      OF_MANY.test(text.slice(end, end + 50).split(/[.!?]\s/u, 1)[0] ?? '')
    )
      return [];
    const start = boundStart - before.length + test.index;
    return makeContrast('unit_mismatch', {
      reading,
      at: amount,
      document: null,
      source: reading,
      other: { start, end: start + (test[0].split(/[ ,.]/u, 1)[0] ?? '').length },
      severity: 'high',
    });
  });
}

/** As a part of one. */
const MOST = 0.06;
const SIGN = /lkohol|test|Promille|[Pp]ust|blies|lutprobe/u;
const TEST =
  /(?:(?<!\p{L})(?:\p{L}*[Aa]lkohol(?:vor)?test|Atem(?:luft)?test|Vortest|Drogenvortest|\p{L}*[Aa]lkohol(?:wert|gehalt|konzentration|messung|pegel)|Alkomat|Pusten|gepustet|pustete|Test|Messung|Messgerät|Gerät|Blutprobe|Blutuntersuchung))(?!\p{L})[^!?;:\d]{0,80}(?<!\p{L})(?:ergab|ergeben|zeigte|zeigt|angezeigt|brachte|erbrachte|wies|attestierte|auf|von|bei|mit|betrug|über|war|waren|fest|aus)(?: \p{Ll}+){0,3} $/u;
const BLEW = /(?<!\p{L})(?:pustete[n]?|blies(?:en)?)(?!\p{L})[^!?;:,.\d]{0,50} $/u;
const OF_MANY =
  /(?<!\p{L})(?:Prozent der|Fahrer hatten|Unfälle\p{Ll}?|Proben|Anteil|Teilnehme\p{Ll}+|Befragt\p{Ll}+|Bier\p{Ll}*|Wein\p{Ll}*|Schnaps|Getränk\p{Ll}*|Most|Vol\p{Ll}*|Inzidenz|Corona\p{Ll}*|positiv\p{Ll}*|mehr|weniger|Schüler\p{Ll}*|Akku|Note\p{Ll}*)(?!\p{L})|^ (?:de[rs]|aller|davon) /u;
