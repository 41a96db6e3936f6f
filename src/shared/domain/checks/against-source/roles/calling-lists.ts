import { readFamilies } from '../names/sister-families';

/**
 * What people are by trade, science, art, sport, rank or in a club. Of a family one is one thing only, as far as a text
 * tells; the words of one member say the same. Without endings, women's forms where the stem changes.
 */
const CRAFTS = `
  bäcker | konditor patissier chocolatier | metzger fleischer schlachter fleischhauer | koch köchin küchenchef | kellner | brauer | winzer weinbauer |
  imker | müllner | wirt gastwirt gastronom | hotelier | tischler schreiner | zimmermann zimmerer | maurer | dachdecker | elektriker elektroniker elektroinstallateur |
  klempner installateur spengler | schlosser | schmied hufschmied | schornsteinfeger kaminkehrer kaminfeger rauchfangkehrer | glaser | stuckateur |
  fliesenleger | steinmetz | ofenbauer | orgelbauer | geigenbauer | gärtner landschaftsgärtner | florist | friseur frisör | schneider | schuhmacher schuster |
  uhrmacher | goldschmied juwelier | optiker augenoptiker | buchhändler | apotheker | bootsbauer | mechaniker mechatroniker automechaniker | töpfer keramiker | drucker |
  sattler | polsterer | böttcher küfer | raumausstatter | gerber | weber | bestatter | drogist | fahrlehrer`;

