const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What stands before a person's name; the word after it starts one. Lower case. */
export const TITLES = words(
  `dr prof professor professorin dipl herr herrn frau mr mrs ms miss sir lady lord dame
  oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin präsident präsidentin vizepräsident minister ministerin
  ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident staatssekretär
  staatssekretärin senator senatorin landrat landrätin direktor direktorin intendant intendantin sprecher sprecherin
  geschäftsführer geschäftsführerin vorsitzender vorsitzende vorsitzenden chef chefin trainer trainerin kommissar
  kommissarin richter richterin pfarrer bischof papst könig königin prinz prinzessin generalkonsul generalkonsulin
  botschafter botschafterin amtskollege amtskollegen amtskollegin dezernent dezernentin fotograf fotografen fotografin autor
  autorin forscher forscherin president mayor minister senator governor chancellor director chairman chairwoman spokesman
  spokeswoman judge bishop pope king queen prince princess ambassador consul captain general professor doctor coach ob`,
);

/** Common nouns that stand before the name of a place or body: Stadt Dortmund. Lower case. */
export const GENERIC_HEADS = words(
  `stadt landeshauptstadt hauptstadt partnerstadt metropole kleinstadt großstadt gemeinde kreis landkreis bundesland
  bundesstaat bundesstaates provinz region insel fluss firma unternehmen mitgliedsunternehmen konzern konzerns hersteller
  anbieter betreiber start-up startup partei zeitung magazin sender verein universität hochschule fachhochschule messe
  leitmesse weltleitmesse city town county company firm group river state province island`,
);

export const FIRST_NAMES = words(
  `achim adam adrian albert alex alexander alexandra alfred alice ali amelie amir amy ana andrea andreas andrew angela
  anita anja anke anna anne annegret annette anthony antje anton antonia armin arne arthur astrid axel barbara beate ben
  benjamin bernard bernd bernhard berta bettina birgit björn boris brian brigitte bruno carl carla carlos carmen carolin
  caroline carsten charles charlotte chris christa christian christiane christina christine christoph christopher claire
  clara claudia claus cornelia daniel daniela david dennis detlef diana dieter dietmar dirk dominik donald dora doris
  dorothea edgar edward elena elif elisabeth elizabeth elke ella ellen elsa emil emily emma eric erich erik erika ernst
  erwin esther eva fabian fatma felix florian frank franz franziska fred frederik friederike friedrich fritz gabi gabriel
  gabriele georg george gerd gerhard gisela greta gudrun guido günter günther gustav hanna hannah hannes hans harald harry
  hartmut hasan heather heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut henning henry
  herbert hermann hilde holger horst hubert hugo ibrahim ida ina ines inga inge ingo ingrid irene iris isabel isabell
  jack jacob jakob james jan jana jane janina jasmin jean jennifer jens jessica joachim joan joe johann johanna johannes
  john jonas jonathan jörg jose josef joseph juan judith julia julian juliane jürgen kai karen karin karl karla karsten
  katharina kate katja katrin kerstin kevin kim kirsten klara klaus konrad konstantin kristina kurt lara lars laura lea
  lena leo leon leonie lina linda lisa lorenz louis louise lucas lucia ludwig luis luisa lukas lutz magdalena maike manfred
  manuela marc marcel marco marcus margaret margarete maria marianne marie marina mario marion mark marko markus marlene
  martha martin martina mary mathias matthias max maximilian mehmet melanie mia michael michaela michelle miriam mohamed
  mohammed monika moritz murat mustafa nadine nadja nancy natalie nicola nicolas nicole niels niklas nils nina norbert
  olaf oliver olivia oscar oskar otto patricia patrick paul paula pedro peter petra philip philipp pia rainer ralf ralph
  raphael rebecca regina reiner reinhard renate richard rita robert roland rolf roman ronald rosa rüdiger rudolf ruth
  sabine samuel sandra sara sarah sascha sean sebastian sibylle siegfried sigrid silke silvia simon simone sofia sonja
  sophia sophie stefan stefanie steffen stephan stephanie stephen steve steven susan susanne sven svenja sylvia tanja
  tatjana theo theresa thomas thorsten tim timo tina tobias tom torsten udo ulf uli ulrich ulrike ursula uta ute uwe
  valentin vanessa vera verena veronika victor victoria viktor viola volker walter waltraud werner wiebke wilhelm
  william willi wolf wolfgang wolfram yasmin yvonne`,
);

/** Places that news texts name most, in German and English, folded as keys are. Any other place needs evidence. */
export const PLACES = words(
  `deutschland germany österreich austria schweiz switzerland frankreich france italien italy spanien spain portugal
  belgien belgium niederlande netherlands luxemburg luxembourg dänemark denmark schweden sweden norwegen norway finnland
  finland polen poland tschechien ungarn hungary rumänien romania bulgarien bulgaria griechenland greece türkei turkey
  russland russia ukraine serbien serbia kroatien croatia slowenien slovenia slowakei großbritannien england schottland
  scotland irland ireland wales usa kanada canada mexiko mexico brasilien brazil argentinien argentina chile kolumbien
  china japan indien india südkorea korea nordkorea taiwan vietnam thailand indonesien indonesia singapur singapore
  australien australia neuseeland ägypten egypt marokko morocco tunesien kenia kenya ghana nigeria südafrika israel iran
  irak iraq syrien syria libanon afghanistan pakistan europa europe asien asia afrika africa amerika america
  baden-württemberg bayern bavaria berlin brandenburg bremen hamburg hessen niedersachsen nordrhein-westfalen
  rheinland-pfalz saarland sachsen sachsen-anhalt schleswig-holstein thüringen münchen munich köln cologne frankfurt
  stuttgart düsseldorf dortmund leipzig dresden hannover hanover nürnberg nuremberg duisburg bochum wuppertal
  bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden gelsenkirchen mönchengladbach braunschweig chemnitz kiel
  aachen magdeburg freiburg krefeld lübeck oberhausen erfurt mainz rostock kassel hagen saarbrücken potsdam ludwigshafen
  oldenburg leverkusen osnabrück solingen heidelberg darmstadt regensburg ingolstadt würzburg ulm heilbronn göttingen
  trier jena gera cottbus bremerhaven koblenz konstanz wien vienna graz linz salzburg innsbruck zürich zurich basel bern
  genf geneva lausanne london manchester birmingham liverpool leeds edinburgh dublin paris lyon marseille rom rome milano
  mailand madrid barcelona lissabon lisbon brüssel brussels amsterdam rotterdam kopenhagen copenhagen stockholm oslo
  helsinki warschau warsaw krakau prag prague budapest bukarest athen athens istanbul ankara moskau moscow kiew kyjiw kyiv
  washington boston chicago toronto tokio tokyo peking beijing shanghai seoul delhi mumbai bengaluru sydney melbourne
  rhein ruhr elbe donau danube themse thames`,
);

/** Capitalised, yet no part of a name where a run of capitalised words begins. Lower case. */
export const NO_NAME_STARTS = words(
  `anfang ende mitte prozent euro dollar million millionen milliarde milliarden uhr meter kilometer quadratmeter tonnen
  jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden montag dienstag mittwoch donnerstag
  freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday januar februar märz april mai
  juni juli august september oktober november dezember january february march may june july october december
  abend morgen nachmittag vormittag mittag nacht teil zahl reihe vielzahl menge art drittel viertel hälfte i`,
);
