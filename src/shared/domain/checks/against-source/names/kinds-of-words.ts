import { startsWithCapital } from '../../../text/capital';
import { PLACES } from '../../../text/name-lists';
import type { LonelyWord } from './lonely-words';

/** Kreissparkasse Bergheide and Stadtsparkasse Bergheide: one kind of house with one name behind it. */
export function areHousesApart(word: LonelyWord, other: LonelyWord): boolean {
  const [x, y] = [word.folded, other.folded];
  if (!startsWithCapital(word.after) || word.after !== other.after) return false;
  return HOUSE_ENDINGS.some(
    ending => x.endsWith(ending) && y.endsWith(ending) && x !== y && x !== ending && y !== ending,
  );
}

/** Bodies that press and readers mix up; whoever names one of them does not mean the other. */
export function areBodiesApart(x: string, y: string): boolean {
  const [a, b] = [BODY_OF.get(x), BODY_OF.get(y)];
  return a !== undefined && b !== undefined && a !== b;
}

const BODIES =
  'bundestag bundesrat bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht bundesarbeitsgericht bundessozialgericht bundesfinanzhof kreistag landtag amtsgericht landgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht finanzgericht bundespolizei landeskriminalamt bundeskriminalamt verfassungsschutz zoll'.split(
    ' ',
  );

/** Also as a genitive. */
const BODY_OF: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(body => ['', 's', 'es'].map(ending => [body + ending, body] as const)),
);

const HOUSE_ENDINGS =
  'sparkasse bank werke klinikum klinik schule hochschule verband verein gericht amt museum theater'.split(
    ' ',
  );

/** Whose name is the place behind it. */
export const BODY =
  /^(?:\p{Lu}\p{L}*(?:gericht|amt|polizei)|Polizei|Universität|Hochschule|Stadt|Gemeinde|Klinikum|Flughafen|Landkreis|Kreis|Staatsanwaltschaft|Feuerwehr|Bahnhof|Bistum)$/u;

/** No Käufer, Prüfer, Läufer or Anrufer. */
export const STREET =
  /(?:strasse|str|allee|weg|platz|gasse|ring|(?<!ka|la|ta|sa|ra|st|pr|(?:^|n)r)ufer|damm|chaussee)$/u;

/** Hauptstraße is most villages' name for one, and a Landstraße is no name. */
export function isStreetName(folded: string): boolean {
  return (
    /.{3}(?:strasse|str|allee|gasse|chaussee|damm|ufer)$/u.test(folded) &&
    STREET.test(folded) &&
    !COMMON_STREETS.test(folded)
  );
}

const COMMON_STREETS =
  /^(?:bundes|land|landes|kreis|haupt|neben|seiten|einkaufs|durchgangs|zufahrts|einbahn|wohn|staats|gemeinde|orts|anlieger|stich|spiel|verbindungs|dorf|umgehungs|ausfall|park|prozess|fluss|rhein|see)/u;

/** Hauptstr. and Hauptstraße. */
export function areOneStreet(x: string, y: string): boolean {
  const short = (word: string) => word.replace(/strasse$/, 'str');
  return short(x) === short(y);
}

const PLACED_BY = new Set('in aus nach bei von vor um zwischen bis ab zu richtung'.split(' '));
const TOPONYM =
  /(?:burg|berg|dorf|stadt|heim|hausen|hofen|ingen|au|ow|feld|tal|thal|bach|furt|bruck|stedt|leben|rode|walde?|kirchen|see|hagen|beck|horst|stein|hafen|mund|munde|sum|itz|nitz|witz|ster|furth|wald|kassel|hamm)$/u;

export function isPlaceLike({ before, text }: LonelyWord): boolean {
  return PLACED_BY.has(before.toLowerCase()) || PLACES.has(text.toLowerCase());
}

export function isToponym({ text, folded, known }: LonelyWord): boolean {
  return (
    PLACES.has(text.toLowerCase()) ||
    known.place?.level === 'city' ||
    (TOPONYM.test(folded) && !/(?:ung|heit|keit|schaft|ion|haft|ehen|ungen)$/u.test(text))
  );
}
