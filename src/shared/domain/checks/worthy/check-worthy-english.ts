import { type Phrase, phraseTable, type WordTable, wordTable } from './check-worthy-lists';

/** English words and what they say of the sentence they stand in, lower case; a word may stand in several lists. */
export const ENGLISH_WORDS: WordTable = wordTable({
  quantity: `half third quarter majority most many hundreds thousands millions billions every each all several average total share number
    amount twice double times none no`,
  change: `rose risen rises fell fallen falls grew grown grows increased increase decreased decrease dropped drop doubled tripled halved
    declined decline lost gained cut jumped climbed shrank slumped`,
  comparison: `than compared comparison versus fewer less higher lower larger smaller older younger faster slower cheaper`,
  superlative: `most least highest lowest largest smallest biggest oldest youngest longest first only never ever record worst fastest`,
  attribution: `according study studies survey poll report reports reported found figures data documents records research confirmed denied
    denies claims claimed alleged accused admitted stated showed shows investigation statistics`,
  speech: `said says told stated explained criticised criticized praised`,
  cause: `because due caused cause causes led result resulted therefore thanks despite although`,
  time: `yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december last since ago previous former currently already annually`,
  event: `arrested died killed injured convicted charged sentenced approved rejected voted banned founded closed opened sacked fired resigned
    signed destroyed collapsed stolen elected sold bought acquired paid built received donated employs owns owned belong
    belongs earn earns exports exported produced spent invested discovered published launched crashed burned sued appealed`,
  statistics: `percent per cent rate pounds dollars euros revenue profit debt budget price prices rent inhabitants inflation unemployment
    turnout tonnes miles acres degrees`,
  first_person: `i me my mine i'm i've`,
  we: `we us our ours we're we've`,
  address: `you your yours please dear`,
  greeting: `thanks thank welcome hello congratulations`,
  forecast: `will shall expected expects forecast predicted plans planned planning upcoming soon tomorrow next future hopes hope set due`,
  conditional: `could would should might if`,
  demand: `must should need needs ought urgent urge urged`,
  hedge: `perhaps maybe probably possibly presumably likely seems apparently whether`,
  opinion: `think believe feel opinion unfortunately luckily beautiful wonderful great good bad terrible awful important mistake proud brave
    boring shame amazing brilliant disappointing surely worth ridiculous absurd happy glad fantastic right wrong best better`,
  vague: `something someone anyone everyone nobody nothing everything somehow sometimes really just quite thing things`,
  service: `read subscribe newsletter register click photo source tickets admission page contact website here sign info`,
});

/** Word sequences as above. */
export const ENGLISH_PHRASES: readonly Phrase[] = phraseTable({
  comparison: `more than|less than|twice as|half as|as many as|as much as|any other`,
  superlative: `for the first time|no other`,
  attribution: `according to`,
  forecast: `is expected|are expected|going to|set to`,
  opinion: `too far|a great day|in my view`,
  vague: `it is|it was|there is|this is|that is|there are`,
  service: `read more|sign up|find out`,
});

/** Nouns for those who act in public. */
export const ENGLISH_ACTORS: ReadonlySet<string> = new Set(
  `court courts ministry minister ministers police government governments commission parliament council councils mayor president
  senator senators governor university universities hospital hospitals company companies firm firms union unions party parties
  bank banks agency agencies authority authorities charity charities church army judge judges prosecutor prosecutors director
  directors chairman committee congress`.split(/\s+/),
);
