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
  [
    'unsupported',
    'thing',
    `kapelle | kloster abtei stift | dom munster kathedrale | moschee | synagoge
    rathaus | landratsamt | gerichtsgebaude | finanzamt | polizeiwache polizeirevier polizeistation | feuerwache feuerwehrhaus geratehaus
    kindergarten kita kindertagesstatte krippe kinderkrippe | grundschule volksschule | hort | jugendzentrum jugendtreff | hochschule universitat
    krankenhaus klinik klinikum spital hospital | pflegeheim altenheim seniorenheim altersheim seniorenresidenz | hospiz | arztpraxis | rehaklinik | tierheim tierschutzheim | frauenhaus | kinderheim | obdachlosenunterkunft obdachlosenheim | fluchtlingsheim fluchtlingsunterkunft asylbewerberheim
    supermarkt discounter lebensmittelmarkt | baumarkt | gartencenter gartenmarkt | mobelhaus | elektromarkt | drogerie drogeriemarkt | apotheke | backerei | metzgerei fleischerei | tankstelle | juwelier juweliergeschaft | kiosk | buchhandlung buchladen | autohaus | getrankemarkt
    hotel | restaurant gaststatte wirtshaus gasthaus gasthof lokal wirtschaft | cafe | diskothek disko klub club | spielhalle spielothek casino | imbiss
    turnhalle sporthalle | schwimmhalle hallenbad | freibad naturbad | eishalle eisstadion | stadion sportplatz fussballplatz | spielplatz | friedhof | campingplatz | golfplatz | festplatz | parkplatz | schulhof | marktplatz
    theater schauspielhaus | kino | museum | bibliothek bucherei | zoo tierpark | zirkus | opernhaus | galerie | planetarium
    autobahn | bundesstrasse | landstrasse landesstrasse | kreisstrasse
    brucke | tunnel | kreisverkehr kreisel | bahnubergang | unterfuhrung
    flughafen | busbahnhof | seehafen hafen | bahnhof hauptbahnhof
    scheune stadel | garage | carport | gartenhaus gartenlaube laube | gewachshaus | stall | lagerhalle | werkstatt | schuppen
    einfamilienhaus | mehrfamilienhaus | reihenhaus | hochhaus | doppelhaus
    bushaltestelle haltestelle wartehauschen | stromkasten | parkbank sitzbank | telefonzelle | litfasssaule
    sturm orkan | nebel | schneefall schnee | hitze | trockenheit durre | hochwasser uberschwemmung | erdbeben | streik warnstreik | personalmangel | stromausfall | bombendrohung | kabeldiebstahl | signalstorung
    kabelbrand kurzschluss | brandstiftung | blitzschlag blitzeinschlag | gasexplosion
    anstiftung anstifter | beihilfe gehilfe | mittaterschaft mittater
    berufung | revision
    totschlag | mord ermordung | raub | diebstahl | betrug | untreue veruntreuung unterschlagung | erpressung | notigung | korperverletzung | sachbeschadigung | vergewaltigung | geldwasche | steuerhinterziehung | hehlerei | urkundenfalschung | beleidigung | volksverhetzung | hausfriedensbruch | menschenhandel | bestechung bestechlichkeit | insolvenzverschleppung | falschaussage meineid | spionage
    geldstrafe geldbusse busse | freiheitsstrafe haftstrafe gefangnisstrafe | bewahrungsstrafe | sozialstunden arbeitsstunden | verwarnung
    untersuchungshaft u-haft | strafhaft | sicherungsverwahrung
    zeuge zeugin | angeklagter angeklagte | nebenklager nebenklagerin
    burgerentscheid | burgerbegehren | volksbegehren | volksentscheid
    gesetzentwurf gesetz | verordnung | richtlinie | empfehlung
    insolvenz | ubernahme | fusion
    dividende | kapitalerhohung
    kundigung entlassung | versetzung | beforderung
    hochzeit | beerdigung beisetzung | taufe | konfirmation | kommunion erstkommunion
    grundsteinlegung | richtfest | einweihung | spatenstich
    messer | pistole schusswaffe revolver gewehr | axt beil | hammer | schlagstock baseballschlager | pfefferspray | schreckschusspistole
    klavier | geige violine | cello | orgel | trompete | flote querflote | gitarre | klarinette | saxofon saxophon | harfe | schlagzeug
    aquarell | olgemalde | skulptur plastik | radierung | fotografie
    roman | gedichtband lyrikband | sachbuch | kinderbuch | horbuch | biografie autobiografie | krimi kriminalroman | drehbuch
    dokumentarfilm dokumentation | spielfilm | fernsehserie | kurzfilm | horspiel
    sinfonie symphonie | sonate | oratorium | kantate | streichquartett
    hauptgebaude | nebengebaude | anbau
    dachstuhl dachgeschoss dachboden | keller kellergeschoss untergeschoss | erdgeschoss | obergeschoss
    fahrrad rad | auto pkw personenwagen | motorrad | roller motorroller mofa moped | e-scooter | lkw lastwagen laster sattelzug sattelschlepper | bus linienbus reisebus | strassenbahn tram | traktor schlepper
    salmonellen | legionellen | listerien | kolibakterien
    vogelgrippe geflugelpest | schweinepest | blauzungenkrankheit | tollwut | maul-und-klauenseuche
    masern | mumps | roteln | windpocken | keuchhusten | scharlach | grippe influenza | norovirus | diphtherie | tuberkulose
    hufte | schulter | knie | knochel | handgelenk | ellenbogen | schlusselbein | wade | oberschenkel | unterschenkel | oberarm | unterarm | achillessehne | kreuzband
    ingenieurwissenschaften | medizin | theologie | philosophie | biologie | chemie | physik | mathematik | informatik | geschichte | germanistik | jura rechtswissenschaften | betriebswirtschaft betriebswirtschaftslehre | volkswirtschaft volkswirtschaftslehre | psychologie | soziologie | politikwissenschaft politologie | archaologie | architektur`,
  ],
  [
    'unsupported',
    'contrary',
    `bestatigt bestatigte bestatigten bestatigen | aufgehoben aufhob aufhoben aufhebt gekippt kippte kassiert kassierte
    abgelehnt ablehnte ablehnt ablehnen ablehnung abgewiesen abweist abwies verworfen verwarf zuruckgewiesen zuruckwies durchgefallen | zugestimmt zustimmte zustimmt zustimmen gebilligt billigte billigt billigen befurwortet befurworten bewilligt bewilligte genehmigt genehmigte abgesegnet absegnete stattgegeben stattgab stattgibt
    erlaubt gestattet zugelassen zulassig freigegeben darf durfen erlaubnis | verboten untersagt unzulassig verbot verbietet untersagte verbieten
    geoffnet offnet offnete offnen offnung wiedereroffnet wiedereroffnung aufgesperrt | geschlossen schliesst schloss schliessen schliessung dichtgemacht zugesperrt dichtmacht zusperrt
    verlangert verlangern verlangerung | verkurzt verkurzen verkurzung
    gewonnen gewann gewannen gewinnt gewinnen | verloren verlor verliert verlieren unterlag unterlegen
    verhangt verhangen verhangte erlassen erliess | aufgehoben aufhoben aufhob aufhebt aufheben aufhebung
    nuchtern | betrunken alkoholisiert angetrunken trunkenheit alkoholeinfluss
    bestatigt bestatigte bestatigten bestatigen | dementiert dementierte dementierten dementieren bestritten bestritt bestreitet zuruckgewiesen
    gestandig gestandnis gestand gestanden gesteht einraumte einraumt eingeraumt | bestreitet bestritt bestritten leugnet leugnete abgestritten abstreitet
    schuldig | unschuldig
    rechtmassig rechtens | rechtswidrig unrechtmassig
    wirksam gultig | unwirksam ungultig nichtig
    vorlaufig | endgultig
    befristet | unbefristet
    einstimmig | mehrheitlich
    unverletzt unversehrt | verletzt
    ausgeschlossen ausschliesst ausschliesse ausschliessen ausschloss | denkbar
    anwesend | abwesend
    zunahme zugenommen zunimmt zunahm zunehmen gestiegen stieg stiegen steigt steigen anstieg erhoht erhohte erhohung gewachsen wuchs wachst wachstum zuwachs | abnahme abgenommen abnimmt abnahm abnehmen gesunken sank sanken sinkt sinken ruckgang zuruckgegangen zuruckging zuruckgeht gefallen gesenkt senkung senkt geschrumpft schrumpft schrumpfte rucklaufig
    aufgestiegen aufstieg aufsteigt aufsteiger | abgestiegen abstieg absteigt absteiger
    eingetreten eintritt beigetreten beitritt | ausgetreten austritt
    ankunft anreise | abfahrt abflug abreise
    landung gelandet landete | gestartet abgehoben
    einnahmen | ausgaben
    gewinn uberschuss | verlust fehlbetrag defizit minus
    eingestellt | fortgesetzt
    fristlos | fristgerecht
    freiwillig | gezwungen gezwungenermassen
    beendet beendete beendeten | begonnen begann begannen
    zufrieden | unzufrieden enttauscht
    erfolgreich gelungen gegluckt gelang | gescheitert erfolglos missgluckt misslungen misslang scheiterte scheitert vergeblich
    teurer | billiger gunstiger preiswerter
    grosser | kleiner
    schneller | langsamer
    mehrheit | minderheit
    hochste hochster hochsten hochstes | tiefste tiefster tiefsten tiefstes niedrigste niedrigster niedrigsten niedrigstes
    optimistisch zuversichtlich | pessimistisch skeptisch
    gelockert lockert lockerung lockern | verscharft verscharft verscharfung verscharfen
    aufgenommen wiederaufgenommen | unterbrochen ausgesetzt
    beschleunigt beschleunigen | verzogert verzogern verlangsamt
    ausgebaut ausbau ausgeweitet | abgebaut abbau zuruckgebaut
    eingefuhrt einfuhrung | abgeschafft abschaffung
    veroffentlicht | geheimgehalten
    belastet belastete | entlastet entlastete
    festgenommen verhaftet | freigelassen
    angenommen | abgelehnt ausgeschlagen
    importiert | exportiert
    uberdurchschnittlich | unterdurchschnittlich`,
  ],
  [
    'role_mismatch',
    'contrary',
    `befurworter unterstutzer anhanger | gegner kritiker
    altere altester alteste altesten | jungere jungster jungste jungsten
    mieter mieterin mietern mieterinnen | vermieter vermieterin vermietern
    kaufer kauferin kaufern | verkaufer verkauferin verkaufern
    arbeitgeber arbeitgeberin arbeitgebern | arbeitnehmer arbeitnehmerin arbeitnehmern
    klager klagerin klagern | beklagte
    glaubiger glaubigern | schuldner schuldnern`,
  ],
];
