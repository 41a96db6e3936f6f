import type { TermList } from '../term-class';

/** What fits no topic. */
export const GENERAL: readonly TermList[] = [
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
    ehrenamtlich | hauptamtlich
    befristet | unbefristet
    freiwillig | verpflichtend
    legal | illegal
    direkt | indirekt
    positiv | negativ
    lebend | tot
    gold | silber | bronze
    frauen damen | manner herren | kinder | jugend junioren | senioren
    rot rote roten roter rotes | blau blaue blauen blauer blaues | gelb gelbe gelben gelber gelbes | schwarz schwarze schwarzen schwarzer schwarzes | weiss weisse weissen weisser weisses
    bedingt bedingte bedingten | unbedingt unbedingte unbedingten | teilbedingt teilbedingte teilbedingten`,
  ],
  [
    'place_mismatch',
    'thing',
    `norden | suden | osten | westen | nordosten | nordwesten | sudosten | sudwesten`,
  ],
  ['hedge_dropped', 'figure', `mindestens wenigstens | hochstens maximal`],
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
    'contrary',
    `erlaubt gestattet zugelassen zulassig freigegeben darf durfen erlaubnis | verboten untersagt unzulassig verbot verbietet untersagte verbieten
    geoffnet offnet offnete offnen offnung wiedereroffnet wiedereroffnung aufgesperrt | geschlossen schliesst schloss schliessen schliessung dichtgemacht zugesperrt dichtmacht zusperrt
    gewonnen gewann gewannen gewinnt gewinnen | verloren verlor verliert verlieren unterlag unterlegen
    bestatigt bestatigte bestatigten bestatigen | dementiert dementierte dementierten dementieren bestritten bestritt bestreitet zuruckgewiesen
    vorlaufig | endgultig
    befristet | unbefristet
    ausgeschlossen ausschliesst ausschliesse ausschliessen ausschloss | denkbar
    anwesend | abwesend
    zunahme zugenommen zunimmt zunahm zunehmen gestiegen stieg stiegen steigt steigen anstieg erhoht erhohte erhohung gewachsen wuchs wachst wachstum zuwachs | abnahme abgenommen abnimmt abnahm abnehmen gesunken sank sanken sinkt sinken ruckgang zuruckgegangen zuruckging zuruckgeht gefallen gesenkt senkung senkt geschrumpft schrumpft schrumpfte rucklaufig
    aufgestiegen aufstieg aufsteigt aufsteiger | abgestiegen abstieg absteigt absteiger
    ankunft anreise | abfahrt abflug abreise
    eingestellt | fortgesetzt
    freiwillig | gezwungen gezwungenermassen
    beendet beendete beendeten | begonnen begann begannen
    zufrieden | unzufrieden enttauscht
    erfolgreich gelungen gegluckt gelang | gescheitert erfolglos missgluckt misslungen misslang scheiterte scheitert vergeblich
    grosser | kleiner
    schneller | langsamer
    mehrheit | minderheit
    hochste hochster hochsten hochstes | tiefste tiefster tiefsten tiefstes niedrigste niedrigster niedrigsten niedrigstes
    aufgenommen wiederaufgenommen | unterbrochen ausgesetzt
    angenommen | abgelehnt ausgeschlagen`,
  ],
  ['role_mismatch', 'contrary', `altere altester alteste altesten | jungere jungster jungste jungsten`],
];