const GERMAN = `
  landwirt bauer bäuerin | winzer weinbauer | schäfer | imker | förster | gärtner | tierarzt tierärztin veterinär | fischer | jäger | obstbauer | senner | müller
  chirurg | internist | anästhesist | kinderarzt kinderärztin pädiater kindermediziner | neurologe nervenarzt nervenärztin | kardiologe herzspezialist | orthopäde | radiologe | urologe | onkologe krebsmediziner | gynäkologe frauenarzt frauenärztin | psychiater | dermatologe hautarzt hautärztin | augenarzt augenärztin | zahnarzt zahnärztin | tierarzt tierärztin veterinär | hausarzt hausärztin allgemeinmediziner | pathologe | rechtsmediziner gerichtsmediziner | virologe | epidemiologe | immunologe | lungenarzt pneumologe | notarzt notärztin | hebamme | krankenschwester krankenpfleger pfleger pflegekraft | sanitäter notfallsanitäter rettungssanitäter | apotheker | physiotherapeut | psychotherapeut | heilpraktiker | geriater altersmediziner
  biologe | chemiker | physiker | mathematiker | geologe | meteorologe | archäologe | historiker | soziologe | germanist | ökonom volkswirt wirtschaftswissenschaftler | geograf geograph | jurist rechtswissenschaftler | psychologe | philosoph | theologe | politologe politikwissenschaftler politikforscher | linguist sprachwissenschaftler | ethnologe anthropologe | kunsthistoriker | literaturwissenschaftler | musikwissenschaftler | informatiker | ingenieur | pädagoge erziehungswissenschaftler | astronom | botaniker | zoologe | paläontologe | klimaforscher klimatologe | agrarwissenschaftler | virologe | epidemiologe | betriebswirt | statistiker
  maler | bildhauer | fotograf photograph | komponist | schriftsteller autor lyriker dichter poet | übersetzer | architekt | regisseur | dirigent | drehbuchautor | kameramann kamerafrau | produzent filmproduzent | herausgeber | verleger | lektor | illustrator | kabarettist | schauspieler mime | tänzer | choreograf choreograph | bühnenbildner | kostümbildner | dramaturg | sänger | moderator | journalist reporter redakteur korrespondent | kritiker | comiczeichner | designer
  pianist klavierspieler | geiger violinist | bratschist bratscher | cellist | kontrabassist | organist | trompeter | flötist querflötist | gitarrist | klarinettist | saxofonist saxophonist | harfenist | schlagzeuger drummer | posaunist | hornist | oboist | fagottist | bassist | akkordeonist | sopranist sopran | mezzosopranist mezzosopran | altist altistin | tenor | bariton | kantor | dirigent | cembalist | tubist | rapper | liedermacher
  speerwerfer | kugelstoßer | diskuswerfer | hammerwerfer | hochspringer | weitspringer | dreispringer | stabhochspringer | sprinter | hürdenläufer | marathonläufer | zehnkämpfer | siebenkämpfer | triathlet | schwimmer | turner | ringer | boxer | judoka | fechter | ruderer | kanute | segler | springreiter | dressurreiter | radprofi radrennfahrer | skispringer | skirennläufer | biathlet | langläufer | rodler | bobpilot | eiskunstläufer | eisschnellläufer | snowboarder | tennisspieler tennisprofi | tischtennisspieler | handballer handballprofi | fußballer fußballprofi | basketballer | volleyballer | eishockeyspieler | golfer golfprofi | schachspieler | skeletonpilot | rennfahrer
  torwart torhüter torfrau keeper schlussmann | stürmer angreifer | verteidiger abwehrspieler innenverteidiger außenverteidiger | mittelfeldspieler
  trainer coach cheftrainer übungsleiter | co-trainer assistenztrainer | sportdirektor sportchef | schiedsrichter referee | linienrichter | mannschaftsarzt teamarzt | zeugwart
  general | generalmajor | generalleutnant | brigadegeneral | oberst | oberstleutnant | major | hauptmann | oberleutnant | leutnant | oberstabsfeldwebel | stabsfeldwebel | hauptfeldwebel | oberfeldwebel | feldwebel | unteroffizier | obergefreiter | gefreiter | admiral | vizeadmiral | konteradmiral | fregattenkapitän | korvettenkapitän
  polizeimeister | polizeiobermeister | polizeihauptmeister | polizeikommissar | polizeioberkommissar | polizeihauptkommissar | polizeirat | polizeioberrat | polizeidirektor | kriminalkommissar | kriminaloberkommissar | kriminalhauptkommissar | kriminalrat | kriminaldirektor | polizeipräsident | revierleiter
  kreisbrandmeister | kreisbrandinspektor | kreisbrandrat | stadtbrandinspektor | stadtbrandmeister | ortsbrandmeister | gemeindebrandmeister | gemeindebrandinspektor | wehrführer wehrleiter | gerätewart | bezirksbrandmeister | landesbrandmeister | jugendwart
  pfarrer pastor | diakon | bischof landesbischof | erzbischof | kardinal | superintendent | propst | prälat | generalvikar | weihbischof | regionalbischof | kaplan vikar | abt | prior | rabbiner | imam | kantor | küster mesner | papst | gemeindereferent | domkapitular | domdekan
  reeder | kapitän | steuermann | lotse | matrose | maschinist | bootsmann
  pilot | copilot co-pilot | fluglotse | fluglehrer | flugschüler | fluggast passagier
  verteidiger strafverteidiger rechtsanwalt rechtsanwältin anwalt anwältin | staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin | richter | gutachter sachverständiger | nebenkläger | notar | schöffe
  kläger | beklagter beklagte
  vereinschef vereinsvorsitzender vorsitzender vorsitzende vereinsvorsitzende | schatzmeister kassierer kassenwart kassier kassenführer | schriftführer | stellvertreter | beisitzer | ehrenvorsitzender | kassenprüfer | ehrenpräsident | jugendleiter | platzwart
  schulleiter direktor rektor | konrektor | prorektor | hausmeister | elternsprecher | schülersprecher | schulsekretärin
  senator | staatsrat staatsrätin | staatssekretär | minister | ministerialdirektor | stadtrat stadträtin dezernent | beigeordneter
  könig königin | kaiser | kronprinz | prinz prinzessin | herzog | fürst | graf gräfin | freiherr baron
  ceo konzernchef vorstandschef firmenchef unternehmenschef vorstandsvorsitzender vorstandsvorsitzende | finanzchef finanzvorstand finanzvorständin cfo finanzdirektor | personalchef personalvorstand personalvorständin personalleiter | technikchef technikvorstand technikvorständin cto technikdirektor | produktionschef produktionsvorstand produktionsleiter betriebsleiter | vertriebschef vertriebsvorstand vertriebsvorständin vertriebsleiter verkaufschef | verwaltungsratspräsident | aufsichtsratschef aufsichtsratsvorsitzender aufsichtsratsvorsitzende | betriebsratschef betriebsratsvorsitzender betriebsratsvorsitzende betriebsrat | pressesprecher unternehmenssprecher konzernsprecher firmensprecher mediensprecher | werkleiter werksleiter | filialleiter | chefentwickler entwicklungschef | chefökonom chefvolkswirt | insolvenzverwalter | gewerkschaftssekretär
  bürgermeister oberbürgermeister stadtoberhaupt | kämmerer stadtkämmerer finanzdezernent | baudezernent bauamtsleiter stadtbaurat bauamtschef baustadtrat | ordnungsamtsleiter ordnungsdezernent | hauptamtsleiter | ortsvorsteher | stadtverordnetenvorsteher | sozialdezernent | schuldezernent | kulturdezernent | umweltdezernent | landrat landrätin | kreisbaumeister | stadtsprecher rathaussprecher | wirtschaftsförderer | gleichstellungsbeauftragter gleichstellungsbeauftragte | klimaschutzmanager | stadtplaner | stadtarchivar | förster revierförster | stadtwerkechef
  gemeindepräsident stadtpräsident gemeindeammann stadtammann | bildungsvorsteher schulvorsteher schulpräsident | finanzvorsteher finanzvorstand | bauvorsteher bauvorstand | sicherheitsvorsteher sicherheitsvorstand | sozialvorsteher sozialvorstand | gemeindeschreiber stadtschreiber | bauverwalter | gemeindeverwalter
  landeshauptmann landeshauptfrau | landeshauptmann-stellvertreter landeshauptfrau-stellvertreter | landesrat landesrätin | landtagspräsident | stadtrat stadträtin
  parteichef parteivorsitzender parteivorsitzende bundesvorsitzender bundesvorsitzende | landeschef landesvorsitzender landesvorsitzende | kreischef kreisvorsitzender kreisvorsitzende | fraktionschef fraktionsvorsitzender fraktionsvorsitzende | generalsekretär | bezirksvorsitzender bezirkschef | ortsvorsitzender ortsvorsitzende | landesgeschäftsführer | spitzenkandidat
  bundestagsabgeordneter bundestagsabgeordnete | landtagsabgeordneter landtagsabgeordnete bürgerschaftsabgeordneter bürgerschaftsabgeordnete | europaabgeordneter europaabgeordnete | nationalrat nationalrätin | ständerat ständerätin | kantonsrat kantonsrätin | grossrat grossrätin | gemeinderat gemeinderätin | stadtverordneter stadtverordnete | kreistagsabgeordneter kreistagsabgeordnete kreisrat kreisrätin
  chefarzt chefärztin | oberarzt oberärztin | assistenzarzt assistenzärztin | pflegedirektor pflegedienstleiter | verwaltungsdirektor klinikgeschäftsführer
  professor | doktorand | privatdozent | juniorprofessor | student | postdoktorand postdoc | lehrbeauftragter
  intendant | generalmusikdirektor | kapellmeister | chefdramaturg | schauspieldirektor | operndirektor | ballettdirektor ballettchef | kurator | museumsdirektor museumsleiter museumschef | kulturamtsleiter | chorleiter | kantor | konzertmeister | orchesterdirektor
  lehrer | hausmeister | schulsozialarbeiter | referendar | erzieher | schulleiter rektor direktor | schulsekretär | elternvertreter
  architekt | bauleiter | bauherr | bauunternehmer | statiker | bauträger | polier`;

