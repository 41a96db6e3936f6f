import type { CheckFinding, CheckRule } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { isOfPeople } from '../places/places-by-shape';

/**
 * Houses and areas told apart by a name in front or behind: Goethe-Gymnasium and Schiller-Gymnasium, Grundschule Am Anger
 * and Grundschule Am Markt, Gewerbegebiet Lohfeld. Of one kind each text has one name that the other one lacks altogether,
 * and both stand in sentences that speak of the same.
 */
export function checkNamedHouses({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : housesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near || !(near.isRelated || paired.isOneEvent)) return [];
    const all = housesIn(source);
    const unknown = own.filter(house => !isIn(source, house));
    return unknown.flatMap(house => {
      const others = all.filter(
        ({ kind, key }) => kind === house.kind && !own.some(each => each.kind === kind && each.key === key),
      );
      const [other] = others;
      if (!other || others.some(({ key }) => key !== other.key)) return [];
      // What is named elsewhere must be the only one of its kind there.
      if (isIn(reading, other) && all.some(({ kind, key }) => kind === other.kind && key !== other.key))
        return [];
      if (unknown.some(({ kind, key }) => kind === house.kind && key !== house.key)) return [];
      const around = near.around(house.start, house.end);
      const score = Math.max(...others.map(each => around.get(paired.sourceAt(each.start)) ?? 0));
      if (
        score < NEAR ||
        (other.key.length > 1 &&
          !house.kind.startsWith('club ') &&
          (other.key.includes(house.key) || house.key.includes(other.key)))
      )
        return [];
      return makeContrast(house.rule, { reading, at: house, document, source, other, severity: 'high' });
    });
  });
}

type House = { start: number; end: number; kind: string; key: string; rule: CheckRule };

const NEAR = 0.4;
const MAX_HOUSES = 60;

const BODIES =
  'Gymnasium|Schule|Grundschule|Realschule|Hauptschule|Mittelschule|Gesamtschule|Oberschule|Berufsschule|Kita|Kindergarten|Krankenhaus|Klinik|Klinikum|Spital|Stiftung|Institut|Museum|Theater|Universität|Kolleg|Akademie|Orchester|Quartett|Trio|Ensemble|Chor|Preis|Cup|Pokal|Turnier|Festival|Haus|Heim|Gemeinde|Werke|Bank|Gruppe|Konzern|Verlag|Brauerei|Apotheke|Galerie|Loge|Medaille|Orden';
const PLACES =
  'Halle|Arena|Stadion|Platz|Straße|Brücke|Kirche|Kapelle|Park|Saal|Kaserne|Bad|Weg|Allee|Ufer|Ring|Turm|Tor|Denkmal|Tunnel|Insel|Siedlung|Schacht|Hütte|Hof|Passage|Schleuse|Damm|Steg|Bucht';
/** Told in front of the name. */
const HEADS_OF_BODIES =
  'Grundschule|Realschule|Mittelschule|Gesamtschule|Schule|Gymnasium|Kita|Kindertagesstätte|Kindergarten|Krankenhaus|Klinik|Gasthof|Gasthaus|Gaststätte|Wirtshaus|Landgasthof|Hotel|Restaurant|Pension|Brauerei|Weingut|Apotheke|Pfarrei|Pfarrgemeinde|Seniorenheim|Altenheim|Pflegeheim|Diskothek|Bar|Club|Kapelle|Chor|Band|Verlag';
const HEADS_OF_PLACES =
  'Gewerbegebiet|Industriegebiet|Gewerbepark|Industriepark|Neubaugebiet|Baugebiet|Wohngebiet|Naturschutzgebiet|Ortsteil|Stadtteil|Stadtbezirk|Gemeindeteil|Weiler|Campingplatz|Zeltplatz|Parkplatz|Parkhaus|Haltestelle|Station|Bahnhof|U-Bahnhof|S-Bahnhof|Talsperre|Stausee|Zeche|Bergwerk|Grube|Tagebau|Kraftwerk|Atomkraftwerk|Kernkraftwerk|Windpark|Kaserne|Justizvollzugsanstalt|JVA|Kirche|Pfarrkirche|Basilika|Burg|Schloss|Kloster|Gut|Gutshof|Tunnel|Rastplatz|Raststätte|Rasthof|Anschlussstelle|Ausfahrt|Abfahrt|Autobahnkreuz|Autobahndreieck|Skigebiet|Freibad|Hallenbad|Friedhof|Klärwerk|Kläranlage|Deponie|Wasserwerk|Umspannwerk|Schutzhütte|Berghütte|Alm|Justizanstalt|Landkreis|Kreis|Bezirk|Samtgemeinde|Verbandsgemeinde';
const HEADS_OF_OFFICES =
  'Staatsanwaltschaft|Amtsgericht|Landgericht|Oberlandesgericht|Verwaltungsgericht|Sozialgericht|Arbeitsgericht|Bezirksgericht|Polizeiinspektion|Polizeipräsidium|Polizeidirektion|Feuerwehr|Handwerkskammer|Arbeitsagentur|Universität|Hochschule|Uniklinik|Universitätsklinikum|Volkshochschule|Stadtwerke|Sparkasse|Volksbank|Bistum|Erzbistum|Landesverband|Kreisverband|Ortsverband|Ortsverein';

