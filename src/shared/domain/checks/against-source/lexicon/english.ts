import type { TermList } from './term-class';

/** English press words: fewer, since the texts are mostly German. */
export const ENGLISH: readonly TermList[] = [
  [
    'place_mismatch',
    'next',
    `north northern northbound | south southern southbound | east eastern eastbound | west western westbound
    left | right
    front | rear`,
  ],
  [
    'number_mismatch',
    'figure',
    `rose rise rises rising grew increased increase up climbed jumped | fell fall falls falling dropped drop declined decline decreased decrease down
    more | fewer less`,
  ],
  [
    'unsupported',
    'figure',
    `revenue sales turnover | profit profits | loss losses
    imports | exports
    daily | weekly | monthly | annually yearly`,
  ],
  [
    'role_mismatch',
    'thing',
    'stepson | son-in-law | nephew | grandson\nstepdaughter | daughter-in-law | niece | granddaughter',
  ],
  [
    'unsupported',
    'thing',
    'acquitted acquittal | convicted conviction\napproved | rejected\nlorry truck | bus coach | tractor | motorcycle motorbike | helicopter',
  ],
  [
    'unsupported',
    'thing',
    `hospital clinic | school | library | museum | prison jail | church chapel | mosque | synagogue | hotel | pub | supermarket | care-home | nursery | university | theatre theater | cinema
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
    cancer | diabetes | stroke`,
  ],
  [
    'unsupported',
    'contrary',
    `banned forbidden prohibited barred outlawed ban | allowed permitted legal
    close closes closed closing closure shut shuts | open opens opened
    rose rise rises rising grew increased increase climbed | fell fall falls falling dropped drop declined decline decreased
    won wins victory | lost loses defeat
    approved approves accepted backed approve agreed | rejected rejects refused opposed turned-down reject
    guilty convicted | acquitted cleared innocent
    confirmed confirms | denied denies
    extended extends lengthened | shortened shortens
    lifted lifts | imposed imposes
    profit profits | loss losses
    cheaper | dearer costlier
    majority | minority
    sober | drunk
    temporary temporarily | permanent permanently
    succeeded successful | failed unsuccessful
    optimistic confident | pessimistic sceptical skeptical
    released freed | arrested detained
    unhurt unharmed uninjured | injured hurt`,
  ],
  [
    'role_mismatch',
    'contrary',
    `supporters backers advocates | opponents critics
    older elder eldest oldest | younger youngest
    buyer buyers | seller sellers
    landlord landlords | tenant tenants
    plaintiff | defendant`,
  ],
];
