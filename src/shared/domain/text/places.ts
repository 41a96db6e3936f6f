import { mayBeginWith } from './beginnings';
import { TOWN_NAMES } from './town-names';

/** A place that a word names: `Kölner` and `Kölns` are Köln, `französischer` and `Französin` are Frankreich. */
export type Place = { key: string; level: 'city' | 'region' | 'state' | 'country' | 'sea' };

/** The place of a list that `word`, or two with a space between, names, also as an adjective, an inhabitant or a genitive; null for other words. */
export function findPlace(word: string): Place | null {
  if (!canBePlace(word) || (word.includes(' ') && !canBeLonger(word))) return null;
  const lower = withoutApostrophe(word.toLowerCase());
  if (NO_PLACES.test(lower)) return null;
  const known =
    ALL.get(lower) ??
    ALL.get(lower.replace('-', '')) ??
    (lower.endsWith('isch') || lower.endsWith('deutsch') ? OF_COUNTRY.get(lower) : undefined);
  if (known) return known;
  if (/^(?:nordsee|ostsee)[^ ]*$/u.test(lower))
    return { key: lower.slice(0, lower.indexOf('see') + 3), level: 'sea' };
  // Oberpfalz, gleich …: a beginning says nothing of a second word.
  const region = lower.includes(' ')
    ? null
    : REGIONS.get(lower.slice(0, 4))?.find(([stem]) => lower.startsWith(stem));
  if (region) return { key: region[1], level: 'region' };
  for (const ending of TOWN_ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    const place = ALL.get(stem) ?? ALL.get(`${stem}e`) ?? ALL.get(`${stem}en`);
    if (place && (ending.length === 1 || place.level !== 'country')) return place;
  }
  for (const ending of COUNTRY_ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const place = OF_COUNTRY.get(lower.slice(0, -ending.length).replace(/^(süd|nord)-/u, '$1'));
    if (place) return place;
  }
  return null;
}

/** Moritz' and Köln's. */
function withoutApostrophe(lower: string): string {
  const at = lower.length - (lower.endsWith('s') ? 2 : 1);
  return lower.charAt(at) === "'" || lower.charAt(at) === '’' ? lower.slice(0, at) : lower;
}

const TOWN_ENDINGS = 's n ern er erin erinnen ers nern ner nerin nerinnen'.split(' ');
const COUNTRY_ENDINGS = 'erinnen erin ern er innen in en n r s em e es'.split(' ');

/** Parts of states, by how they and their adjectives begin. */
const REGION_STEMS = (
  'niederbay:niederbayern oberbay:oberbayern oberpf:oberpfalz oberfr:oberfranken mittelfr:mittelfranken unterfr:unterfranken ' +
  'ostfries:ostfriesland nordfries:nordfriesland emsl:emsland sauerl:sauerland siegerl:siegerland münsterl:münsterland ' +
  'uckerm:uckermark altm:altmark vogtl:vogtland erzgeb:erzgebirge eichsf:eichsfeld allgäu:allgäu waldviertel:waldviertel ' +
  'weinviertel:weinviertel mostviertel:mostviertel innviertel:innviertel mühlviertel:mühlviertel'
)
  .split(' ')
  .map(pair => pair.split(':'))
  .map(([stem = '', key = '']) => [stem, key] as const);
/** By their first four letters. */
const REGIONS = new Map(
  REGION_STEMS.map(([stem]) => {
    const start = stem.slice(0, 4);
    return [start, REGION_STEMS.filter(([other]) => other.startsWith(start))] as const;
  }),
);

/** What only looks like somebody from Siegen, Gießen or Minden. */
const NO_PLACES = /^(?:sieger|gießer|minder|halter|berger|indes)/u;

const list = (words: string) => words.trim().split(/\s+/);

