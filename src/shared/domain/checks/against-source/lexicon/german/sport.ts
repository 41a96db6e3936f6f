import type { TermList } from '../term-class';

/**
 * What one side won the other lost, and who won a semi-final reached the final: results, moves and neighbouring rounds
 * are no classes.
 */
export const SPORT: readonly TermList[] = [
  [
    'unsupported',
    'order',
    `sieg erfolg | niederlage pleite | unentschieden remis
    meistertitel | vizetitel | pokalsieg
    bester | letzter`,
  ],
  [
    'role_mismatch',
    'thing',
    `torwart torhuter torfrau keeper keeperin torhuterin goalie schlussmann torsteher torleute | sturmer angreifer sturmerin angreiferin mittelsturmer mittelsturmerin stossturmer | verteidiger abwehrspieler verteidigerin abwehrspielerin | mittelfeldspieler mittelfeldspielerin mittelfeldmann`,
  ],
  [
    'org_variant',
    'thing',
    `bundesliga | regionalliga | oberliga | bayernliga | landesliga | bezirksliga | verbandsliga | kreisliga | zweitliga | kreisoberliga | bezirksoberliga | kreisklasse | bezirksklasse | gebietsliga | drittliga | nationalliga | stadtliga`,
  ],
  [
    'unsupported',
    'thing',
    `fussball fussballer fussballerin fussballspiel | handball handballer handballerin | basketball basketballer basketballerin | volleyball volleyballer volleyballerin beachvolleyball | eishockey | tennis | tischtennis | badminton federball | schach schachspieler | judo judoka | karate | boxen boxer boxerin | rudern ruderer ruderin | golf golfer golferin | rugby | hockey | turnen turner turnerin | schwimmen schwimmer schwimmerin | leichtathletik leichtathlet leichtathletin | wasserball | faustball | football footballer | baseball | unihockey floorball | kegeln kegler keglerin | bowling | billard | darts dart | curling | squash | minigolf | cricket | eisstock eisstockschiessen | korfball | lacrosse`,
  ],
];