const COMPOUND = new RegExp(
  String.raw`(?<![\p{L}-])((?:St\.-)?\p{Lu}[\p{L}.]{2,}(?:-\p{Lu}[\p{L}.]+){0,3})-((?:${BODIES})|(?:${PLACES}))(?:e?s|e?n)?(?![\p{L}-])`,
  'gu',
);
const HEADED = new RegExp(
  String.raw`(?![a-z ])(?<![\p{L}-])((?:${HEADS_OF_BODIES})|(?:${HEADS_OF_PLACES})|(?:${HEADS_OF_OFFICES}))s? [„"»]?(?:(?:Am|Zum|Zur|Im|An der|An den|In der|Auf der|Auf dem|Unter den|Alter?|Alte[rn]?|Neue[rn]?|Goldene[rn]?|Schwarze[rn]?|Weiße[sn]?|Rote[rn]?|St\.|Sankt) )?(\p{Lu}\p{L}{3,}(?:-\p{Lu}\p{L}+)?)(?!\p{L}| \p{Lu})`,
  'gu',
);
const OF_A_TOWN = /(?<![\p{L}-])\p{Lu}[\p{L}-]{2,}er $/u;
/** Of which every town has one. */
const OF_TOWN = /^(?:Staatsanwaltschaft|Polizei|Feuerwehr)|gericht$/u;
/** TSV Rodenau and SV Rodenau. */
const CLUB =
  /(?<![\p{L}-])(TSV|SV|FC|SC|VfB|VfL|VfR|TuS|TSG|SpVgg|SG|FSV|BSV|ESV|TV|TG|DJK|FV|ASV|SSV|HSG|EC|ERC|EHC|UHC|HC|TTC|TC|MTV|PSV|RSV|ATSV|ATV|SK) (?:\d{2,4} )?(\p{Lu}[\p{L}-]{3,})/gu;
/** Kreisliga A, Haus B. */
const LETTERED =
  /(?![a-z ])(?<![\p{L}-])(Kreisliga|Kreisklasse|Gruppe|Haus|Halle|Block|Stufe|Variante|Terminal|Tor|Gebäude|Klasse|Kategorie|Bauabschnitt) ([A-H])(?![\p{L}\d-]|\.\d)/gu;
const IS_BODY = new RegExp(`^(?:${BODIES}|${HEADS_OF_BODIES}|${HEADS_OF_OFFICES})$`, 'u');

function housesIn({ text, has }: Reading): House[] {
  const found: House[] = [];
  const compounds = has('house') ? text.matchAll(COMPOUND) : [];
  for (const { index, 0: words, 1: name = '', 2: head = '' } of compounds) {
    // Johann-Wolfgang-von-Goethe-Gymnasium is also called by the last of them.
    const key = keyOf(name.slice(name.lastIndexOf('-') + 1));
    found.push({ start: index, end: index + words.length, kind: `-${head}`, key, rule: ruleOf(head) });
    if (found.length > MAX_HOUSES) return found;
  }
  for (const { index, 0: words, 1: head = '', 2: name = '' } of text.matchAll(HEADED)) {
    if (COMMON_WORDS.has(name.toLowerCase()) || isOfPeople(name)) continue;
    // Das Urteil des Itzehoer Landgerichts Bestand hat.
    if (OF_A_TOWN.test(text.slice(Math.max(0, index - 30), index))) continue;
    const end = index + words.length;
    found.push({ start: end - name.length, end, kind: head, key: keyOf(name), rule: ruleOf(head) });
    if (found.length > MAX_HOUSES) return found;
  }
  for (const { index, 0: words, 1: prefix = '', 2: town = '' } of text.matchAll(CLUB)) {
    const end = index + words.length;
    found.push({ start: index, end, kind: `club ${town}`, key: prefix, rule: 'org_variant' });
    if (found.length > MAX_HOUSES) return found;
  }
  for (const { index, 0: words, 1: head = '', 2: letter = '' } of text.matchAll(LETTERED)) {
    found.push({
      start: index,
      end: index + words.length,
      kind: head,
      key: letter.toLowerCase(),
      rule: 'org_variant',
    });
    if (found.length > MAX_HOUSES) break;
  }
  return found;
}

function ruleOf(head: string): CheckRule {
  if (OF_TOWN.test(head)) return 'place_mismatch';
  return IS_BODY.test(head) ? 'org_variant' : 'place_mismatch';
}

function keyOf(name: string): string {
  return foldForSearch(name).replace(/(?<=.{3})s$/u, '');
}

/** As a word or the beginning of one: Goethe-Gymnasium and Goetheschule. */
function isIn(reading: Reading, { key, kind }: House): boolean {
  if (kind.startsWith('club ')) return hasAlone(reading.text, `${key} ${kind.slice(5)}`);
  if (key.length === 1) return reading.text.includes(`${kind} ${key.toUpperCase()}`);
  const words = reading.words();
  if (key.includes('-') && key.split('-').every(part => words.has(part))) return true;
  if (words.has(key) || words.has(stemOf(key, true))) return true;
  const start = key.slice(0, Math.max(5, key.length - 2));
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

/** Not at the end of another word: TSV Rodenau has no SV Rodenau. */
function hasAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name), count = 0; at >= 0 && count < MAX_HOUSES; count++) {
    if (!/\p{L}/u.test(text.charAt(at - 1))) return true;
    at = text.indexOf(name, at + 1);
  }
  return false;
}
