/** Given names of people in the news beyond those of `name-lists`, lower case. None that is an everyday noun as well. */
export const MORE_FIRST_NAMES: ReadonlySet<string> = new Set(
  `abdul abdullah adele colin marek adelheid adeline adnan adolf adriana adriano agata agatha agathe agnes agnieszka ahmad ahmed
  ahmet aida airi aisha aishe alain alan alberto alejandro alena alessandra alessandro alessia alexej alexis alfons
  alfonso alicia alina alisa alisha aliya allan alma almut almuth alois aloys alwin amal amalia amanda amara amina
  anastasia anatoli anders andra andre andrej andrzej andré andy angelica angelika angelo anneke anneli annelies
  anneliese annelore annemarie annerose annett anni annie annika anouar anouk anselm ansgar antoine antonio anuschka
  arjen arndt arno arnold arnulf artur arturo arvid ashley asim asli aslı athanasios augustin aurel aurelia ayan ayfer
  ayla aylin ayse aysegül aysel aytac aziz babette baldur balthasar baptiste barbel barbro baris barnabas bartosz
  bastian beata beatrice beatrix becky behrouz bela belinda benedetta benedikt benno bente bernadette bernardo
  bernhardt berthold bertil bertold bertram beth betina bettine bilal birger birgid birgitta birte birthe björk blanca
  bob bodo bogdan boguslaw bohdan bojan boje boleslaw borwin boyke brad branislav branka branko brenda brigitta britt
  britta brooke bruce brunhild burak burkhard burkhart bärbel béla caesar camilla camille can candan carina carlo carol
  carola carolina caspar catharina catherine cathrin catrin cecile cecilia celal celia celina celine cem cengiz cesar
  cevdet chantal charlie charlotta chiara chloe chloé christel christelle christiana christin christo christof
  christoffer christophe cilly cindy claas clarissa clas claude claudine claudio clemens clementine coletta conny
  conrad constantin constanze cora cord cordula corina corinna corinne cosima craig curt cyrill cäcilia cäcilie dagmar
  dagny dajana damian damir dana danica daniele danilo danuta dariusz darko darren debora deborah delia denise deniz
  derek derya desiree detlev devin dietlinde dietrich dietrun dilara dimitra dimitri dimitrios dino dmitri dogan doina
  dolores domenico donata donatus donna doreen dorian dorit dorle dorothee dorte douglas dragan duncan dunja duygu
  dylan désirée dörte dörthe eamon ebba eberhard ebru ece eckart eckehard eckhard eckhart eda edda edelgard edeltraud
  edeltraut edgard edith edmund eduard eduardo edwin efstathios egbert egon ehrenfried eike eileen eilert einar
  ekaterina ekkehard ekkehart ekrem elaine eleni eleonora eleonore elfi elfriede eliane elias elina eliot elisa elise
  eliza ellery elli elliot elly elma elmar elsie elvira elvis emanuel emanuela emilia emiliano emilie emin emine
  emmanuel emmerich emmi emre engelbert enno enrico enrique ercan erdal eren erhan erhard erin erkan erol esra ethan
  etienne eugen eugenia eugenie evamaria evelin eveline evelyn everhard ewa ewald ezgi fabienne fabio fabrice faisal
  faith falko farid farida fatih fatima federica federico felicia felicitas felizitas feodora ferdi ferdinand fergus
  ferit fernando ferruccio fiete filip filippo filiz finn fiona flavio florence florentine florin folkert folko frances
  francesca francesco francis francisco franco frans françois françoise fraser frauke fredrik freya fridolin frieda
  friedbert friedegard friedel friedemann friedericke friedhelm friedrun frithjof fritzi frode gabriella gabrielle
  galina gareth gary gavin gebhard geert geoff geoffrey gerald geraldine gerda gereon gerhardt gerhild gerlinde gerline
  germar gernot gero gerold gerrit gert gertraud gertrud gertrude gesa gesche gesine giacomo gian gianluca gianni gina
  giorgio giovanni gisbert giselher giulia giulio giuseppe glenn godehard gordon gottfried gotthard gotthold gottlieb
  gottlob graham greet greg gregor gregory grete gretel grigori grit guillermo guiseppe gunda gundel gundula gunhild
  gunnar gunter gunther guntram gunvor gustaf gustavo gwen gönül götz gülay gülcan güler gülsen hajo hakan hakim halil
  halime halina hamid hamza hanne hannelies hannelore hannerose hansjörg hanspeter haris harriet harro hartmuth hartwig
  harvey hassan hatice hauke hedda hedi hedwig heidelinde heidemarie heidrun heilwig heimo heinfried heinke heinrike
  helgard helge hella hellmut hellmuth helmar helmuth hendrik hendrika hendrikje henni henny henriette henrik henrike
  heribert herlinde hermine herta hertha herwig hilal hilary hildburg hildegard hildegunde hilke hilmar hiltrud hinnerk
  hinrich hiroshi holm hossein howard hubertus hugh hussein hyun hülya hüseyin ian ibo ignatz ignaz igor ilhan ilja
  ilka ilona ilse imelda imke immo imogen imran inessa ingeborg ingeburg ingelore ingerose ingmar ingolf inka inken
  insa inês ioana ioannis irena irina irka irma irmela irmgard irmhild irmtraud irmtraut isaac isaak isabella isabelle
  isidor isla ismail ismet isolde ivan ivana ivo ivonne iwan jaap jacek jackie jacqueline jacques jakub jamal jamila
  janet janette janko janne jannik jannis janosch jaqueline jared jarek jaroslaw jascha jason jasper javier jeanette
  jeannette jeannine jeff jelena jenni jenny jeremias jeremy jerome jerzy jesper jessika jette jil jill jim jimmy
  joanna joanne jochem jochen jockel jodi jodie joel johan johanne johannis johny jolanda jolanta jolante jonah jorge
  jorinde jorma jorn joscha joseba josefa josefine josephine joshua josip jost joyce joëlle judy jules juliana juliette
  julius jurek jurij justin justine justus jutta jördis jörn jürg jürn kaan kacper kaja kajetan kamal kamil kamila
  kamilla karim karima karina karlheinz karola karoline karsta kasimir kaspar kassandra katalin katarina katarzyna
  katerina kathi kathleen kathrin kathy katinka katjana katy kay keira keith kemal ken kenan kenneth kerem khaled
  khalid kilian kimberly kirstin kjell klarissa klementine knud knut kolja korbinian kordula korinna kornelia
  kreszentia krista kristian kristin kristine kristof krystyna krzysztof kunibert kunigunde kurosh kyle käthe kübra
  ladislaus lajos lale lambert lana landolf larissa larry lasse laszlo lauren laurens laurent laurenz lauritz lavinia
  leander leandra leif leila lene leni lennart lenny lenz leonard leonardo leonhard leonid leonora leonore leopold
  lesley leslie leszek leticia levent levi levin levke lewis liam liane lidia liesbeth liesel lieselotte liesl lilian
  liliana lilli lilly lilo lindsay linn linus lioba lisbeth liselotte lisette lissy liv livia ljubica ljudmila lloyd
  lola lorena lorenzo loretta lorna lothar lotta lotte lotti louisa luc luca luciano lucie lucien ludger ludmila
  ludovic luigi luise luitgard luitpold luka lukasz luke lydia lynn lászló lüder lütfi maarten maciej madeleine madita
  madlen magda maggie magnus mahmoud mahmud maik maja malcolm malgorzata malin malina malte malwina mandy manja manolis
  manon mara marat marcell marcella marcelo marcin mareike maren marga margareta margarethe margarita margit margitta
  margot margret margrit marian mariana marianna mariano marija marijke marika marike marilyn marinus marisa marit
  marita marius marja marjan marjorie markku marleen marlen marlies marliese marlis marlon marta marthe martial marvin
  maryam massimo mateo mateusz mathew mathilda mathilde mathis mathäus matilda mats matteo matthew matthäus matti
  mattis maud maura maureen maurice mauricio maurizio mauro maxi maxim maxime maya mechthild mechthilde mechtild megan
  mehdi mehtap meike meinhard meinolf meinrad melina melinda melissa meltem menno mercedes merve meryem meta metin
  michail michal michaël michel michela miguel mihai mika mikael mike mikhail mila milan milena milica miljenko milos
  mina minna mira miranda mirco mirela mirella miriana mirjam mirka mirko miroslav mitchell mitja mohammad moira molly
  momme mona moni mordechai morten moses mounir muhammad muhammed munir murad muriel musa mustapha myriam nabil
  nadeschda nadia naomi nasrin nastasja nataliya natascha natasha nathalie nathan nathanael nazan neela neele neil nele
  nelly nepomuk nermin nesrin nevin nicholas nicki nico nicoletta nigel nihat nikita niko nikola nikolai nikolaj
  nikolaus nikos nilgün nino noah noel noelle noemi noor nora norberto noreen norman nuno nuray nurcan nurhan nuri
  nuria odette odilo ogün okan oktay ole oleg olena olga olivier omar onur orhan orlando ortrud ortrun ortwin osama
  osman ossip oswald oswin otfried otmar ottilie ottmar ottokar ove owen ozan pablo pamela panagiotis paola paolina
  paolo pascal patric patrice patrik patrizia patrizio paulina pauline paulus pavel pawel peer peggy penelope percy
  petar petr petros phil philippa philippe phoebe phyllis pierre piet pieter pietro pilar pinar pinchas piotr pirmin
  piroschka polina polly primin priscilla priska quentin quirin rabea rachel radek rafael rafaela rafal rafał ragna
  ragnar ragnhild rahel raik raimar raimo raimond raimund rainald rainhard raissa ramazan ramin ramon ramona rana randi
  randolf raoul raphaela rashid rasmus raul raven raymond rebekka recep regine regula reiko reimar reimer reimund
  reinhart reinhilde reinhold reinier reinmar remo rena renata renato rene renee renke rené renée resi reza rhys ria
  ricarda ricardo riccardo richarda rico rieke rigo rika riko rinaldo robby roberta roberto robin rocco rodolfo rodrigo
  roger rogier romana romina romy ronja ronny rory rosalba rosalia rosalie rosalind rosalinde rosamunde rosanna rosaria
  rosel roselinde rosemarie rosi rosina rosita ross roswitha roxana roy ruben rudi rudolph rupert ruprecht russell ryan
  ryszard sabrina sadie sadik saida salim sally salma salome salvatore samantha samir samira sammy sandro sanna
  santiago sarina saskia savas scarlett scott sebastiano seda sefa selcuk selim selina selma selman semra senta sepp
  serap serdar serena serge sergei sergej sergio serkan seth severin sevgi sevim sheila shirin shirley sibel siegbert
  sieglinde siegmar siegmund siegrid siegrun sigismund sigmar sigmund sigrun sigurd silas silja silvan silvana
  silvester silvio silvius simeon simona simonetta sina sinah sinan sinja siri sissi slawomir slobodan smilla sofie
  solveig sonia soraya stanislav stanislaw stefana stefania stefano steffi stella stephane stephania stine stuart sture
  suleyman suna susann susanna suse susi suzanne svante svetlana swantje swen swetlana sybilla sybille sylvain
  sylvester sylvie sönke sören süleyman tabea tadeusz taha tahir tamara tammo taner tania tara tarek tarik tassilo
  tatiana tayfun terence teresa teresia terry thaddäus thea thekla theodor theodora theodoros therese theresia thies
  thilo thomasz thora thoralf thorben thorleif thure thusnelda tiago tibor tilda till tilman tilmann tilo timon timothy
  timur tino tiziana tjark tobi todd tolga tomas tomasz tomislav tommaso tommy tomás toni tonia tonio tony torben tore
  torge torgen torleif tracy traudl traugott traute trevor tristan trude trudi tugba tuncay turgut tycho ubbo ulla ulli
  ulrika umberto umut undine urs ursel ursina uschi ushi utz valentina valeria valerie valerij valeriya valérie vasilis
  vassilios velten vesna vicente vicky vico viktoria vincent vincenzo vinzenz virginia virginie vito vittoria vittorio
  vivian viviane vivien vjeran vladimir vlado volkan volkhard volkhart volkmar volkram vroni walburga waldemar walid
  wallace walther waltraut wanda wanja warren wassili wedigo wencke wendelin wendell wendy wenke wenzel werther wibke
  widukind wieland wiglaf wilfried wilhelmina wilhelmine willem willibald willy wilma wilmar wim winfried wladimir
  wojciech wolfhard wolfhart wulf xaver xavier xenia yanick yannic yannick yannik yara yasemin yasin yassin yener
  yilmaz yoko yolanda yoshi yuliya yuri yusuf yves yvette zacharias zachary zara zeki zeynep zita zlatko zoe zoltan
  zora zoé zuzana ömer özgür özlem
  albrecht adalbert albin ambros ann annalena arnd bartholomäus basti bert burghard cedric danny darius denny dietlind
  domenik ed erdmute ernestine erna ernesto estelle falk fanny gianna gitta hanno hulda jannes kira kuno lore mariella
  merle mick mirja oda philine reto rouven sebald sten sunniva svea tessa titus veit zeno beat hansueli vreni franca
  flurin andri ladina monique diego zbigniew ondrej jiri vaclav zdenek zoran goran aleksandar selin layla kofi kwame
  abena chidi malik timmy billy bobby freddie alastair angus gemma hayley julie kelly kirsty paige sharon siobhan sue
  barry bradley brandon brendan callum cameron cecil clive connor curtis declan dominic evan ewan gerard guy hamish jake
  jamie jay jeffrey jerry josh lance lawrence lee logan matt ned nick pat ray reginald rob rodney shane shaun spencer
  stan stanley stewart ted travis tyler vernon wayne wesley abigail aileen alison audrey ava bethany bonnie bridget
  caitlin cheryl courtney cynthia debbie diane dorothy eleanor eloise esme eunice gail georgina gillian glenda grace
  janice jasmine kylie leah leanne lorraine mabel marcia maxine meg meredith mildred norah rhoda rhona roxanne stacey
  susannah tamsin thelma tiffany tracey una verity winifred
  andrij bjarne brunhilde bülent dusan femke fenja fenna frida fynn gisa gritt iska jannick jasmina jelto
  jolande jolina jule keno kerrin kreszenz leyla lubomir mareen marei mischa natalja notburga oguz okko oleksandr
  onno reent remmer rixa rochus roderich sahra sixtus slavko swenja telse timm tjark tomke vanda vitus
  volodymyr wigbert wilko zahra`.split(/\s+/),
);
