/** Words for 2 to 99 and the round ones above; not ein and one, which are articles far more often than numbers. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = numberWords();

/** What a count is divided by: ein Drittel, two thirds. */
export const FRACTION_PARTS: ReadonlyMap<string, number> = valuesOf({
  3: 'Drittel Dritteln third thirds',
  4: 'Viertel Vierteln quarter quarters',
  5: 'Fünftel Fünfteln fifth fifths',
  6: 'Sechstel Sechsteln',
  8: 'Achtel Achteln eighth eighths',
  10: 'Zehntel Zehnteln tenth tenths',
});

/** English Billion is meant: the caller knows the language. */
export const SCALES: ReadonlyMap<string, number> = valuesOf({
  1e2: 'hundred',
  1e3: 'Tausend tausend Tsd. thousand',
  1e6: 'Mio. Mio Mill. Million Millionen million millions',
  1e9: 'Mrd. Mrd Mia. Milliarde Milliarden billion Billion bn',
  1e12: 'Billionen trillion',
});

/** Every way to write a unit, with the short form that stands for it. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': '% Prozent percent',
    EUR: '€ EUR Euro euro euros',
    USD: '$ USD Dollar US-Dollar dollar dollars',
    GBP: '£ GBP Pfund pounds',
    pence: 'p pence',
    CHF: 'CHF Franken francs',
    km: 'km Kilometer Kilometern kilometres kilometers',
    m: 'm Meter Metern metres meters',
    m2: 'Quadratmeter Quadratmetern',
    ha: 'Hektar hectares',
    kg: 'kg Kilogramm kilograms',
    t: 'Tonnen tonnes tons',
    year: 'Jahr Jahre Jahren year years',
    month: 'Monat Monate Monaten month months',
    week: 'Woche Wochen week weeks',
    day: 'Tag Tage Tagen day days',
    hour: 'Stunde Stunden hour hours',
    "o'clock": 'Uhr',
  }).flatMap(([unit, names]) => names.split(' ').map(name => [name, unit] as const)),
);

/** Of digits or one of `NUMBER_WORDS`; NaN of anything else. */
export function wholeNumberOf(written: string): number {
  return NUMBER_WORDS.get(written) ?? Number(written);
}

function valuesOf(names: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(names).flatMap(([value, list]) =>
      list.split(' ').map(name => [name, Number(value)] as const),
    ),
  );
}

function numberWords(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, value: number) => {
    words.set(word, value);
    words.set(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, value);
  };
  const teens = [
    'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ];
  for (const list of teens) for (const [i, word] of list.split(' ').entries()) add(word, 10 + i);
  const german = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
  const english = 'one two three four five six seven eight nine'.split(' ');
  const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  for (const ones of [german, english]) for (const [i, word] of ones.slice(1).entries()) add(word, i + 2);
  for (const [t, tens] of germanTens.entries()) {
    add(tens, 20 + 10 * t);
    for (const [i, one] of german.entries()) add(`${one}und${tens}`, 21 + 10 * t + i);
  }
  for (const [t, tens] of englishTens.entries()) {
    add(tens, 20 + 10 * t);
    for (const [i, one] of english.entries()) add(`${tens}-${one}`, 21 + 10 * t + i);
  }
  // The genitives; with a capital they are boats, buses and shots.
  words.set('zweier', 2).set('dreier', 3);
  for (const word of ['hundert', 'einhundert']) add(word, 100);
  for (const word of ['tausend', 'eintausend']) add(word, 1000);
  return words;
}
