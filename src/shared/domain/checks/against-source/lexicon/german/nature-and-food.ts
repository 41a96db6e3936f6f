import type { TermList } from '../term-class';

/** Animals, trees, crops, fruit. */
export const NATURE_AND_FOOD: readonly TermList[] = [
  [
    'unsupported',
    'thing',
    `hund hunde | katze katzen kater | pferd pferde pony ponys | kuh kuhe rinder rind | schaf schafe lamm lammer | schwein schweine ferkel | huhn huhner hahnchen | wolf wolfe | fuchs fuchse | reh rehe | ziege ziegen | storch storche | biber | waschbar waschbaren | wildschwein wildschweine | esel | alpaka alpakas | lama lamas | kaninchen | meerschweinchen | hamster
    eiche stieleiche | buche rotbuche | linde winterlinde | fichte fichten | kiefer kiefern | kastanie kastanien rosskastanie | ahorn bergahorn spitzahorn | birke birken | pappel pappeln | esche | platane platanen | tanne tannen nordmanntanne weisstanne | larche larchen | ulme ulmen | trauerweide kopfweide kopfweiden | erle erlen | robinie robinien | walnussbaum | apfelbaum apfelbaume | kirschbaum kirschbaume | birnbaum birnbaume | pflaumenbaum zwetschgenbaum | eibe eiben | douglasie douglasien | thuja lebensbaum | mammutbaum | ginkgo | magnolie | zeder zedern | olivenbaum olivenbaume | palme palmen
    weizen winterweizen | roggen | gerste braugerste wintergerste | hafer | mais silomais kornermais | raps | kartoffeln kartoffel erdapfel | zuckerruben | soja sojabohnen | sonnenblumen | dinkel | hirse | hopfen | tabak | triticale | hanf | spargel | zwiebeln
    apfel apfeln | birnen birne | kirschen kirsche | pflaumen zwetschgen zwetschken | erdbeeren | himbeeren | spargel | heidelbeeren blaubeeren | brombeeren | johannisbeeren ribiseln ribisel | stachelbeeren | pfirsiche pfirsich nektarinen | aprikosen marillen marille aprikose | weintrauben trauben | bananen banane | orangen apfelsinen | zitronen | mandarinen clementinen | ananas | mangos mango | melonen wassermelonen melone | kiwis | quitten | holunder | datteln | avocados avocado | granatapfel | sanddorn | hagebutten`,
  ],
];
