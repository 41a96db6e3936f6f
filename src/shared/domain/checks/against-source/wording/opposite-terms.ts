import type { CheckRule } from '../../../../model/check';
import {
  ENGLISH_CONTRARIES,
  ENGLISH_OPPOSED_PEOPLE,
  GERMAN_CONTRARIES,
  GERMAN_OPPOSED_PEOPLE,
} from './contrary-terms';
import { ENGLISH_KINDS, GERMAN_KINDS } from './kind-terms';

/**
 * Words of which one thing is only one. `members` exclude each other, and the words of one member say the same; folded as
 * the search folds, endings aside. What else the two places must have in common:
 *
 * - `thing`: nothing but the words around: Kirchenchor and Kinderchor are each enough of a word.
 * - `contrary`: the same, but there are two sides, and the one is the other denied: nicht mehr erlaubt, and verboten.
 * - `next`: the word behind, or what they begin: schwer verletzt, Nordwand.
 * - `figure`: a figure a few words away: ein Minus von 4 Prozent.
 * - `age`: the age of a person right before: der 21-jährige Beifahrer.
 * - `order`: the ordinal or number right before: die dritte Niederlage.
 */
export type TermClass = {
  readonly rule: CheckRule;
  readonly beside: 'thing' | 'contrary' | 'next' | 'figure' | 'age' | 'order';
  readonly members: readonly (readonly string[])[];
};

