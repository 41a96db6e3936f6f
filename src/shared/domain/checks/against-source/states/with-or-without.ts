import type { CheckFinding } from '../../../../model/check';
import { clauseAround } from '../../clause-marks';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { stemOfWord } from '../../sentence-stems';

/**
 * With something in the one text and without it in the other: mit Erfolg and ohne Erfolg, einen Helm and keinen Helm. Each
 * text has the noun with one sign alone, in places that have more in common. As `unsupported`, of kind opposite.
 */
export function checkWithOrWithout({
  reading,
  sourceReadings,
  pairs,
  nearness,
}: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : signedIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const others = signedIn(source);
    return own.flatMap(place => {
      if (!isSole(place, own) || !place.isPlain || isIn(others, place)) return [];
      const around = near.around(place.start, place.end);
      const other = others.find(({ stem, isWith, isPlain, start }) => {
        const isTurned = stem === place.stem && isWith !== place.isWith && isPlain;
        const limit = place.isTelling ? NEAR_TELLING : NEAR;
        return isTurned && (around.get(paired.sourceAt(start)) ?? 0) >= limit;
      });
      if (!other) return [];
      return makeContrast('unsupported', {
        reading,
        at: place,
        document,
        source,
        other,
        params: { kind: 'opposite' },
        severity: 'high',
      });
    });
  });
}

type Place = {
  start: number;
  end: number;
  stem: string;
  isWith: boolean;
  isTelling: boolean;
  /** Neither asked for nor denied once more. */
  isPlain: boolean;
};

/** Telling words that the two places share, as nearness counts them. */
const NEAR = 1.2;
const NEAR_TELLING = 0.4;
const MAX_PLACES = 200;

const isIn = (places: readonly Place[], { stem, isWith }: Place) =>
  places.some(each => each.stem === stem && each.isWith === isWith);

const isSole = (place: Place, places: readonly Place[]) =>
  places.every(each => each.stem !== place.stem || each.isWith === place.isWith);

const PHRASE =
  /(?<!\p{L})([Mm]it|[Oo]hne|[Kk]eine?[nmr]?|[Ee]ine?[nm]?)(?: (?:\p{Ll}{4,}e[nrsm]?|\d{1,3}|zwei|drei|vier|fünf|sechs|acht)){0,2} (\p{Lu}\p{Ll}{3,30})(?![\p{L}-])|(?<!\p{L})([Ee]rfolglos|[Ee]rgebnislos|[Vv]ergeblich|[Ee]rfolgreich)(?!\p{L})/gu;
/** Of these there is one to be spoken of, so that having one, and having none, exclude each other. */
const TELLING =
  /^(?:Helm|Erfolg|Führerschein|Fahrerlaubnis|Sicherheitsgurt|Gurt|Gegenstimmen?|Enthaltungen?|Bewährung|Lebensgefahr|Alkohol|Drogen|Maske|Warnweste|Rettungsweste|Schwimmweste|Genehmigung|Baugenehmigung|Testament|Versicherung|Kennzeichen|Licht|Beute|Abschiedsbrief|Geständnis|Sprengstoff)$/u;
/** Mit Blick auf, ohne Zweifel: they say nothing of a thing. */
const PHRASES =
  /^(?:Blick|Hilfe|Recht|Ausnahme|Zweifel|Folgen?|Bezug|Hinweis|Prozent|Sicht|Rücksicht|Ende|Anfang|Weg|Teil|Kraft|Zeit|Mal|Jahre?n?|Euro|Millionen?|Menschen|Kinder|Frau|Mann|Leute|Partner|Unterstützung|Problem|Probleme|Antwort|Worte|Worten)$/u;
const DOUBT =
  /(?<!\p{L})(?:nicht|nie|niemals|niemand|kaum|weder|ob|wenn|falls|sofern|statt|anstatt|soll(?:en|te|ten)?|könn\p{L}*|kann|will|wollen|würde\p{L}*|wäre\p{L}*|hätte\p{L}*|muss|müssen|darf|dürfen|sollte\p{L}*|forder\p{L}*|verlang\p{L}*|bisher|bislang|zunächst|zuerst|erst|später|früher|sondern|sonst|teils|mal)(?!\p{L})|\?/iu;

function signedIn({ text }: Reading): Place[] {
  return Array.from(text.matchAll(PHRASE))
    .slice(0, MAX_PLACES)
    .flatMap(({ index, 0: words, 1: sign = '', 2: noun = 'Erfolg', 3: success }): Place[] => {
      const isTelling = TELLING.test(noun);
      // Keine Zeit, and eine: only of some things there are none or one.
      if (PHRASES.test(noun) || (!isTelling && !/^(?:mit|ohne)$/iu.test(sign))) return [];
      const isWith = success !== undefined ? /^erfolgreich/iu.test(success) : !/^(?:ohne|kein)/iu.test(sign);
      const around = clauseAround(text, { start: index, end: index + words.length });
      const clause = text.slice(around.start, around.end);
      return [
        {
          start: index,
          end: index + words.length,
          stem: stemOfWord(noun),
          isWith,
          isTelling,
          isPlain:
            !DOUBT.test(clause) && !(isWith && /(?<!\p{L})(?:ohne|kein\p{Ll}*)(?!\p{L})/u.test(clause)),
        },
      ];
    });
}
