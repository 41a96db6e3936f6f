import type { TermList } from '../term-class';

/** Music, stage, books, art, faiths and their houses. */
export const CULTURE_AND_RELIGION: readonly TermList[] = [
  [
    'role_mismatch',
    'thing',
    `maler malerin | bildhauer bildhauerin | fotograf fotografin | komponist komponistin | schriftsteller autor schriftstellerin autorin | architekt architektin | regisseur regisseurin | dirigent dirigentin
    pianist pianistin klavier | geiger geigerin geige violine violinist violinistin | cellist cellistin cello | organist organistin orgel | trompeter trompeterin trompete | flotist flotistin flote querflote | gitarrist gitarristin gitarre | klarinettist klarinettistin klarinette | saxofonist saxofonistin saxofon saxophon saxophonist saxophonistin | harfenist harfenistin harfe | schlagzeuger schlagzeugerin schlagzeug | posaunist posaunistin posaune | fagottist fagottistin fagott | oboist oboistin oboe | hornist hornistin waldhorn | bratschist bratschistin bratsche viola | akkordeonist akkordeonistin akkordeon | kontrabassist kontrabassistin kontrabass | cembalist cembalistin cembalo | tubist tubistin tuba | lautenist lautenistin | paukist paukistin pauke`,
  ],
  [
    'role_mismatch',
    'next',
    `judisch judische judischen judischer judisches | katholisch katholische katholischen katholischer | evangelisch evangelische evangelischen evangelischer protestantisch protestantische protestantischen | muslimisch muslimische muslimischen muslimischer islamisch islamische | orthodox orthodoxe orthodoxen | buddhistisch buddhistische buddhistischen`,
  ],
  [
    'org_variant',
    'thing',
    `kirchenchor kantorei | kinderchor | mannerchor mannergesangverein | frauenchor | jugendchor | schulchor | gospelchor | opernchor | knabenchor | madchenchor | shantychor | kammerchor | posaunenchor | jagdhornblaser`,
  ],
  [
    'unsupported',
    'thing',
    `ostern osterfest | pfingsten pfingstfest | weihnachten weihnachtsfest
    oper | operette | musical | ballett
    roman | gedichtband lyrikband gedichte | sachbuch | kinderbuch bilderbuch | horbuch | biografie autobiografie biographie autobiographie memoiren | drehbuch | theaterstuck buhnenstuck | kochbuch | bildband | comic | reisefuhrer | worterbuch | kurzgeschichte kurzgeschichten | libretto
    juden jude judin | katholiken katholik katholikin | protestanten protestant protestantin | muslime muslim muslimin moslem moslems | buddhisten buddhist buddhistin | hindus hindu | atheisten atheist atheistin
    synagoge | moschee | tempel
    kapelle | kloster abtei stift | dom munster kathedrale | moschee | synagoge
    hochzeit | beerdigung beisetzung | taufe | konfirmation | kommunion erstkommunion
    klavier | geige violine | cello | orgel | trompete | flote querflote blockflote | gitarre | klarinette | saxofon saxophon | harfe | schlagzeug | posaune | fagott | oboe | akkordeon | kontrabass | cembalo | bratsche | tuba | zither | hackbrett | dudelsack | mundharmonika | alphorn | mandoline | ukulele | keyboard
    aquarell aquarelle | olgemalde olbild olbilder | skulptur plastik skulpturen plastiken statue | radierung radierungen | fotografie fotografien | holzschnitt holzschnitte | linolschnitt linolschnitte | bleistiftzeichnung bleistiftzeichnungen kohlezeichnung | collage collagen | mosaik | fresko fresken wandgemalde wandmalerei | wandteppich gobelin | buste | lithografie lithografien lithographie lithographien | scherenschnitt scherenschnitte
    dokumentarfilm dokumentation doku | spielfilm | fernsehserie | kurzfilm | horspiel | werbefilm werbespot imagefilm | zeichentrickfilm animationsfilm trickfilm
    sinfonie symphonie | sonate sonaten | oratorium | kantate | streichquartett | requiem | ouverture | klavierkonzert | violinkonzert | cellokonzert | orgelkonzert`,
  ],
];
