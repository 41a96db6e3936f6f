/**
 * Kinds of houses, places, bodies, deeds and things, of which one thing is only one. A class a line, its members apart by
 * bars, the words of one member mean the same; folded, endings aside. What is said loosely for several of them (Kirche for
 * a Kapelle, Haus, Schule) is in none.
 */
export const GERMAN_KINDS = `
  kapelle | kloster abtei stift | dom munster kathedrale | moschee | synagoge
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
  ingenieurwissenschaften | medizin | theologie | philosophie | biologie | chemie | physik | mathematik | informatik | geschichte | germanistik | jura rechtswissenschaften | betriebswirtschaft betriebswirtschaftslehre | volkswirtschaft volkswirtschaftslehre | psychologie | soziologie | politikwissenschaft politologie | archaologie | architektur
`;

export const ENGLISH_KINDS = `
  hospital clinic | school | library | museum | prison jail | church chapel | mosque | synagogue | hotel | pub | supermarket | care-home | nursery | university | theatre theater | cinema
  murder | manslaughter | theft | robbery | fraud | assault | rape | arson | burglary | blackmail | bribery | perjury
  lorry truck | bus coach | tractor | motorcycle motorbike | helicopter | tram | bicycle bike
  knife | gun pistol rifle | hammer | axe
  bridge | tunnel | roundabout
  airport | harbour port
  fined | jailed imprisoned
  piano | violin | cello | organ | trumpet | flute | guitar | clarinet
  novel | biography autobiography | poem | play
  storm | fog | snow | drought | flood floods flooding | earthquake
  strike | outage blackout
  wedding | funeral | christening
  cancer | diabetes | stroke
`;
