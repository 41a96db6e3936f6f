import { foldForSearch } from './fold';

/**
 * Folded forms of verbs that change their vowel, German and English, with the stem that all forms of a verb share. Without
 * prefixes: those are split off before.
 */
export const STRONG_VERB_FORMS: ReadonlyMap<string, string> = formsOf(
  `sterb: stirbt starb starben gestorben sterben
  geb: gibt gab gaben gegeben geben gebe gäbe
  nehm: nimmt nahm nahmen genommen nehmen
  sprech: spricht sprach sprachen gesprochen sprechen spreche
  brech: bricht brach brachen gebrochen brechen
  treff: trifft traf trafen getroffen treffen
  helf: hilft half halfen geholfen helfen
  werf: wirft warf warfen geworfen werfen
  werb: wirbt warb warben geworben werben
  fahr: fährt fuhr fuhren gefahren fahren
  trag: trägt trug trugen getragen tragen
  schlag: schlägt schlug schlugen geschlagen schlagen
  wachs: wächst wuchs wuchsen gewachsen wachsen
  lad: lädt lud luden geladen laden
  fall: fällt fiel fielen gefallen fallen
  halt: hält hielt hielten gehalten halten
  lass: lässt ließ ließen gelassen lassen
  lauf: läuft lief liefen gelaufen laufen
  rat: rät riet rieten geraten raten
  schlaf: schläft schlief geschlafen schlafen
  fang: fängt fing fingen gefangen fangen
  geh: geht ging gingen gegangen gehen
  steh: steht stand standen gestanden stehen
  komm: kommt kam kamen gekommen kommen
  find: findet fand fanden gefunden finden
  bind: bindet band banden gebunden binden
  sing: singt sang sangen gesungen singen
  spring: springt sprang sprangen gesprungen springen
  sink: sinkt sank sanken gesunken sinken
  trink: trinkt trank tranken getrunken trinken
  zwing: zwingt zwang zwangen gezwungen zwingen
  dring: dringt drang drangen gedrungen dringen
  beginn: beginnt begann begannen begonnen beginnen
  gewinn: gewinnt gewann gewannen gewonnen gewinnen
  schwimm: schwimmt schwamm schwammen geschwommen schwimmen
  bleib: bleibt blieb blieben geblieben bleiben
  schreib: schreibt schrieb schrieben geschrieben schreiben
  steig: steigt stieg stiegen gestiegen steigen
  schweig: schweigt schwieg schwiegen geschwiegen schweigen
  treib: treibt trieb trieben getrieben treiben
  scheid: scheidet schied schieden geschieden scheiden
  schein: scheint schien schienen geschienen scheinen
  leid: leidet litt litten gelitten leiden
  reiss: reißt riss rissen gerissen reißen
  greif: greift griff griffen gegriffen greifen
  streit: streitet stritt stritten gestritten streiten
  weich: weicht wich wichen gewichen weichen
  weis: weist wies wiesen gewiesen weisen
  bau: baut baute bauten gebaut bauen
  zieh: zieht zog zogen gezogen ziehen
  flieg: fliegt flog flogen geflogen fliegen
  biet: bietet bot boten geboten bieten
  verlier: verliert verlor verloren verlieren
  schliess: schließt schloss schlossen geschlossen schließen
  schiess: schießt schoss schossen geschossen schießen
  fliess: fließt floss flossen geflossen fließen
  giess: gießt goss gossen gegossen gießen
  stoss: stößt stieß stießen gestoßen stoßen
  ruf: ruft rief riefen gerufen rufen
  les: liest las lasen gelesen lesen
  ess: isst aß aßen gegessen essen
  seh: sieht sah sahen gesehen sehen
  tret: tritt trat traten getreten treten
  vergess: vergisst vergaß vergaßen vergessen
  lieg: liegt lag lagen gelegen liegen
  sitz: sitzt saß saßen gesessen sitzen
  bitt: bittet bat baten gebeten bitten
  denk: denkt dachte dachten gedacht denken
  bring: bringt brachte brachten gebracht bringen
  kenn: kennt kannte kannten gekannt kennen
  nenn: nennt nannte nannten genannt nennen
  brenn: brennt brannte brannten gebrannt brennen
  wiss: weiß wusste wussten gewusst wissen
  tun: tut tat taten getan tun
  heb: hebt hob hoben gehoben heben
  schieb: schiebt schob schoben geschoben schieben
  gelt: gilt galt galten gegolten gelten
  gescheh: geschieht geschah geschehen
  flieh: flieht floh flohen geflohen fliehen
  schmelz: schmilzt schmolz geschmolzen schmelzen
  grab: gräbt grub gruben gegraben graben
  wasch: wäscht wusch gewaschen waschen
  wend: wendet wandte wandten gewandt wenden
  send: sendet sandte sandten gesandt senden
  bieg: biegt bog bogen gebogen biegen
  mess: misst maß maßen gemessen messen
  stehl: stiehlt stahl stahlen gestohlen stehlen
  streich: streicht strich strichen gestrichen streichen
  leih: leiht lieh liehen geliehen leihen
  meid: meidet mied mieden gemieden meiden
  verderb: verdirbt verdarb verdorben verderben
  quell: quillt quoll quollen gequollen quellen
  schneid: schneidet schnitt schnitten geschnitten schneiden
  heiss: heißt hieß hießen geheißen heißen
  stech: sticht stach stachen gestochen stechen
  schwind: schwindet schwand schwanden geschwunden schwinden
  buy: buys bought buying
  begin: begins began begun beginning
  build: builds built building
  bring: brings brought bringing
  fall: falls fell fallen falling
  find: finds found finding
  give: gives gave given giving
  grow: grows grew grown growing
  hold: holds held holding
  leave: leaves left leaving
  lose: loses lost losing
  pay: pays paid paying
  rise: rises rose risen rising
  sell: sells sold selling
  send: sends sent sending
  spend: spends spent spending
  take: takes took taken taking
  think: thinks thought thinking
  win: wins won winning
  write: writes wrote written writing
  speak: speaks spoke spoken speaking
  meet: meets met meeting
  shut: shuts shutting
  fight: fights fought fighting`,
);

function formsOf(list: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of list.split('\n')) {
    const [stem = '', written = ''] = line.trim().split(': ');
    for (const form of written.split(' ')) forms.set(foldForSearch(form), stem);
  }
  return forms;
}
