/** Finite verbs that give somebody's words, lower case, German and English. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `sagt sagte sagten sagen betont betonte betonten erklärt erklärte erklärten meint meinte teilt teilte berichtet berichtete
  fordert forderte forderten lobt lobte kritisiert kritisierte warnt warnte versichert versicherte kündigt kündigte verspricht versprach
  räumt räumte bestätigt bestätigte ergänzt ergänzte erläutert erläuterte schreibt schrieb bemerkt bemerkte begründet begründete
  urteilt urteilte mahnt mahnte ruft rief antwortet antwortete nennt nannte findet fand glaubt glaubte freut freute äußert äußerte
  resümiert resümierte bilanziert bilanzierte unterstreicht unterstrich weist wies dankt dankte so laut
  said says say told tells added adds explained explains warned warns stressed announced claimed`.split(
    /\s+/,
  ),
);

/**
 * Further ones that give words only where they stand behind them (…, klagt Voss): elsewhere they tell of other things.
 * Heißt es is of a house.
 */
export const VERBS_BEHIND_SPEECH: ReadonlySet<string> = new Set(
  `klagt klagte klagten beklagt beklagte bedauert bedauerte erzählt erzählte erzählten berichteten meinten schwärmt schwärmte
  schwärmten ärgert ärgerte ärgerten wundert wunderte erinnert erinnerte erinnern erinnerten scherzt scherzte hofft hoffte hoffen
  hofften kommentiert kommentierte gesteht gestand gestehen gibt gab geben gaben stellt stellte verrät verriet verraten beteuert beteuerte
  bekennt bekannte appelliert appellierte entgegnet entgegnete erwidert erwiderte fragt fragte schildert schilderte beschreibt
  beschrieb prophezeit prophezeite droht drohte schimpft schimpfte jubelt jubelte jubeln jubelten strahlt strahlte lacht lachte seufzt
  seufzte wirbt warb weiß wusste bekräftigt bekräftigte führt führte fügt fügte zeigt zeigte gab verteidigt verteidigte
  rechtfertigt rechtfertigte wünscht wünschte grüßt grüßte heißt hieß sprach spricht beruhigt beruhigte kontert konterte
  zitiert zitierte betonen betonten erklären berichten schreiben schrieben fordern finden fanden rechnet rechnete erläutern
  ergänzten bilanzierten resümierten bestätigen bestätigten versicherten versprachen freuen freuten lobten kritisieren kritisierten
  mahnen mahnten warnen warnten begrüßt begrüßte empfiehlt empfahl rät riet wettert wetterte stöhnt stöhnte mutmaßt mutmaßte
  vermutet vermutete befürchtet befürchtete schätzt schätzte hält hielt überlegt überlegte tröstet tröstete bittet bat verkündet verkündete laments recalls recalled admits admitted insists insisted notes noted complains complained
  replies replied concedes conceded wrote writes promises promised`.split(/\s+/),
);
