import { addGermanHolidays, GERMAN_WEEKDAYS } from './german-holidays';
import { type Unit, type Word, words } from './word';

/** German words of time, as they are written; lower-case keys stand for a capital at the start of a sentence, too. */
export function germanWords(add: (list: string, word: Word) => void): void {
  addCalendar(add);
  addUnits(add);
  addRelations(add);
  addVagueWords(add);
  addGrammar(add);
}

type Add = (list: string, word: Word) => void;

const PARTS: ReadonlyArray<readonly [string, Word['part']]> = [
  ['morgen', 'MO'],
  ['früh', 'MO'],
  ['vormittag', 'MO'],
  ['mittag', 'MI'],
  ['nachmittag', 'AF'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
];

function addCalendar(add: Add): void {
  for (const [at, name] of [...GERMAN_WEEKDAYS.entries(), [5, 'Sonnabend'] as const]) {
    const weekday = at + 1;
    add(`${name} ${name}s ${name}e ${name}en`, { weekday });
    add(`${name.toLowerCase()}s`, { set: `XXXX-WXX-${weekday}` });
    for (const [part, code] of PARTS) {
      add(`${name}${part}`, { weekday, part: code });
      add(`${name.toLowerCase()}${part}s ${name}${part}s`, { set: `XXXX-WXX-${weekday}T${code}` });
    }
  }
  for (const [at, name] of words('Mo Di Mi Do Fr Sa So').entries()) {
    add(`${name} ${name.toUpperCase()}`, { weekday: at + 1, isShort: true });
  }
  const months = [
    'Januar Januars Jänner Jan',
    'Februar Februars Feber Feb',
    'März Mär Mrz',
    'April Aprils Apr',
    'Mai Mais',
    'Juni Juno Jun',
    'Juli Julei Jul',
    'August Augusts Aug',
    'September Septembers Sept Sep',
    'Oktober Oktobers Okt',
    'November Novembers Nov',
    'Dezember Dezembers Dez',
  ];
  for (const [at, names] of months.entries()) add(names, { month: at + 1 });
  add('Frühling Frühlings Frühjahr Frühjahrs', { season: 'SP' });
  add('Sommer Sommers', { season: 'SU' });
  add('Herbst Herbsts Herbstes', { season: 'FA' });
  add('Winter Winters', { season: 'WI' });
  for (const [part, code] of PARTS.slice(2)) {
    add(`${part.charAt(0).toUpperCase()}${part.slice(1)}`, { part: code });
  }
  add('Morgen', { part: 'MO' });
  const hours: ReadonlyArray<readonly [string, Word['part']]> = [
    ['Morgen', 'MO'],
    ['Vormittags', 'MO'],
    ['Mittags', 'MI'],
    ['Nachmittags', 'AF'],
    ['Abend', 'EV'],
    ['Nacht', 'NI'],
  ];
  for (const [stem, part] of hours) add(`${stem}stunden`, { part });
  add('früh', { part: 'MO', isAdverb: true });
  add('Mitternacht', { clock: 'T24:00' });
  add('halb', { isWhole: true });
  add('Viertel viertel', { isQuarter: true });
  add('morgens vormittags frühmorgens', { part: 'MO', isAdverb: true });
  add('mittags', { part: 'MI', isAdverb: true });
  add('nachmittags', { part: 'AF', isAdverb: true });
  add('abends', { part: 'EV', isAdverb: true });
  add('nachts', { part: 'NI', isAdverb: true });
  addGermanHolidays(add);
}

function addUnits(add: Add): void {
  const units: ReadonlyArray<readonly [Unit, string, string]> = [
    ['Y', 'Jahr Jahres Jahrs', 'Jahre Jahren'],
    ['M', 'Monat Monats', 'Monate Monaten'],
    ['W', 'Woche Kalenderwoche', 'Wochen'],
    ['D', 'Tag Tags Tages Handelstag Werktag', 'Tage Tagen Werktage Werktagen'],
    ['WE', 'Wochenende Wochenendes Wochenend', 'Wochenenden'],
    ['Q', 'Quartal Quartals Vierteljahr Trimester', 'Quartale Quartalen'],
    ['HY', 'Halbjahr Halbjahres Halbjahrs Jahreshälfte', 'Halbjahre Halbjahren Jahreshälften'],
    ['DE', 'Jahrzehnt Jahrzehnts Jahrzehntes Dekade', 'Jahrzehnte Jahrzehnten Dekaden'],
    ['CE', 'Jahrhundert Jahrhunderts Jh Jhd', 'Jahrhunderte Jahrhunderten'],
    ['H', 'Stunde', 'Stunden'],
    ['MIN', 'Minute', 'Minuten'],
    ['S', 'Sekunde', 'Sekunden'],
  ];
  for (const [unit, singular, plural] of units) {
    add(singular, { unit });
    add(plural, { unit, isPlural: true });
  }
  const codes: ReadonlyArray<readonly [string, string]> = [
    ['jahr', 'PXY'],
    ['monate', 'PXM'],
    ['wochen', 'PXW'],
    ['tage', 'PXD'],
    ['stunden', 'PTXH'],
    ['minuten', 'PTXM'],
    ['jahrzehnte', 'PXDE'],
    ['jahrhunderte', 'PXCE'],
  ];
  for (const [stem, duration] of codes) {
    const base = stem === 'jahr' ? 'jahre' : stem;
    add(`${base}lang ${base}lange ${base}langen ${base}langer ${base}langes ${base}langem`, { duration });
  }
  for (const ending of words('e en er es em')) add(`langjährig${ending}`, { duration: 'PXY' });
  add('Viertelstunde', { duration: 'PT15M' });
  add('Vierteljahrhundert Vierteljahrhunderts', { duration: 'P25Y' });
  add('Dreiviertelstunde', { duration: 'PT45M' });
  add('tags', { unit: 'D' });
  add('täglich tägliche täglichen täglicher tägliches tagtäglich', { set: 'P1D' });
  add('wöchentlich wöchentliche wöchentlichen', { set: 'P1W' });
  add('monatlich monatliche monatlichen', { set: 'P1M' });
  add('jährlich alljährlich jährliche jährlichen jährlicher alljährliche alljährlichen', { set: 'P1Y' });
  add('stündlich', { set: 'PT1H' });
  add('vierteljährlich', { set: 'P1Q' });
  add('halbjährlich', { set: 'P6M' });
}

function addRelations(add: Add): void {
  const endings = (stems: string, last: string) =>
    words(stems)
      .flatMap(stem => words(last).map(ending => `${stem}${ending}`))
      .join(' ');
  const ADJECTIVE = 'e er en es em';
  add(endings('letzt vergangen vorig verflossen abgelaufen zurückliegend', ADJECTIVE), { shift: -1 });
  add(endings('nächst kommend', ADJECTIVE), { shift: 1 });
  add(endings('dies laufend heurig', ADJECTIVE), { shift: 0 });
  add(endings('vorletzt vorvergangen vorvorig', ADJECTIVE), { shift: -2 });
  add(endings('übernächst', ADJECTIVE), { shift: 2 });
  add(endings('folgend darauffolgend', ADJECTIVE), { shift: 1, isFromReference: true });
  add(endings('vorangegangen vorhergehend', ADJECTIVE), { shift: -1, isFromReference: true });
  add(endings('gleich selb jen', ADJECTIVE), { shift: 0, isFromReference: true });
  add('desselben demselben derselben denselben dasselbe', { shift: 0, isFromReference: true });
  add('heute', { dayOffset: 0 });
  add('gestern', { dayOffset: -1 });
  add('vorgestern', { dayOffset: -2 });
  add('morgen', { dayOffset: 1 });
  add('übermorgen', { dayOffset: 2 });
  add(endings('heutig', ADJECTIVE), { dayOffset: 0 });
  add(endings('gestrig', ADJECTIVE), { dayOffset: -1 });
  add(endings('morgig', ADJECTIVE), { dayOffset: 1 });
  add('heuer', { moved: { unit: 'Y', by: 0 } });
  add('Vorjahr Vorjahres Vorjahrs Vorjahreszeitraum Vorjahresmonat Vorjahresquartal', {
    moved: { unit: 'Y', by: -1 },
  });
  add('Vormonat Vormonats', { moved: { unit: 'M', by: -1 } });
  add('Vorwoche', { moved: { unit: 'W', by: -1 } });
  add('Vortag Vortages Vortags', { moved: { unit: 'D', by: -1 }, isFromReference: true });
  add('Folgetag', { moved: { unit: 'D', by: 1 }, isFromReference: true });
  add('Folgejahr Folgejahres', { moved: { unit: 'Y', by: 1 }, isFromReference: true });
  add('Anfang Anfangs Beginn', { edge: 'START' });
  add('Mitte', { edge: 'MID' });
  add('Ende Ausgang', { edge: 'END' });
  add('Jahresende Jahresschluss Jahreswechsel', { edgeOf: 'Y', edge: 'END' });
  add('Jahresanfang Jahresbeginn', { edgeOf: 'Y', edge: 'START' });
  add('Jahresmitte', { edgeOf: 'Y', edge: 'MID' });
  add('Monatsende', { edgeOf: 'M', edge: 'END' });
  add('Monatsanfang Monatsbeginn', { edgeOf: 'M', edge: 'START' });
  add('Wochenmitte', { edgeOf: 'W', edge: 'MID' });
  add('Wochenbeginn Wochenanfang', { edgeOf: 'W', edge: 'START' });
  add(endings('früh spät', 'e en er'), { edge: 'START' });
  add('später danach darauf', { after: 1 });
  add('zuvor davor vorher früher', { after: -1 });
  add(endings('ganz halb', 'e en es er'), { isWhole: true });
}

function addVagueWords(add: Add): void {
  add('jetzt derzeit gegenwärtig heutzutage zurzeit momentan aktuell Gegenwart', {
    vague: 'PRESENT_REF',
  });
  add(
    'derzeitige derzeitigen derzeitiger gegenwärtige gegenwärtigen jetzige jetzigen jetziger jetziges jetzigem',
    {
      vague: 'PRESENT_REF',
    },
  );
  add('nun', { isLooseNow: true });
  add('bald demnächst künftig zukünftig Zukunft', { vague: 'FUTURE_REF' });
  add('kürzlich neulich unlängst jüngst damals einst seinerzeit früher Vergangenheit', {
    vague: 'PAST_REF',
  });
}

function addGrammar(add: Add): void {
  const ordinals = words(
    'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt ' +
      'siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst ' +
      'fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst',
  );
  for (const [at, stem] of ordinals.entries()) {
    add(`${stem}e ${stem}en ${stem}er ${stem}es`, { ordinal: at + 1 });
  }
  const decades = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
  for (const [at, stem] of decades.entries()) {
    const name = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}er`;
    const decade = at + 2;
    add(`${name} ${name}n ${stem}er ${name}jahre ${name}jahren`, { decade });
  }
  add('ein eine einen einem einer eines', { number: 1, isArticleNumber: true });
  add(
    'einige einigen einiger mehrere mehreren mehrerer vieler paar wenige wenigen viele vielen etliche etlichen',
    {
      number: Infinity,
    },
  );
  add('hundert', { number: 100 });
  add('dutzend Dutzend', { number: 12 });
  add('anderthalb eineinhalb', { number: 1.5 });
  for (const [at, stem] of words('zwei drei vier fünf').entries())
    add(`${stem}einhalb`, { number: at + 2.5 });
  add('jede jeder jeden jedes jedem', { isEvery: true });
  add('alle', { isEvery: true });
  for (const [at, stem] of words('ein zwei drei vier fünf sechs').entries())
    add(`${stem}mal`, { times: at + 1 });
  add('der die das den dem des', { isArticle: true });
  add(
    'im am vom zum zur in an seit ab bis von vor nach für um gegen während pro je aus mit zu über zwischen',
    {
      isPreposition: true,
    },
  );
  add('etwa ungefähr circa ca rund knapp fast beinahe mindestens höchstens gut', { isApproximate: true });
  add(
    'alt älter jünger jung alte alten alter altes altem ältere älteren älterer älteres älterem ' +
      'jüngere jüngeren jüngerer jüngeres jüngerem',
    { isAge: true },
  );
  add('und', { link: 'and' });
  add('bis', { link: 'to', isPreposition: true });
  add(
    'Nummer Nr Seite Raum Zimmer Saal Resolution Artikel Paragraf Höhe davon darunter maximal weitere ' +
      'DIN ISO Windows Agenda Horizon Horizont Tel Telefon PLZ Euro Dollar Franken minus plus mal',
    { isBeforeCount: true },
  );
  add('rund etwa knapp fast mindestens höchstens circa ca über als', { isBeforeCount: true });
  add('zuletzt', { tense: 'past' });
  add('würde würden könnte könnten müsste müssten', { tense: 'future' });
  add('war waren hatte hatten wurde wurden worden gewesen habe hätten', { tense: 'past' });
  add(
    'wird werden soll sollen will wollen wolle werde dürfte dürften möchte möchten plant planen beginnt startet',
    {
      tense: 'future',
    },
  );
  add(
    'beginnen findet finden öffnet eröffnet trifft treffen tritt treten spielt spielen reist lädt endet läuft folgt',
    {
      tense: 'future',
    },
  );
  add(
    'entscheidet berät tagt wählt feiert erwartet präsentiert empfängt besucht kann können muss müssen geht kommt',
    {
      tense: 'future',
    },
  );
}
