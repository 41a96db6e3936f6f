/**
 * Towns beyond the largest, in German-speaking countries and the world, lower case. None that is an everyday word, or a
 * surname in the news, more often than a town (Essen, Hof, Regen, Singen, Weiden, Lauterbach).
 */
const GERMAN = `
  achern adenau ahaus ahlbeck aichach alfeld allershausen altdöbern altötting alsfeld altena annaberg-buchholz anklam
  apenrade arendsee arnstorf artern asperg attendorn balingen ballenstedt barmstedt barsinghausen bebra beelitz
  beeskow bergneustadt bernkastel-kues besigheim betzdorf beverungen biedenkopf bischofswerda bitburg
  bitterfeld-wolfen blankenburg blaubeuren blieskastel böblingen boizenburg boppard borna brandis braunlage
  bremervörde brilon brühl brunsbüttel buchloe buckow büdingen büren burghausen burglengenfeld burgwedel
  burscheid butzbach calau castrop-rauxel clausthal-zellerfeld cochem coswig crailsheim dannenberg demmin
  diepholz dieburg dietzenbach dillingen dinkelsbühl dippoldiswalde ditzingen döbeln donaueschingen drensteinfurt
  dreieich duderstadt dülmen eberbach ebersberg eichstätt eilenburg einbeck eisenhüttenstadt eiterfeld elsterwerda
  eltville erftstadt eschweiler espelkamp falkensee feuchtwangen filderstadt finnentrop finsterwalde flörsheim
  frankenberg freilassing freital freyung friesoythe fritzlar fürstenwalde füssen gaildorf gardelegen
  garmisch-partenkirchen geldern gelnhausen genthin geretsried germersheim gernsbach geseke glückstadt goch greiz
  grevesmühlen groß-gerau großenhain guben günzburg gunzenhausen haan hagenow hainichen haltern
  hammelburg hamminkeln hann-münden haßfurt hattersheim havelberg hechingen heiligenstadt heilsbronn helmstedt hemmoor
  heppenheim herborn herbrechtingen herdecke heringsdorf hermsdorf herrsching herzogenaurach herzogenrath
  hessisch-lichtenau hettstadt hiddenhausen hildburghausen hockenheim hofgeismar hofheim hohenstein-ernstthal
  hückelhoven hückeswagen hünfeld hünxe idar-oberstein idstein illertissen immenstadt isernhagen ismaning isny jessen
  jever jüterbog kamenz kappeln karben kaufering kelheim kelkheim kelsterbach kierspe
  kirchheimbolanden kitzingen klingenthal knittlingen kolbermoor königsbrunn königslutter köthen kronach kronberg
  kühlungsborn künzelsau kusel kyritz lahnstein lahr laichingen landstuhl langenau langen-selbold lauchhammer
  lauenburg lauffen laupheim lauscha lehrte leichlingen leimen leinefelde lengerich lennestadt leutkirch
  limbach-oberfrohna lilienthal lindlar löbau lohne lübbecke lübben lübbenau lüchow lüdinghausen ludwigslust mainburg
  malchin malchow marienberg markkleeberg markranstädt marktheidenfeld marktoberdorf marktredwitz mechernich
  meckenheim meinerzhagen meldorf mellrichstadt melsungen memmelsdorf merzig meschede meuselwitz michelstadt miesbach
  miltenberg mindelheim mittenwald mittweida moers mölln monheim monschau montabaur moosburg mörfelden-walldorf
  mühlheim müllheim mülsen münnerstadt münsingen murnau murrhardt mutterstadt naila nauen neckarsulm nettetal
  neu-isenburg neu-ulm neubiberg neuenhaus neuenrade neuburg neufahrn neustrelitz niebüll niederkassel niesky
  nordstemmen nörten-hardenberg nördlingen oberkirch oberkochen obernburg oberstdorf oberviechtach ochsenfurt ochtrup
  oelde oelsnitz oer-erkenschwick öhringen olpe olching olsberg osterburg osterhofen osterholz-scharmbeck ostfildern
  ottobrunn ottweiler otterndorf parsberg pasewalk pegnitz peine peiting penzberg perleberg petershagen pfaffenhofen
  pfarrkirchen pfullendorf pfullingen plattling plettenberg plön porta-westfalica pößneck pritzwalk prüm puchheim
  püttlingen quakenbrück querfurt rathenow ratzeburg rehburg-loccum reichenbach reinbek remagen renningen
  rheda-wiedenbrück rheinberg rheinstetten ribnitz-damgarten rietberg rinteln röbel rodgau rödermark rodenkirchen
  ronnenberg rösrath roßlau rotenburg rothenburg rottach-egern rötha saarburg sassnitz scheeßel schkeuditz schleiden
  schleiz schlüchtern schmalkalden schmallenberg schneverdingen schönebeck schopfheim schramberg
  schrobenhausen schwalmstadt schwarzenbek schwäbisch-hall seesen seelze sehnde seligenstadt senftenberg simmern
  sinzig sömmerda sonthofen spaichingen spenge sprockhövel stadtallendorf stadthagen stadtlohn stavenhagen steinheim
  stolberg stockach straelen strausberg stutensee sulingen sulzbach-rosenberg syke tangermünde taucha
  tauberbischofsheim telgte teltow tettnang teterow titisee-neustadt tönisvorst tostedt treuchtlingen treuenbrietzen
  trossingen überlingen ueckermünde uetze unna unterhaching usingen uslar vaterstetten vilsbiburg vilshofen
  visselhövede vlotho vreden wächtersbach walldorf walldürn walsrode waltrop wangerland warnemünde wasserburg
  wassenberg weener wegberg wehrheim weilburg weilheim weißwasser weiterstadt werdohl werl wermelskirchen wernau
  westerland westerstede weyhe wipperfürth wittlich wittmund wittstock witzenhausen wolfach wolfhagen wolfratshausen
  wolfsberg wolgast wörrstadt wülfrath wunsiedel zehdenick zeulenroda zeven ziesar zingst zossen zschopau zülpich
  zwiesel zwönitz ulrichsberg`;

