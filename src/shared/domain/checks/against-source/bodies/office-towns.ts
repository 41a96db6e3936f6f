import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * The town of an office or a court, where the source has the office in another one and this town for something else
 * (place_mismatch): das Amtsgericht in Rehna, where the source has the Amtsgericht Ostheim. Each text has one office of the
 * kind, and the review does not name its town. German.
 */
export function checkOfficeTowns({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : officesIn(reading.text);
  if (own.length === 0) return [];
  const known = sourceReadings.map(({ text }) => officesIn(text));
  return sourceReadings.flatMap((source, document) => {
    const there = known[document] ?? [];
    return own.flatMap(office => {
      const others = there.filter(({ kind }) => kind === office.kind);
      const [other] = others;
      if (!other || !isRelated(document) || !isOnly(others) || isIn(reading, other)) return [];
      if (!isOnly(own.filter(({ kind }) => kind === office.kind)) || areOne(office, other)) return [];
      // What the source has nowhere is told of by the names that are in no source.
      if (!isIn(source, office) || known.some(list => list.some(each => isSame(each, office)))) return [];
      return makeContrast('place_mismatch', {
        reading,
        at: office,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

/** `start` to `end` is the town. */
type Office = Span & { kind: string; town: string };

const OFFICE =
  /(?<!\p{L})((?:Zollfahndungs|Hauptzoll|Finanz|Gesundheits|Jugend|Landrats|Landeskriminal|Ordnungs|Schul|Veterinär|Arbeits|Vermessungs|Forst|Bau|Standes|Kreiswehrersatz|Einwohnermelde)amte?s?|(?:Amts|Land|Oberland|Verwaltungs|Oberverwaltungs|Sozial|Arbeits|Finanz|Kammer|Bezirks|Landes)gerichte?s?|(?:General)?[Ss]taatsanwaltschaft|Handwerkskammer|Arbeitsagentur|Agentur für Arbeit) (?:in |von )?((?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})/gu;
const MAX_OFFICES = 30;
/** Das Landgericht Montag, die Staatsanwaltschaft Anklage. */
const NO_TOWN =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|Anklage|Klage|Anzeige|Revision|Berufung|Ermittlungen|Auskunft|Recht|Einspruch|Beschwerde)$/u;

function officesIn(text: string): Office[] {
  if (!HAS_OFFICE.test(text)) return [];
  const found: Office[] = [];
  for (const { index, 0: words, 1: head = '', 2: town = '' } of text.matchAll(OFFICE)) {
    if (NO_TOWN.test(town)) continue;
    const end = index + words.length;
    const kind = head.toLowerCase().replace(/(?<=amt|gericht)e?s$/u, '');
    found.push({
      start: end - town.length,
      end,
      kind,
      town: foldForSearch(town).replace(/(?<=.{4})s$/u, ''),
    });
    if (found.length >= MAX_OFFICES) break;
  }
  return found;
}

const HAS_OFFICE = /amte?s? |gerichte?s? |anwaltschaft |kammer |agentur |für Arbeit /;

function isOnly([first, ...more]: readonly Office[]): boolean {
  return first !== undefined && more.every(({ town }) => town === first.town);
}

/** Also Tannau-Rehna and Rehna. */
function areOne({ town: x }: Office, { town: y }: Office): boolean {
  return x.includes(y) || y.includes(x);
}

function isSame(x: Office, y: Office): boolean {
  return x.kind === y.kind && areOne(x, y);
}

/** As a word, as the beginning of one or as a part: Rehnaer. */
function isIn(reading: Reading, { town }: Office): boolean {
  const stem = town.slice(0, Math.max(4, town.length - 2));
  return reading.joinedWords().includes(stem);
}