/** They need no name beside them. */
const FREE = `
  mieter | vermieter
  käufer | verkäufer
  gläubiger | schuldner
  pächter | verpächter
  arbeitgeber | arbeitnehmer
  auftraggeber | auftragnehmer
  absender | empfänger
  tante | großmutter oma | mutter | schwester | schwiegermutter | patentante | stiefmutter
  onkel | großvater opa | vater | bruder | schwiegervater | patenonkel | stiefvater
  schwester | tochter | nichte | cousine kusine | enkelin | schwägerin | schwiegertochter | halbschwester | stieftochter | urenkelin | großnichte | patenkind patentochter
  bruder | sohn | neffe | cousin vetter | enkel | schwager | schwiegersohn | halbbruder | stiefsohn | urenkel | großneffe | patenkind patensohn
  ehefrau gattin gemahlin | witwe | ex-frau exfrau | lebensgefährtin
  ehemann gatte gemahl | witwer | ex-mann exmann | lebensgefährte
  autofahrer pkw-fahrer autolenker pkw-lenker | motorradfahrer motorradlenker biker | radfahrer radler fahrradfahrer velofahrer radlerin | fußgänger | lkw-fahrer lastwagenfahrer lkw-lenker lastwagenchauffeur | busfahrer buslenker buschauffeur | taxifahrer taxler | traktorfahrer traktorlenker | rollerfahrer e-scooter-fahrer | mopedfahrer mopedlenker | straßenbahnfahrer | lokführer lokomotivführer zugführer`;

