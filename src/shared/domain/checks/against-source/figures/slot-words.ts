/**
 * Words that say what a figure is the figure of, in families of slots: a text that gives the dead and the injured has two
 * slots of one family. `isStrict`: one figure cannot stand in both of its slots, whatever else the texts say.
 */
export type SlotFamily = {
  readonly name: string;
  readonly isStrict: boolean;
  /** Of which kinds a figure must be, as in `Fact`. */
  readonly kinds: RegExp;
  /** Where its words stand: right beside the figure, behind it, nouns in front and the rest behind, or anywhere in the clause. */
  readonly where: 'beside' | 'behind' | 'level' | 'clause';
};

/** What a word tells of the figure beside it: the family and the number of the slot in it. */
export type Slot = { readonly family: SlotFamily; readonly slot: number };

/** Kinds of figures that a family is about; any where none are told. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['fate', /^count$/],
  ['vote', /^(?:count|share)$/],
  ['money', /^(?:[A-Z]{3}|share|count)$/],
  ['share', /^(?:[A-Z]{3}|share)$/],
  ['payer', /^(?:[A-Z]{3}|share)$/],
  ['time', /^(?:clock|day|month|year)$/],
  ['life', /^(?:year|day|month)$/],
  ['house', /^(?:year|day|month)$/],
  ['size', /^(?:length|mass)$/],
  ['sign', /^temperature$/],
  ['level', /^(?:[A-Z]{3}|share|points|temperature|count)$/],
  ['base', /^(?:[A-Z]{3}|share|points|temperature|count)$/],
  ['age', /^(?:[A-Z]{3}|count)$/],
  ['charge', /^(?:time|length)$/],
  ['job', /^count$/],
  ['travel', /^count$/],
  ['dwell', /^count$/],
]);

const WHERE: ReadonlyMap<string, SlotFamily['where']> = new Map([
  ['size', 'beside'],
  ['sign', 'beside'],
  ['level', 'level'],
  ['base', 'behind'],
]);

/** A family is one line: its name, an exclamation mark if strict, and its slots, separated by bars. */
const FAMILIES = `
fate: starb starben stirbt gestorben tot tote toten toter todesopfer ums getötet umgekommen umkamen verstorben ertranken ertrunken dead died killed deaths | leicht leichtverletzte leichtverletzten leichtverletzter | schwerverletzte schwerverletzten schwerverletzter schwerstverletzte lebensgefährlich schwer schwerst | verletzte verletzten verletzter verletzt verletzungen injured wounded hurt | vermisst vermisste vermissten vermisster missing | gerettet gerettete geretteten rescued | festgenommen festnahmen festnahme arrested arrests | evakuiert evakuierte evacuated | erkrankt erkrankte erkrankten infiziert infizierte infections | genesen genesene geheilt
money: umsatz umsätze umsatzes erlös erlöse erlösen umsatzerlöse einnahmen revenue revenues sales turnover | gewinn gewinns gewinne überschuss jahresüberschuss nettogewinn konzerngewinn betriebsgewinn profit profits | verlust verluste verlusts fehlbetrag minus defizit loss losses deficit | schulden verbindlichkeiten schuldenstand debts debt | rücklagen rücklage vermögen | ausgaben aufwendungen spending expenditure
share: fördert gefördert förderung zuschuss zuschüsse zuschießt bezuschusst fördergeld fördergelder subsidy grant | gesamtkosten baukosten kostet kosten investiert investition costs cost | eigenanteil eigenmittel
time: vom beginnt beginn begann beginnen startet start starten anpfiff auftakt eröffnung begin begins began starts | bis endet ende endete enden schluss schließt abpfiff ends ended | einlass admission doors
life!: geboren geburt born | gestorben starb verstarb tod todesjahr died | heiratete heirat geheiratet married
house: gegründet gründete gründung gründungsjahr founded | gebaut erbaut errichtet errichtete erbauung entstand built | eröffnet eröffnete einweihung eingeweiht opened | saniert renoviert umgebaut umbau sanierung restauriert modernisiert renovated | geschlossen schließung abgerissen abriss demolished closed | zerstört zerstörung destroyed | verkauft verkauf kaufte gekauft erwarb sold bought
vote: dafür zustimmung ja-stimmen jastimmen stimmten zustimmten befürworteten | dagegen gegenstimmen nein-stimmen neinstimmen lehnten ablehnten against | enthaltungen enthaltung enthielten enthielt abstained abstentions | ungültig ungültige
size!: lang länge lange langen langer langes long | breit breite breiten breiter breites wide width | hoch höhe hohe hohen hoher hohes high height | tief tiefe tiefen tiefer tiefes deep depth | schwer gewicht
sex!: männer männern männlich jungen jungs buben männliche men boys male | frauen weiblich mädchen weibliche women girls female
age: erwachsene erwachsenen erwachsener vollzahler adults | kinder kindern jugendliche jugendlichen schüler ermäßigt ermäßigte ermäßigter children concessions | senioren rentner studenten
charge: lädt laden ladezeit aufladen geladen charge charging | hält reicht akkulaufzeit reichweite laufzeit batterielaufzeit lasts
payer: bund bundes bundesmittel | freistaat landesmittel bundesland | stadt gemeinde kommune kommunen städte gemeinden | landkreis kreis | eu | verein vereins träger kirche bistum | bahn
year: vorjahr vorjahres vorjahreszeitraum vorjahresmonat zuvor vorher davor | heuer aktuell derzeit nun jetzt inzwischen mittlerweile
goal: siege siegen siegen wins | niederlagen niederlage losses | unentschieden remis draws
side!: heimspiel heimspielen heimspiele | auswärtsspiel auswärtsspielen auswärtsspiele
state!: belegt belegte belegten besetzt vergeben occupied | frei freie freien leer leerstehend unbesetzt free vacant
job: lehrlinge auszubildende auszubildenden azubis apprentices | lehrer lehrkräfte lehrerinnen teachers | schüler schülerinnen schülern pupils | professoren professorinnen | studierende studenten studierenden students | polizisten polizeibeamte einsatzkräfte police | feuerwehrleute feuerwehrkräfte feuerwehrmänner firefighters | ärzte ärztinnen doctors | pfleger pflegekräfte pflegerinnen nurses
base!: vorjahr vorjahres vorjahreszeitraum vorjahresmonat vorjahresquartal jahr | vormonat januar februar märz april mai juni juli august september oktober november dezember | vorquartal quartal | vorwoche woche
level!: mehr höher über oberhalb teurer plus zuwachs anstieg mehrkosten more above higher | weniger niedriger unter unterhalb billiger günstiger minus rückgang fewer less below lower
sign!: minus | plus
heat!: höchstwert höchsttemperatur tageshöchstwert höchstwerte höchsttemperaturen | tiefstwert tiefsttemperatur tiefstwerte tiefsttemperaturen
when!: tagsüber | nachts
dwell: wohnungen mietwohnungen sozialwohnungen flats apartments | einfamilienhäuser häuser houses | stellplätze parkplätze garagenplätze
travel: passagiere passagieren fahrgäste fahrgästen reisende passengers | autos pkw fahrzeuge wagen cars vehicles | lastwagen lkw lorries trucks | fahrräder räder bicycles | betten | sitzplätze sitze seats | stehplätze
`;

export const SLOT_WORDS: ReadonlyMap<string, readonly Slot[]> = readSlots();

function readSlots(): ReadonlyMap<string, readonly Slot[]> {
  const found = new Map<string, Slot[]>();
  for (const line of FAMILIES.trim().split('\n')) {
    const [head = '', body = ''] = line.split(': ');
    const slots = body.split(' | ');
    const name = head.replace('!', '');
    const family: SlotFamily = {
      name,
      isStrict: head.endsWith('!'),
      kinds: KINDS.get(name) ?? /(?:)/,
      where: WHERE.get(name) ?? 'clause',
    };
    for (const [slot, words] of slots.entries())
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { family, slot }]);
  }
  return found;
}
