/** What is measured of a thing: how long, broad, high, deep or thick it is, its area and its weight; `size` is any length. */
export type Property = 'length' | 'width' | 'height' | 'depth' | 'size' | 'area' | 'mass';
/** From and to, in metres, square metres and kilograms: far wider than what was ever reported. */
type Sizes = Partial<Record<Property, readonly [number, number]>>;

const KM = 1_000;
const HA = 10_000;
const KM2 = 1_000_000;

/** Words of things as regular expressions, anchored to the whole word and without endings of case. */
const TABLE: ReadonlyArray<readonly [string, Sizes]> = [
  [
    '(?:(?:Rad|Geh|Fuß|Wander|Feld|Wald|Wirtschafts|Rund|Ufer|Verbindungs|Spazier|Pilger|Rund|Lehr|Schotter|Bohlen|Rad- und Geh|Geh- und Rad|Radschnell)weg|Weg|Bürgersteig|(?!Milch|Wasser|Wasch|Produktions|Fertigungs)\\p{L}*straße|Fahrbahn|Gasse|Allee|Pfad|Lehrpfad|Trasse|Piste|Abschnitt|Bauabschnitt|Teilstück)',
    { length: [10, 30_000 * KM], width: [0.2, 300] },
  ],
  [
    '(?:(?:Rund|Fern)(?:wander|rad)?weg|\\p{L}*(?:loipe|route)|Loipe|Route|Rennstrecke|Laufstrecke|Radstrecke|Umgehung|Ortsumgehung|Umfahrung|Autobahn|Bahnstrecke|Bahnlinie|Buslinie|Wanderung|Radtour|Etappe|Rundkurs|Marathon|Halbmarathon)',
    { length: [100, 40_000 * KM] },
  ],
  [
    '(?:\\p{L}*[Bb]rücke|Viadukt|Talbrücke)',
    { length: [1, 170 * KM], width: [0.3, 150], height: [0.2, 700] },
  ],
  ['(?:\\p{L}*[Tt]unnel)', { length: [2, 200 * KM], width: [0.5, 60] }],
  [
    '(?:Deich|Damm|Staudamm|Mauer|Staumauer|Lärmschutzwand|Zaun|Wall|Hecke)',
    { length: [0.5, 30_000 * KM], height: [0.1, 400], width: [0.02, KM] },
  ],
  [
    '(?:Stau|Rückstau|Menschenkette|Lichterkette|Festzug|Umzug|Demonstrationszug|Konvoi)',
    { length: [8, 2_000 * KM] },
  ],
  [
    '(?:Zug|Straßenbahn|Güterzug|Bus|Gelenkbus|Lastwagen|Sattelzug|Laster|Schiff|Yacht|Fähre|Boot)',
    { length: [1, 8 * KM], mass: [20, 1e9] },
  ],
  [
    '(?:Turm|Kirchturm|Aussichtsturm|Hochhaus|Mast|Funkmast|Windrad|Schornstein|Kran|Gebäude|Neubau|Denkmal|Statue|Skulptur|Maibaum|Weihnachtsbaum|Tanne|Fichte|Eiche|Linde|Buche|Baum)',
    { height: [0.1, 1_100], length: [0.05, 1_100] },
  ],
  ['(?:Flügel|Rotorblatt|Rotorblätter)', { length: [0.002, 200] }],
  ['(?:Berg|Gipfel|Hügel|Aussichtspunkt)', { height: [2, 9_000] }],
  [
    '(?:Schwimmbecken|Becken|Sportbecken|Nichtschwimmerbecken|Planschbecken)',
    { length: [1, 2 * KM], width: [0.5, KM] },
  ],
  ['(?:Fluss|Bach|Kanal|Graben)', { length: [10, 8_000 * KM], width: [0.05, 100 * KM], depth: [0.02, 500] }],
  [
    '(?:Hecht|Wels|Karpfen|Zander|Forelle|Lachs|Barsch|Aal|Stör|Dorsch)',
    { length: [0.03, 6], size: [0.03, 6], mass: [0.03, 500] },
  ],
  [
    '(?:Hai|Wal|Delfin|Pottwal|Buckelwal|Krokodil|Schlange|Python)',
    { length: [0.05, 40], size: [0.05, 40], mass: [0.02, 200_000] },
  ],
  [
    '(?:Hund|Rüde|Hündin|Welpe|Schäferhund|Katze|Kater|Wolf|Fuchs|Luchs|Biber|Hase)',
    { mass: [0.04, 170], height: [0.05, 1.4] },
  ],
  [
    '(?:\\p{L}*bulle|Bulle|Stier|Ochse|Kuh|Milchkuh|Rind|Pferd|Hengst|Stute|Wallach|Hirsch)',
    { mass: [8, 2_500], height: [0.4, 3] },
  ],
  ['(?:Elefant|Nashorn|Nilpferd|Flusspferd|Giraffe)', { mass: [25, 15_000], height: [0.3, 7] }],
  [
    '(?:Auto|Wagen|Pkw|Transporter|Traktor|Bagger|Mähdrescher|Panzer|Lok|Lokomotive|Glocke)',
    { mass: [20, 2_000_000], length: [0.3, 100] },
  ],
  ['(?:Fahrrad|Rad|E-Bike|Pedelec)', { mass: [3, 400] }],
  ['(?:Wohnung|Zimmer|Klassenzimmer|Ferienwohnung|Büro|Apartment)', { area: [3, 20_000] }],
  [
    '(?:Haus|Kita|Kindergarten|Schule|Halle|Turnhalle|Sporthalle|Saal|Markt|Supermarkt|Laden|Geschäft|Filiale|Restaurant|Museum|Bücherei|Bibliothek|Gebäude|Neubau|Anbau|Werkstatt|Praxis)',
    { area: [4, 5_000_000] },
  ],
  [
    '(?:Grundstück|Baugrundstück|Bauplatz|Garten|Spielplatz|Schulhof|Parkplatz|Marktplatz|Festplatz)',
    { area: [6, 50 * KM2] },
  ],
  ['(?:Gelände|Areal|Firmengelände|Betriebsgelände)', { area: [30, 1_000 * KM2] }],
  [
    '(?:Sportplatz|Fußballplatz|Rasenplatz|Kunstrasenplatz|Hartplatz|Friedhof|Park|Stadtpark|Kurpark|Tierpark|Schlosspark|Baugebiet|Neubaugebiet|Gewerbegebiet|Industriegebiet|Solarpark|Campus|Flughafen|Golfplatz)',
    { area: [250, 5_000 * KM2] },
  ],
  [
    '(?:Stadtwald|Nationalpark|Naturpark|Naturschutzgebiet|Landschaftsschutzgebiet|Biosphärenreservat|Revier|Forst|Forstrevier|Truppenübungsplatz|Windpark|Nordsee|Stausee|Baggersee)',
    { area: [2_000, 1e13] },
  ],
  [
    '(?:Gemeinde|Stadt|Landkreis|Kreis|Bezirk|Bundesland|Meeresgebiet|Seegebiet|Territorium|Staatsgebiet|Stadtgebiet|Gemeindegebiet|Verbandsgemeinde|Provinz|Region|Land)',
    { area: [20 * HA, 1e14] },
  ],
];

const KNOWN = TABLE.map(([words, sizes]) => ({
  is: new RegExp(`^${words}(?:e?s|e?n|e|er)?$`, 'u'),
  sizes,
}));
const cache = new Map<string, readonly [number, number] | null>();
/** Words that the table has been asked for: a text has few. */
const MAX_CACHE = 4_000;

/** The least and the most that `word` has of `property`; null where the table has none. */
export function sizesOf(word: string, property: Property): readonly [number, number] | null {
  const key = `${property} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const sizes =
    KNOWN.find(each => each.sizes[property] !== undefined && each.is.test(word))?.sizes[property] ?? null;
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(key, sizes);
  return sizes;
}