const CITIES = list(`
  aachen aalen ahlen ahrensburg albstadt altenburg alzey amberg andernach ansbach apolda arnsberg arnstadt aschaffenburg
  aschersleben augsburg aurich backnang bamberg baunatal bautzen bayreuth beckum bensheim bergheim berlin bernau bernburg
  biberach bielefeld bietigheim bingen bitterfeld bocholt bochum bonn borken bottrop brandenburg braunschweig bremen bremerhaven
  bretten bruchsal buchholz bückeburg burgdorf buxtehude calw castrop celle chemnitz cloppenburg coburg coesfeld
  cottbus cuxhaven dachau darmstadt datteln deggendorf delbrück delitzsch delmenhorst dessau detmold dillenburg dingolfing
  dinslaken donauwörth dormagen dorsten dortmund dresden duisburg düren düsseldorf eberswalde eckernförde eisenach eisleben
  ellwangen elmshorn emden emmendingen emmerich emsdetten ennepetal eppingen erding erfurt erkelenz erkrath erlangen eschborn
  eschwege esslingen ettlingen euskirchen eutin fellbach flensburg forchheim frankenthal frankfurt frechen freiberg freiburg
  freising freudenstadt friedrichshafen fulda fürstenfeldbruck fürth gaggenau garbsen garmisch geesthacht geislingen
  gelsenkirchen gera germering gevelsberg gießen gifhorn gladbeck glauchau goslar gotha göppingen görlitz göttingen greifswald
  greven grevenbroich grimma gronau gummersbach güstrow gütersloh halberstadt haldensleben hamburg hameln hanau
  hannover hattingen heidelberg heidenheim heilbronn heiligenhaus hemer hennef herford herne herrenberg herten hettstedt hilden
  hildesheim holzminden homburg hoyerswerda höxter husum hürth ibbenbüren ilmenau ingolstadt iserlohn itzehoe jena
  jülich kaiserslautern kamen kamp-lintfort karlsruhe kassel kaufbeuren kempen kempten kerpen kevelaer kiel kleve
  koblenz köln königswinter konstanz korbach kornwestheim krefeld kreuztal kulmbach laatzen lampertheim landau
  landsberg landshut langenfeld langenhagen leer leinfelden leipzig lemgo leonberg leverkusen lichtenfels limburg lindau
  lingen lippstadt lohmar lohr löhne lörrach lübeck luckenwalde lüdenscheid ludwigsburg ludwigshafen lüneburg lünen magdeburg
  mainz mannheim marburg mayen meerbusch meiningen meißen melle memmingen menden meppen merseburg mettmann metzingen minden
 mosbach mönchengladbach mühlacker mühldorf mühlhausen mülheim münchen münster nagold naumburg neubrandenburg
  neumarkt neumünster neunkirchen neuruppin neuss neuwied nienburg nordenham norderstedt nordhausen nordhorn northeim nürnberg
  nürtingen oberhausen oberursel offenbach offenburg oldenburg oranienburg oschatz osnabrück osterode overath paderborn
  papenburg parchim passau pforzheim pinneberg pirmasens pirna plauen potsdam prenzlau pulheim quedlinburg radebeul
  radolfzell rastatt ratingen ravensburg recklinghausen regensburg remscheid rendsburg reutlingen rheinbach rheine riesa
  rosenheim rostock rottenburg rottweil rudolstadt rüsselsheim saalfeld saarbrücken saarlouis salzgitter salzwedel sangerhausen
  schleswig schorndorf schwabach schwandorf schwedt schweinfurt schwelm schwerin schwerte schwetzingen siegburg siegen
  sigmaringen sindelfingen sinsheim soest solingen soltau sondershausen sonneberg speyer spremberg stade starnberg
  staßfurt steinfurt stendal stralsund straubing stuhr stuttgart suhl sulzbach templin torgau traunstein trier troisdorf
  tübingen tuttlingen uelzen ulm varel vechta velbert verden viersen villingen voerde völklingen waiblingen waldkirch
  wandlitz warburg warendorf warstein wedel weimar weinheim weißenfels wernigerode wertheim wesel wesseling wetzlar
  wiehl wiesbaden wilhelmshaven willich winsen wismar witten wittenberg wittenberge wolfenbüttel wolfsburg worms wuppertal
  wunstorf wurzen würselen würzburg xanten zeitz zerbst zittau zweibrücken zwickau
  wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz zürich basel bern genf lausanne winterthur luzern
    aarau
  london manchester birmingham liverpool leeds edinburgh glasgow bristol oxford cambridge cardiff belfast dublin paris lyon
  marseille lille nizza toulouse bordeaux straßburg nantes metz rennes cannes rom mailand neapel turin florenz venedig genua
  bologna palermo verona triest bozen meran madrid barcelona valencia sevilla málaga bilbao saragossa lissabon porto brüssel
  antwerpen gent brügge lüttich amsterdam rotterdam utrecht eindhoven groningen maastricht kopenhagen aarhus odense stockholm
  göteborg malmö uppsala oslo bergen trondheim helsinki tampere turku reykjavik warschau krakau breslau danzig posen lodz
  stettin kattowitz prag brünn pilsen ostrau budapest debrecen bukarest cluj sofia plowdiw athen thessaloniki istanbul ankara
  izmir antalya moskau kiew kyjiw charkiw odessa lwiw minsk vilnius riga tallinn belgrad zagreb ljubljana maribor
  bratislava sarajevo skopje tirana podgorica chisinau tiflis eriwan baku jerusalem haifa beirut damaskus bagdad teheran
  kabul islamabad karatschi lahore delhi mumbai bengaluru chennai kalkutta hyderabad dhaka colombo kathmandu bangkok hanoi
  jakarta manila singapur shanghai peking chongqing shenzhen guangzhou hongkong taipeh seoul busan tokio osaka kyoto kobe
  nagoya sydney melbourne brisbane canberra auckland wellington kairo alexandria tunis algier casablanca rabat marrakesch
  tripolis khartum nairobi mombasa kampala kigali lagos abuja accra dakar abidjan kinshasa luanda johannesburg kapstadt durban
  pretoria harare windhuk washington boston chicago houston dallas miami atlanta seattle denver detroit philadelphia phoenix
  toronto montreal ottawa vancouver calgary havanna bogota lima quito caracas santiago montevideo brasilia riad doha dubai
  ankara guadalajara monterrey dortmund
  munich cologne hanover nuremberg vienna zurich geneva rome milan naples turin venice florence lisbon brussels antwerp
  copenhagen gothenburg warsaw krakow prague bucharest athens moscow kyiv belgrade beijing tokyo cairo leicester sheffield
  nottingham southampton portsmouth plymouth norwich exeter york newcastle sunderland aberdeen dundee swansea brighton
  coventry `);