/** Members are separated by a bar, a class is one line. */
const GERMAN: readonly (readonly [rule: CheckRule, beside: TermClass['beside'], classes: string])[] = [
  [
    'place_mismatch',
    'next',
    `nord nordlich | sud sudlich | ost ostlich | west westlich
    links linke linken linker linkes | rechts rechte rechten rechter rechtes
    vorder vordere vorderen vorderer vorderes | hinter hintere hinteren hinterer hinteres
    unter untere unteren unterer unteres | ober obere oberen oberer oberes
    innen innere inneren | aussen aussere ausseren
    stadteinwarts | stadtauswarts`,
  ],
  [
    'unsupported',
    'next',
    `leicht | mittelschwer | schwer schwerst lebensgefahrlich
    offentlich | nichtoffentlich nicht-offentlich
    ehrenamtlich | hauptamtlich
    befristet | unbefristet
    freiwillig | verpflichtend
    kostenlos | kostenpflichtig
    bedingt bedingte bedingten | unbedingt unbedingte unbedingten | teilbedingt teilbedingte teilbedingten
    legal | illegal
    direkt | indirekt
    positiv | negativ
    minderjahrig | volljahrig
    fahrlassig | vorsatzlich
    heim | auswarts
    lebend | tot
    gold | silber | bronze
    frauen damen | manner herren | kinder | jugend junioren | senioren
    rot rote roten roter rotes | blau blaue blauen blauer blaues | gelb gelbe gelben gelber gelbes | schwarz schwarze schwarzen schwarzer schwarzes | weiss weisse weissen weisser weisses`,
  ],
  [
    'place_mismatch',
    'thing',
    'norden | suden | osten | westen | nordosten | nordwesten | sudosten | sudwesten',
  ],
  ['hedge_dropped', 'figure', 'mindestens wenigstens | hochstens maximal'],
  ['unit_mismatch', 'figure', 'jahrlich | monatlich | wochentlich | taglich'],
  ['unit_mismatch', 'next', 'brutto | netto\nbruttojahres | nettojahres'],
  [
    'date_mismatch',
    'next',
    `sommer | winter | fruhjahrs fruhlings | herbst
    fruh | spat`,
  ],
  [
    'number_mismatch',
    'figure',
    `stieg stiegen steigt steigen gestiegen steigerte steigerten gesteigert anstieg steigerung zuwachs plus wuchs wachst wachsen gewachsen erhohte erhoht erhohung kletterte zulegte zulegten zulegt zulegen zugelegt zunahm zunahmen zunimmt zugenommen zunahme | sank sanken sinkt sinken gesunken fiel fielen fallt gefallen ruckgang minus schrumpfte schrumpft geschrumpft verringerte verringert zuruckging zuruckgingen zuruckgeht zuruckgehen zuruckgegangen abnahm abnahmen abnimmt abgenommen gesenkt senkte senkung abnahme einbruch einbusse
    mehr | weniger`,
  ],
  [
    'unsupported',
    'figure',
    `umsatz erlos | gewinn uberschuss | verlust fehlbetrag
    einkommen verdienst lohn | vermogen
    strom | warme
    import einfuhr | export ausfuhr
    einnahmen | ausgaben
    zustimmung ja-stimmen | ablehnung nein-stimmen gegenstimmen
    guthaben | schulden
    teurer | billiger gunstiger
    schneller | langsamer`,
  ],
  [
    'role_mismatch',
    'age',
    `fahrer autofahrer lenker autolenker pkw-fahrer | beifahrer mitfahrer | radfahrer radler fahrradfahrer | fussganger | motorradfahrer biker | rollerfahrer | lkw-fahrer lastwagenfahrer
    fahrerin autofahrerin lenkerin autolenkerin pkw-fahrerin | beifahrerin mitfahrerin | radfahrerin radlerin fahrradfahrerin | fussgangerin | motorradfahrerin | rollerfahrerin
    sohn | enkel | bruder | neffe | vater | grossvater opa
    tochter | enkelin | schwester | nichte | mutter | grossmutter oma`,
  ],
  [
    'unsupported',
    'order',
    'sieg erfolg | niederlage pleite | unentschieden remis\nmeistertitel | vizetitel | pokalsieg\nbester | letzter',
  ],
  [
    'role_mismatch',
    'thing',
    `schwiegersohn | enkel | neffe | bruder | stiefsohn | cousin
    schwiegertochter | enkelin | nichte | schwester | stieftochter | cousine
    chirurg chirurgie | internist | anasthesist anasthesiologe anasthesiologie anasthesistin | kinderarzt padiater jugendmedizin kinderheilkunde | neurologe neurologie neurologin | kardiologe kardiologie kardiologin | orthopade orthopadie orthopadin | radiologe radiologie radiologin | urologe urologie urologin | onkologe onkologie onkologin | gynakologe gynakologie gynakologin frauenheilkunde | psychiater psychiatrie psychiaterin | dermatologe dermatologie dermatologin
    biologe biologie biologin | chemiker chemie chemikerin | physiker physik physikerin | mathematiker mathematik mathematikerin | geologe geologie geologin | meteorologe meteorologie meteorologin | archaologe archaologie archaologin | historiker geschichte geschichtswissenschaft historikerin | soziologe soziologie soziologin | germanist germanistik germanistin | okonom volkswirtschaft volkswirt okonomin | geograf geografie geographin geograph geografin | jurist rechtswissenschaft juristin | psychologe psychologie psychologin
    maler malerin | bildhauer bildhauerin | fotograf fotografin | komponist komponistin | schriftsteller autor schriftstellerin autorin | architekt architektin | regisseur regisseurin | dirigent dirigentin
    pianist pianistin klavier | geiger geigerin geige violine violinist violinistin | cellist cellistin cello | organist organistin orgel | trompeter trompeterin trompete | flotist flotistin flote querflote | gitarrist gitarristin gitarre | klarinettist klarinettistin klarinette | saxofonist saxofonistin saxofon | harfenist harfenistin harfe | schlagzeuger schlagzeugerin schlagzeug | posaunist posaune
    torwart torhuter torfrau keeper torhuterin | sturmer angreifer sturmerin | verteidiger abwehrspieler verteidigerin | mittelfeldspieler mittelfeldspielerin
    busfahrer | lkw-fahrer lastwagenfahrer lkw-lenker | taxifahrer | traktorfahrer | lokfuhrer
    oberst | major | leutnant oberleutnant | hauptmann | feldwebel | general`,
  ],
  [
    'role_mismatch',
    'next',
    'judisch judische judischen judischer judisches | katholisch katholische katholischen katholischer | evangelisch evangelische evangelischen evangelischer protestantisch protestantische protestantischen | muslimisch muslimische muslimischen muslimischer islamisch islamische | orthodox orthodoxe orthodoxen | buddhistisch buddhistische buddhistischen',
  ],
  [
    'org_variant',
    'thing',
    `kirchenchor kantorei | kinderchor | mannerchor mannergesangverein | frauenchor | jugendchor | schulchor | gospelchor | opernchor | knabenchor | madchenchor | shantychor
    grundschule grundschuler | realschule realschuler | gymnasium gymnasiast | hauptschule hauptschuler | gesamtschule gesamtschuler | berufsschule berufsschuler | forderschule forderschuler | volkshochschule | waldorfschule | musikschule | mittelschule | oberschule | sekundarschule
    amtsgericht | landgericht | oberlandesgericht | verwaltungsgericht | arbeitsgericht | sozialgericht | finanzgericht | familiengericht | schwurgericht
    bundesliga | regionalliga | oberliga | bayernliga | landesliga | bezirksliga | verbandsliga | kreisliga | zweitliga`,
  ],
  [
    'unsupported',
    'thing',
    `lkw lastwagen laster sattelzug sattelschlepper lastzug truck lastkraftwagen transporter kleintransporter lieferwagen | bus linienbus reisebus omnibus schulbus | traktor schlepper trecker | motorrad krad | strassenbahn tram trambahn | bagger radlader | hubschrauber helikopter | wohnmobil | gabelstapler | mahdrescher
    fussball fussballer fussballspiel | handball handballer | basketball basketballer | volleyball | eishockey | tennis | tischtennis | badminton | schach | judo | boxen boxer | rudern ruderer | golf | rugby | hockey | turnen turner | schwimmen schwimmer
    windkraft windrad windrader windenergie windpark | photovoltaik solar solarpark solaranlage sonnenenergie | biogas biogasanlage | wasserkraft wasserkraftwerk | geothermie erdwarme | kernkraft atomkraft kernkraftwerk atomkraftwerk | kohle kohlekraftwerk steinkohle braunkohle
    hund hunde | katze katzen | pferd pferde | kuh kuhe rinder rind | schaf schafe | schwein schweine | huhn huhner hahnchen | wolf wolfe | fuchs fuchse | reh rehe | ziege ziegen | storch storche | biber | waschbar waschbaren | wildschwein wildschweine
    eiche eichen | buche buchen | linde linden | fichte fichten | kiefer kiefern | kastanie kastanien | ahorn | birke birken | pappel pappeln | esche eschen | platane platanen
    weizen | roggen | gerste | hafer | mais | raps | kartoffeln kartoffel | zuckerruben
    apfel apfel | birnen | kirschen | pflaumen zwetschgen | erdbeeren | himbeeren | spargel
    bronze | marmor | granit | sandstein | beton | stahl | aluminium | kupfer
    freispruch freigesprochen | verurteilung verurteilt | eingestellt verfahrenseinstellung
    angenommen gebilligt zugestimmt | abgelehnt verworfen zuruckgewiesen
    festgenommen | freigelassen
    messer | pistole schusswaffe revolver gewehr | axt beil | hammer | baseballschlager
    brustkrebs | lungenkrebs | darmkrebs | hautkrebs | prostatakrebs | leukamie
    schlaganfall | herzinfarkt
    kokain | heroin | cannabis marihuana haschisch | amphetamin amphetamine | ecstasy | crystal
    erdgeschoss | obergeschoss | untergeschoss keller | dachgeschoss dachboden
    kuche | badezimmer | wohnzimmer | schlafzimmer | kinderzimmer
    scheune | garage | carport | gartenhaus gartenlaube | gewachshaus
    oberschenkel | unterschenkel | oberarm | unterarm | schulter | knie | ellenbogen | knochel | handgelenk | schlusselbein
    zelt | container
    salzsaure | schwefelsaure | ammoniak | chlor | chlorgas
    erdgas | heizol | wasserstoff | diesel | benzin
    ostern | pfingsten | weihnachten
    oper | operette | musical | ballett
    roman | gedichtband lyrikband | sachbuch | kinderbuch | horbuch
    aktien | anleihen anleihe
    schnee | hagel | glatteis
    masern | keuchhusten | windpocken | rotavirus | norovirus | grippe influenza
    steuererhohung | steuersenkung
    mieter mieterin | vermieter vermieterin
    geldstrafe | freiheitsstrafe haftstrafe gefangnisstrafe | bewahrungsstrafe
    raub | diebstahl | betrug | untreue
    einbahnstrasse | sackgasse
    juden | katholiken | protestanten | muslime
    synagoge | moschee | tempel`,
  ],
  ['unsupported', 'thing', GERMAN_KINDS],
  ['unsupported', 'contrary', GERMAN_CONTRARIES],
  ['role_mismatch', 'contrary', GERMAN_OPPOSED_PEOPLE],
];

