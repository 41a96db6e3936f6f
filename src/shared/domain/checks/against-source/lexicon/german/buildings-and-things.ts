import type { TermList } from '../term-class';

/** Houses, shops, rooms, materials, what stands in a street. */
export const BUILDINGS_AND_THINGS: readonly TermList[] = [
  [
    'unsupported',
    'thing',
    `bronze | marmor | granit | sandstein | beton | stahl | aluminium | kupfer | holz | glas | kunststoff | lehm | porzellan | keramik | gusseisen | zink | messing
    erdgeschoss parterre | obergeschoss | untergeschoss keller kellergeschoss | dachgeschoss dachboden dachstuhl
    kuche | badezimmer | wohnzimmer | schlafzimmer | kinderzimmer | arbeitszimmer | gastezimmer | esszimmer | heizungsraum heizungskeller | waschkuche waschraum | treppenhaus | abstellraum abstellkammer | hobbyraum | wintergarten
    scheune stadel | garage | carport | gartenhaus gartenlaube laube | gewachshaus | stall | lagerhalle lagerhaus | werkstatt | schuppen | sagewerk | muhle | silo | kuhlhaus
    zelt | container | pavillon | bauwagen
    erdgas | heizol | wasserstoff | diesel | benzin | flussiggas propangas | kerosin | adblue
    einbahnstrasse | sackgasse
    rathaus | landratsamt | gerichtsgebaude | finanzamt | polizeiwache polizeirevier polizeistation | feuerwache feuerwehrhaus geratehaus | bauhof | arbeitsamt arbeitsagentur | postamt postfiliale
    kindergarten kita kindertagesstatte krippe kinderkrippe kinderhaus | grundschule volksschule | kinderhort schulerhort | jugendzentrum jugendtreff | hochschule universitat | berufsschule | forderschule
    krankenhaus klinik klinikum spital hospital | pflegeheim altenheim seniorenheim altersheim seniorenresidenz alterszentrum | hospiz | arztpraxis | rehaklinik | tierheim tierschutzheim | frauenhaus | kinderheim | obdachlosenunterkunft obdachlosenheim notschlafstelle | fluchtlingsheim fluchtlingsunterkunft asylbewerberheim asylunterkunft | studentenwohnheim studierendenwohnheim
    supermarkt discounter lebensmittelmarkt | baumarkt | gartencenter gartenmarkt | mobelhaus | elektromarkt elektronikmarkt | drogerie drogeriemarkt | apotheke | backerei | metzgerei fleischerei | tankstelle | juwelier juweliergeschaft | kiosk | buchhandlung buchladen | autohaus | getrankemarkt | blumenladen blumengeschaft | schuhgeschaft schuhladen | spielwarengeschaft spielwarenladen | friseursalon | wettburo | fitnessstudio fitnesscenter | waschsalon | sonnenstudio | reiseburo | sparkasse bankfiliale sparkassenfiliale | tattoostudio
    hotel | restaurant gaststatte wirtshaus gasthaus gasthof lokal | cafe | diskothek disko nachtclub | spielhalle spielothek casino | imbiss | jugendherberge | berghutte almhutte schutzhutte | eisdiele eiscafe | shisha-bar
    turnhalle sporthalle | schwimmhalle hallenbad | freibad naturbad | eishalle eisstadion eissporthalle | stadion sportplatz fussballplatz | spielplatz | friedhof | campingplatz | golfplatz | festplatz | parkplatz | schulhof | marktplatz | kletterhalle | reithalle | minigolfplatz | skatepark skateranlage | schiessstand schiessanlage
    theater schauspielhaus | kino | museum | bibliothek bucherei | zoo tierpark | zirkus | planetarium
    einfamilienhaus | mehrfamilienhaus wohnblock | reihenhaus | hochhaus | doppelhaus doppelhaushalfte | bauernhof bauernhaus gehoft | ferienhaus | villa | fachwerkhaus
    bushaltestelle haltestelle wartehauschen | stromkasten verteilerkasten | parkbank sitzbank | telefonzelle | litfasssaule | briefkasten | mulleimer abfalleimer | altkleidercontainer | zigarettenautomat | fahrkartenautomat | parkscheinautomat parkuhr | geldautomat bankomat bancomat
    grundsteinlegung | richtfest | einweihung eroffnungsfeier | spatenstich
    hauptgebaude | nebengebaude | anbau
    fahrrad rad | auto pkw personenwagen | motorrad | roller motorroller mofa moped | e-scooter | lkw lastwagen laster sattelzug sattelschlepper | bus linienbus reisebus | strassenbahn tram | traktor schlepper | kutsche | kinderwagen | rollstuhl`,
  ],
  [
    'place_mismatch',
    'thing',
    `autobahn | bundesstrasse | landstrasse landesstrasse staatsstrasse kantonsstrasse | kreisstrasse | feldweg wirtschaftsweg | waldweg forstweg forststrasse
    brucke | tunnel | kreisverkehr kreisel | bahnubergang | unterfuhrung | uberfuhrung
    flughafen | busbahnhof | seehafen hafen | bahnhof hauptbahnhof | flugplatz segelflugplatz`,
  ],
];