/** Of two words; they are asked for as such. */
const LONGER =
  'tel aviv|new york|los angeles|san francisco|san diego|las vegas|buenos aires|den haag|kuala lumpur|abu dhabi|hong kong|rio janeiro|são paulo|sao paulo|new orleans|st petersburg|cape town'.split(
    '|',
  );
const STATES = list(`
  baden-württemberg bayern brandenburg hessen mecklenburg-vorpommern niedersachsen nordrhein-westfalen rheinland-pfalz saarland
  sachsen sachsen-anhalt schleswig-holstein thüringen tirol steiermark kärnten vorarlberg burgenland oberösterreich
  niederösterreich bavaria saxony hesse`);
const COUNTRIES = list(`
  deutschland österreich schweiz frankreich italien spanien portugal belgien niederlande luxemburg dänemark schweden norwegen
  finnland island polen tschechien slowakei ungarn rumänien bulgarien griechenland türkei russland ukraine belarus litauen
  lettland estland serbien kroatien slowenien bosnien montenegro albanien kosovo nordmazedonien moldau georgien armenien
  aserbaidschan zypern malta großbritannien irland schottland wales england israel iran irak syrien jordanien libanon
  saudi-arabien katar kuwait oman jemen afghanistan pakistan indien nepal bangladesch myanmar thailand vietnam kambodscha laos
  malaysia indonesien philippinen china taiwan südkorea nordkorea japan mongolei kasachstan usbekistan australien neuseeland
  ägypten libyen tunesien algerien marokko sudan äthiopien eritrea somalia kenia uganda tansania ruanda burundi kongo nigeria
  ghana senegal mali niger tschad kamerun angola sambia simbabwe mosambik namibia botswana südafrika madagaskar kanada mexiko
  guatemala honduras nicaragua panama kuba haiti jamaika kolumbien venezuela ecuador peru bolivien chile argentinien uruguay
  paraguay brasilien usa
  germany austria switzerland france italy spain belgium netherlands denmark sweden norway finland iceland poland hungary romania
  bulgaria greece turkey russia lithuania latvia estonia serbia croatia slovenia albania ireland scotland egypt morocco kenya
  ethiopia canada mexico brazil argentina colombia india indonesia philippines`);

/** What some countries are also called. */
const OTHER_WORDS = list(
  'amerika:usa america:usa us:usa uk:großbritannien britain:großbritannien holland:niederlande',
).map(each => each.split(':'));

const ALL: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...[...CITIES, ...TOWN_NAMES, ...LONGER].map(key => [key, { key, level: 'city' }] as const),
  ...STATES.map(key => [key, { key, level: 'state' }] as const),
  ...COUNTRIES.map(key => [key, { key, level: 'country' }] as const),
  ...OTHER_WORDS.map(([word = '', key = '']) => [word, { key, level: 'country' }] as const),
]);

