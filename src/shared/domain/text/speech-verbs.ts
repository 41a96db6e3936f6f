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
