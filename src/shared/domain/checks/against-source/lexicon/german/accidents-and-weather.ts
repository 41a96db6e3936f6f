import type { TermList } from '../term-class';

/** Traffic, fires, rescue, the weather and what it does. */
export const ACCIDENTS_AND_WEATHER: readonly TermList[] = [
  [
    'role_mismatch',
    'thing',
    `busfahrer | lkw-fahrer lastwagenfahrer lkw-lenker | taxifahrer | traktorfahrer | lokfuhrer | strassenbahnfahrer | kranfuhrer | baggerfahrer`,
  ],
  [
    'unsupported',
    'thing',
    `lkw lastwagen laster sattelzug sattelschlepper lastzug truck lastkraftwagen transporter kleintransporter lieferwagen | bus linienbus reisebus omnibus schulbus | traktor schlepper trecker | motorrad krad | strassenbahn tram trambahn | bagger radlader | hubschrauber helikopter | wohnmobil | gabelstapler | mahdrescher
    salzsaure | schwefelsaure | ammoniak | chlor chlorgas | salpetersaure | natronlauge | quecksilber | brom | asbest | phosphor | buttersaure | essigsaure
    schnee | hagel | glatteis
    sturm orkan sturmtief windboe orkanboe sturmboe | nebel | schneefall schnee neuschnee | hagel | glatteis eisregen blitzeis | hitze hitzewelle | trockenheit durre | hochwasser uberschwemmung uberflutung | erdbeben | streik warnstreik | personalmangel | stromausfall | bombendrohung | kabeldiebstahl | signalstorung | lawine lawinenabgang | erdrutsch hangrutsch mure murenabgang | vulkanausbruch | bombenfund blindganger weltkriegsbombe fliegerbombe | waldbrand | vogelschlag | softwarefehler softwarepanne it-panne it-storung computerpanne | oberleitungsschaden oberleitungsstorung | niedrigwasser
    kabelbrand kurzschluss | brandstiftung | blitzschlag blitzeinschlag | gasexplosion | zigarette zigarettenkippe | kerze adventskranz christbaum weihnachtsbaum adventsgesteck | herdplatte kochtopf pfanne fett | akku lithium-ionen-akku | schweissarbeiten schweissgerat flexarbeiten | selbstentzundung selbstentzundet | funkenflug | grillkohle holzkohle grill asche | feuerwerkskorper silvesterrakete feuerwerk boller | heizlufter heizstrahler | unkrautbrenner gasbrenner abflammgerat`,
  ],
  [
    'unsupported',
    'contrary',
    `nuchtern | betrunken alkoholisiert angetrunken trunkenheit alkoholeinfluss
    unverletzt unversehrt | verletzt
    landung gelandet landete | gestartet abgehoben`,
  ],
];