const ALPINE = `
  amstetten ansfelden baden-baden bludenz bischofshofen braunau bruck-mur deutschlandsberg dürnstein ebensee eferding
  eisenstadt feldkirch feldkirchen freistadt fürstenfeld gänserndorf gleisdorf gloggnitz gmünd gmunden götzis
  grieskirchen güssing hallein hallstatt hartberg hermagor hohenems hollabrunn imst ischgl jenbach judenburg
  kapfenberg kitzbühel klosterneuburg knittelfeld korneuburg krems kremsmünster kufstein landeck laakirchen
  leibnitz leoben leonding leutasch lienz liezen lilienfeld lustenau mariazell marchtrenk mattersburg mattighofen
  mauthausen mayrhofen mistelbach mödling mürzzuschlag neusiedl oberpullendorf obertauern oberwart perchtoldsdorf
  pinkafeld pöchlarn pressbaum purkersdorf radstadt rankweil ranshofen reutte rohrbach saalbach saalfelden schärding
  schladming schwaz schwechat seefeld spittal sölden stockerau steyr stainach tamsweg telfs ternitz traiskirchen
  trofaiach tulln vöcklabruck voitsberg völkermarkt vorchdorf waidhofen wattens weiz wörgl ybbs zistersdorf zwettl
  zams aarberg adelboden altdorf altstätten appenzell arbon arosa ascona baar bellinzona bülach chur davos delsberg
  dietikon dübendorf einsiedeln emmenbrücke engelberg flims flawil frauenfeld freienbach glarus gossau grenchen
  grindelwald gstaad herisau horgen interlaken ilanz kloten kreuzlingen kriens küsnacht küssnacht langenthal langnau
  lenzburg lenzerheide liestal locarno lugano lyss martigny meiringen mendrisio monthey montreux morges muttenz
  neuenburg nyon oftringen olten opfikon ostermundigen pontresina pratteln pruntrut rapperswil regensdorf rheinfelden
  richterswil rorschach samedan sargans saas-fee scuol siders solothurn spiez steffisburg sursee thalwil thun
  uster uzwil verbier vevey visp volketswil wädenswil wallisellen weinfelden wetzikon wettingen yverdon zermatt
  zofingen zollikofen zollikon brixen bruneck sterzing kaltern schlanders eppan vaduz schaan`;