const ENGLISH = `
  pianist | violinist fiddler | cellist | organist | trumpeter | flautist flutist | guitarist | clarinettist | saxophonist | harpist | drummer | trombonist | soprano | tenor | baritone | conductor | composer | bassist | singer
  biologist | chemist | physicist | mathematician | geologist | meteorologist | archaeologist archeologist | historian | sociologist | economist | geographer | psychologist | philosopher | theologian | linguist | anthropologist | engineer | astronomer | botanist | zoologist | statistician | criminologist
  surgeon | anaesthetist anesthetist | paediatrician pediatrician | neurologist | cardiologist | radiologist | oncologist | gynaecologist gynecologist | psychiatrist | dermatologist | dentist | vet veterinarian | pathologist | epidemiologist | pharmacist | midwife | nurse | paramedic | physiotherapist | psychotherapist | psychologist
  painter | sculptor | photographer | novelist author | poet | playwright | translator | architect | screenwriter | cinematographer | editor | publisher | illustrator | comedian | actor actress | dancer | choreographer | journalist reporter | broadcaster presenter | chef | artist
  baker | butcher | carpenter joiner | plumber | electrician | bricklayer | roofer | tailor | blacksmith | hairdresser | gardener | florist | brewer | cook | jeweller | beekeeper
  barrister | solicitor | prosecutor | judge | magistrate | juror | coroner | notary
  chair chairman chairwoman chairperson | treasurer | secretary | trustee | president | patron
  vicar | bishop | archbishop | cardinal | dean | curate | rabbi | imam | priest | deacon
  colonel | major | captain | lieutenant | sergeant | corporal | brigadier | admiral | private
  constable | inspector | superintendent | sheriff
  goalkeeper keeper | striker forward | defender | midfielder
  plaintiff claimant | defendant
  landlord | tenant
  buyer | seller vendor
  farmer | fisherman | gamekeeper | shepherd | gardener
  pilot | co-pilot | navigator`;

const ENGLISH_FREE = `
  landlord | tenant
  buyer | seller vendor
  aunt | grandmother | mother | sister | stepmother | mother-in-law | godmother
  uncle | grandfather | father | brother | stepfather | father-in-law | godfather
  sister | daughter | niece | cousin | granddaughter | sister-in-law | daughter-in-law | stepdaughter
  brother | son | nephew | cousin | grandson | brother-in-law | son-in-law | stepson
  wife | widow | ex-wife | girlfriend | fiancée
  husband | widower | ex-husband | boyfriend | fiancé
  cyclist | motorcyclist | pedestrian | lorry_driver | bus_driver | taxi_driver`;

export const GERMAN_CALLINGS = [
  ...readFamilies('role_mismatch', false, `${withMasters(CRAFTS)}\n${GERMAN}`),
  ...readFamilies('role_mismatch', true, FREE),
];
export const ENGLISH_CALLINGS = [
  ...readFamilies('role_mismatch', false, ENGLISH),
  ...readFamilies('role_mismatch', true, ENGLISH_FREE),
];

/** Bäckermeister is a Bäcker. */
function withMasters(crafts: string): string {
  const line = crafts.trim().replace(/\s+/g, ' ');
  return line
    .split('|')
    .map(member => {
      const words = member.trim().split(' ');
      return [...words, ...words.flatMap(word => [`${word}meister`, `${word}geselle`])].join(' ');
    })
    .join(' | ');
}
