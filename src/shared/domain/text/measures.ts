/** What a unit measures, and how many of the dimension's own unit one of it is. */
export type Measure = { unit: string; dimension: string; factor: number };

/** The measure that a word after a number names, lower case without its plural ending; null for what is merely counted. */
export function findMeasure(word: string): Measure | null {
  const lower = word.toLowerCase();
  const known = MEASURES.get(lower);
  if (known) return known;
  for (const ending of ['en', 'n', 's', 'e']) {
    const measure = lower.endsWith(ending) ? MEASURES.get(lower.slice(0, -ending.length)) : undefined;
    if (measure && lower.length > 4) return measure;
  }
  return null;
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    'length 0.001': 'millimeter mm millimetre',
    'length 0.01': 'zentimeter cm centimetre',
    'length 1': 'meter m metre',
    'length 1000': 'kilometer km kilometre',
    'length 1609': 'meile mile',
    'length 1852': 'seemeile',
    'length 9.461e15': 'lichtjahr light-year',
    'area 0.0001': 'quadratzentimeter cm²',
    'area 1': 'quadratmeter m² qm',
    'area 4047': 'acre',
    'area 10000': 'hektar ha hectare',
    'area 1000000': 'quadratkilometer km²',
    'volume 0.001': 'milliliter ml',
    'volume 1': 'liter l litre',
    'volume 100': 'hektoliter',
    'volume 1000': 'kubikmeter m³',
    'mass 0.000000001': 'mikrogramm µg microgram',
    'mass 0.000001': 'milligramm mg milligram',
    'mass 0.001': 'gramm g gram',
    'mass 1': 'kilogramm kg kilogram kilo',
    'mass 1000': 'tonne t ton',
    'power 1': 'watt w',
    'power 1000': 'kilowatt kw',
    'power 1000000': 'megawatt mw',
    'power 1000000000': 'gigawatt gw',
    'power 1000000000000': 'terawatt tw',
    'energy 1': 'kilowattstunde kwh',
    'energy 1000': 'megawattstunde mwh',
    'energy 1000000': 'gigawattstunde gwh',
    'energy 1000000000': 'terawattstunde twh',
    'time 1': 'sekunde second',
    'time 60': 'minute min minütig',
    'time 3600': 'stunde std hour stündig',
    'time 86400': 'tag day tägig',
    'time 604800': 'woche week wöchig',
    'time 2592000': 'monat month monatig',
    'time 31104000': 'jahr year jährig',
    'EUR 1': '€ eur euro',
    'EUR 0.01': 'cent',
    'DEM 1': 'mark dm d-mark',
    'ATS 1': 'schilling',
    'ITL 1': 'lire lira',
    'USD 1': '$ usd dollar us-dollar',
    'GBP 1': '£ gbp pfund pound',
    'GBP 0.01': 'pence',
    'CHF 1': 'chf franken',
    'SEK 1': 'krone',
    'JPY 1': 'yen',
    'RUB 1': 'rubel',
    'PLN 1': 'zloty',
    'CNY 1': 'yuan',
    'share 0.01': '% prozent percent',
    'points 1': 'prozentpunkt',
    'alcohol 1': 'promille',
    'concentration 0.001': 'µg/l',
    'concentration 1': 'mg/l',
    'concentration 1000': 'g/l',
    'temperature 1': 'grad °c °',
    'speed 1': 'km/h stundenkilometer',
    'mph 1': 'mph',
    'knots 1': 'knoten knot',
  }).flatMap(([measured, names]) => {
    const [dimension = '', factor = '1'] = measured.split(' ');
    return names.split(' ').map((name, _, all) => {
      return [name, { unit: all[0] ?? name, dimension, factor: Number(factor) }] as const;
    });
  }),
);