const ENGLISH: readonly (readonly [rule: CheckRule, beside: TermClass['beside'], classes: string])[] = [
  [
    'place_mismatch',
    'next',
    `north northern northbound | south southern southbound | east eastern eastbound | west western westbound
    left | right
    front | rear`,
  ],
  [
    'number_mismatch',
    'figure',
    `rose rise rises rising grew increased increase up climbed jumped | fell fall falls falling dropped drop declined decline decreased decrease down
    more | fewer less`,
  ],
  [
    'unsupported',
    'figure',
    `revenue sales turnover | profit profits | loss losses
    imports | exports
    daily | weekly | monthly | annually yearly`,
  ],
  [
    'role_mismatch',
    'thing',
    'stepson | son-in-law | nephew | grandson\nstepdaughter | daughter-in-law | niece | granddaughter',
  ],
  [
    'unsupported',
    'thing',
    'acquitted acquittal | convicted conviction\napproved | rejected\nlorry truck | bus coach | tractor | motorcycle motorbike | helicopter',
  ],
  ['unsupported', 'thing', ENGLISH_KINDS],
  ['unsupported', 'contrary', ENGLISH_CONTRARIES],
  ['role_mismatch', 'contrary', ENGLISH_OPPOSED_PEOPLE],
];

export const GERMAN_CLASSES = readClasses(GERMAN);
export const ENGLISH_CLASSES = readClasses(ENGLISH);

function readClasses(lists: typeof GERMAN): TermClass[] {
  return lists.flatMap(([rule, beside, classes]) =>
    classes
      .trim()
      .split('\n')
      .map(line => ({ rule, beside, members: line.split('|').map(member => member.trim().split(/\s+/)) })),
  );
}