/** States by their adjectives, also of a part: nordhessisch. */
const OF_STATE = list(`
  hessen:hessisch sachsen:sächsisch,kursächsisch bayern:bayerisch,bayrisch thüringen:thüringisch niedersachsen:niedersächsisch
  brandenburg:brandenburgisch saarland:saarländisch sachsen-anhalt:sachsen-anhaltisch,sachsen-anhaltinisch
  rheinland-pfalz:rheinland-pfälzisch nordrhein-westfalen:nordrhein-westfälisch baden-württemberg:baden-württembergisch
  schleswig-holstein:schleswig-holsteinisch steiermark:steirisch oberösterreich:oberösterreichisch
  niederösterreich:niederösterreichisch burgenland:burgenländisch`);

/** How countries' adjectives and people begin, and states' adjectives, without their endings. */
const OF_COUNTRY: ReadonlyMap<string, Place> = new Map([
  ...OF_STATE.flatMap(entry => {
    const [key = '', forms = ''] = entry.split(':');
    const { level } = ALL.get(key) ?? { level: 'state' as const };
    const sides = ['', 'nord', 'süd', 'ost', 'west', 'mittel'];
    return forms.split(',').flatMap(form => sides.map(side => [side + form, { key, level }] as const));
  }),
  ...list(`deutschland:deutsch,bundesdeutsch österreich:österreich,österreichisch schweiz:schweizer,schweizerisch
    frankreich:franzose,französ,französisch italien:italien,italienisch spanien:span,spanisch portugal:portugies,portugiesisch
    belgien:belg,belgisch niederlande:niederländ,niederländisch,holländ,holländisch dänemark:dän,dänisch schweden:schwed,schwedisch
    norwegen:norweg,norwegisch finnland:finn,finnisch polen:pol,polnisch tschechien:tschech,tschechisch slowakei:slowak,slowakisch
    ungarn:ungar,ungarisch rumänien:rumän,rumänisch bulgarien:bulgar,bulgarisch griechenland:griech,griechisch
    türkei:türk,türkisch russland:russ,russisch ukraine:ukrain,ukrainisch serbien:serb,serbisch kroatien:kroat,kroatisch
    slowenien:slowen,slowenisch irland:ir,irisch großbritannien:brit,britisch schottland:schott,schottisch israel:israeli,israelisch
    iran:iran,iranisch irak:irak,irakisch syrien:syr,syrisch afghanistan:afghan,afghanisch indien:ind,indisch china:chines,chinesisch
    japan:japan,japanisch südkorea:südkorean,südkoreanisch vietnam:vietnames,vietnamesisch kenia:kenian,kenianisch
    äthiopien:äthiopi,äthiopisch marokko:marokkan,marokkanisch tunesien:tunes,tunesisch ägypten:ägypt,ägyptisch
    peru:peruan,peruanisch chile:chilen,chilenisch kolumbien:kolumbian,kolumbianisch venezuela:venezolan,venezolanisch
    bolivien:bolivian,bolivianisch kuba:kuban,kubanisch pakistan:pakistan,pakistanisch indonesien:indones,indonesisch
    thailand:thailänd,thailändisch philippinen:philippin,philippinisch nepal:nepales,nepalesisch nigeria:nigerian,nigerianisch
    ghana:ghana,ghanaisch sudan:sudanes,sudanesisch somalia:somali,somalisch eritrea:eritre,eritreisch algerien:algeri,algerisch
    libyen:liby,libysch jordanien:jordan,jordanisch libanon:libanes,libanesisch georgien:georgi,georgisch armenien:armeni,armenisch
    litauen:litau,litauisch lettland:lett,lettisch estland:est,estnisch albanien:alban,albanisch island:isländ,isländisch
    luxemburg:luxemburg,luxemburgisch südafrika:südafrikan,südafrikanisch neuseeland:neuseeländ,neuseeländisch
    kanada:kanad,kanadisch mexiko:mexikan,mexikanisch brasilien:brasilian,brasilianisch argentinien:argentin,argentinisch
    usa:us-amerikan,us-amerikanisch,amerikan,amerikanisch australien:austral,australisch`).flatMap(entry => {
    const [key = '', forms = ''] = entry.split(':');
    return forms.split(',').map(form => [form, { key, level: 'country' as const }] as const);
  }),
]);

/** Most words begin otherwise. */
const canBePlace = mayBeginWith([
  'nordsee',
  'ostsee',
  ...REGION_STEMS.map(([stem]) => stem),
  ...[...ALL.keys(), ...OF_COUNTRY.keys()].flatMap(withoutEnding),
]);
const canBeLonger = mayBeginWith([...REGION_STEMS.map(([stem]) => stem), ...LONGER.flatMap(withoutEnding)]);

/** Bremer, Münchner, Dresdner lost the end of the town. */
function withoutEnding(key: string): string[] {
  return [key, key.replace(/e$/, ''), key.replace(/en$/, '')];
}