const WORLD = `
  aalborg adana agadir albuquerque aleppo amman amritsar anchorage ancona angers antananarivo arezzo arles arnhem
  arras asunción aschgabat asmara astana athlone avignon bacolod baltimore bamako bangalore bangui basra
  bayonne bergamo bharatpur białystok biarritz bischkek bloemfontein bogotá boulogne bournemouth bradford braga
  brescia brest brindisi bromberg bruges burgas bursa butscha cádiz caen cagliari calais cancún carlisle cartagena
  catania chartres cherbourg chesterfield chittagong christchurch cincinnati clermont-ferrand cleveland coimbra colmar
  constanța córdoba cremona daressalam dayton delft derry dijon djibouti dnipro doncaster donezk drammen
  dubrovnik dünkirchen edirne edmonton enschede esbjerg ferrara foggia freetown fukuoka fukushima gaziantep gdańsk
  gdynia girona gleiwitz gold-coast gomel granada grenoble grimsby haarlem halifax harbin hiroshima hobart homs
  honolulu huddersfield huelva idlib inverness ipswich irkutsk isfahan iwano-frankiwsk jekaterinburg jaffna jalta
  jaipur jerewan kaliningrad kanpur karlsbad karlskrona kasan kaschau kaunas kecskemét kharkiv kilkenny kielce
  killarney kirkuk kischinau klaipeda klausenburg kobane kokkola košice kramatorsk krasnodar krementschuk kristiansand
  kryvyi kundus kunming lampedusa larnaka latakia le-havre leuven lerwick limassol limerick limoges linköping
  livorno loughborough lourdes louisville lublin lucca lugansk luton maidstone mantua maputo mariupol masar-i-scharif
  matera menton messina mestre middlesbrough milwaukee minneapolis mississauga modena mogadischu monrovia monaco
  montpellier mossul mulhouse multan murcia murmansk mykolajiw nablus nagasaki namur nanjing narvik nashville
  n'djamena nicosia nikosia nimes nîmes nischni-nowgorod nowgorod nowosibirsk novi-sad oban ölmütz olmütz omaha oradea
  orléans örebro oujda oviedo padua pamplona pécs perpignan perugia peschawar peterborough phnom-penh pisa
  pittsburgh plovdiv poitiers ponferrada port-au-prince portland porto-alegre potosí przemyśl puebla quebec quetta
  rangun raqqa ravenna recife reims rijeka rimini rivne rochdale rostow rouen sacramento saigon saint-denis
  saint-tropez saint-étienne salerno salford salamanca salisbury saloniki samara samarkand san-remo san-sebastián
  sanaa santander saporischschja sapporo saratow sassari scarborough sendai senica sewastopol shrewsbury sibiu siena
  smolensk sotschi southend srinagar st-louis stavanger stockport stockton stoke suva sumy swindon syrakus
  szczecin szeged täbris taif taranto tartu taschkent telford thunder-bay tianjin tijuana tilburg timisoara tokushima
  torquay toulon trabzon treviso tripoli tromsø tromsö tucson tulsa tscheljabinsk tschernihiw tschernobyl udine
  ulan-bator umeå uschhorod vaasa valladolid valparaíso västerås vicenza vientiane vigo wakefield warrington watford
  wichita wigan winnipeg wladiwostok wolgograd wolverhampton wolos worcester worksop wrexham wuhan xi'an yokohama
  zadar zamość zaragoza zlín`;

export const TOWN_NAMES: readonly string[] = [GERMAN, ALPINE, WORLD].flatMap(names =>
  names.trim().split(/\s+/),
);
