/**
 * One and the other, literals of which a text with each must have some (see literal-scanner.ts), what must not stand in the sentence of either, and how many sentences may lie between. `isInOrder`:
 * the other way round the second is told of something else, as the police report one accident after the other.
 */
export type Opposed = {
  one: RegExp;
  other: RegExp;
  signs: readonly [string, string];
  notBeside: RegExp;
  reach: number;
  isInOrder?: boolean;
};

const OTHER_ONE =
  'anderer?n?|zweite[nrs]?|weitere[nrsm]?|zunächst|anfangs|anfänglich\\p{L}*|später|inzwischen|mittlerweile|schließlich|damals|früher|Vorjahr|20\\d\\d|während|Mitangeklagte\\p{L}*|Komplize\\p{L}*|Mittäter\\p{L}*';

/** Pairs of which one text, told of one event, can have only one. */
export const CONTRARY_STATEMENTS: readonly Opposed[] = [
  {
    one: /(?<!\p{L})(?:[Nn]iemand|[Kk]einer)(?: (?!ernst|schwer|lebens)[\p{L}]+){0,4} verletzt|[Vv]erletzt wurde (?:[\p{L}]+ ){0,3}niemand|keine Verletzten/u,
    other:
      /(?<!\p{L})[Dd](?:ie|er|en) (?:beiden |drei |vier |fünf )?(?:Schwer|Leicht)?[Vv]erletzten? (?:kam|wurde|musste|liegt|liegen|wird)/u,
    signs: ['niemand|keiner|keine verletzten', 'verletzte'],
    notBeside: new RegExp(`(?<!\\p{L})(?:${OTHER_ONE}|bereits|Tier|Hund|Katze|Pferd)(?!\\p{L})`, 'u'),
    reach: 6,
    isInOrder: true,
  },
  {
    one: /(?<!(?:schwer verletzt(?!e)|schwere[nr]? Verletzung|lebensgefährlich)[\s\S]{0,500})(?<!\p{L})(?:wurden?|ist|erlitt)(?!\p{L})[^.]{0,60} leicht verletzt(?!e)(?![\s\S]{0,500}(?:schwer verletzt(?!e)|schwere[nr]? Verletzung|lebensgefährlich verletzt(?!e)))/u,
    other:
      /(?<!\p{L})[Dd](?:ie|er|en) (?:schwer(?: |-)?|lebensgefährlich )[Vv]erletzten? (?:Frau|Mann|Fahrer(?:in)?|Autofahrer(?:in)?|Radfahrer(?:in)?|kam|wurde|musste)/u,
    signs: ['leicht verletzt', 'schwer verletzte|schwerverletzte|lebensgefährlich verletzte'],
    notBeside: /(?<!\p{L})(?:zwei|drei|beide[nr]?|Beifahrer(?:in)?|schwer verletzt|damals|20\d\d)(?!\p{L})/u,
    reach: 4,
    isInOrder: true,
  },
  {
    one: /(?<!\p{L})(?:alleinige[rnm]? (?:Insass|Fahrer)\p{L}*|allein im (?:Auto|Wagen|Fahrzeug|Pkw))(?!\p{L})/u,
    other:
      /(?<!\p{L})(?:[Bb]eide Insassen|[Ss]ein(?:e|en)? Beifahrer(?:in)?|[Dd](?:er|ie) Beifahrer(?:in)?|[Ii]hr(?:e|en)? Beifahrer(?:in)?)(?!\p{L})/u,
    signs: ['alleinige|allein im', 'insassen|beifahrer'],
    notBeside: new RegExp(`(?<!\\p{L})(?:${OTHER_ONE}|entgegenkommend\\p{L}*|Gegenverkehr)(?!\\p{L})`, 'u'),
    reach: 5,
    isInOrder: true,
  },
  {
    one: /(?<!\p{L})[Bb]ei (?:strahlendem |bestem |herrlichem |schönstem )?(?:Sonnenschein|Sommerwetter|Kaiserwetter|Festwetter|Sonnenwetter)(?!\p{L})/u,
    other:
      /(?<!\p{L})(?:[Dd](?:er|em|en)|[Ii]m|[Bb]ei|[Tt]rotz) (?:strömende[nms] (?:\p{L}+ )?Regens?|Dauerregens?|anhaltende[nms] Regens?)(?!\p{L})/u,
    signs: ['sonnenschein|sommerwetter|kaiserwetter|festwetter|sonnenwetter', 'regen'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|erst|dann|danach|kurz|Beginn|Ende|letzten|Abend|Nachmittag|Morgen|Vormittag|Vortag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\\p{L})`,
      'u',
    ),
    reach: 10,
  },
  {
    one: /(?<!\p{L})(?:ist|sind|bleibt) (?:\p{Ll}+ ){0,2}schuldenfrei|(?:hat|haben) (?:\p{Ll}+ ){0,2}keine Schulden(?! (?:bei|gegenüber))/u,
    other:
      /(?<!\p{L})(?:[Dd]er Schuldenstand|[Dd]ie Schulden) (?:sank|sanken|stieg|stiegen|beträgt|betragen|liegt|liegen|sinkt|sinken|steigt|steigen)(?!\p{L})/u,
    signs: ['schuldenfrei|keine schulden', 'der schuldenstand|die schulden'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|künftig|bis|soll|wird|Landkreis\\p{L}*|Land|Landes|Bund\\p{L}*|Eigenbetrieb\\p{L}*|Zweckverband\\p{L}*|Pro-Kopf\\p{L}*)(?!\\p{L})`,
      'u',
    ),
    reach: 12,
  },
  {
    one: /(?<!\p{L})(?:ausverkauft|voll besetzt|bis auf den letzten Platz (?:besetzt|gefüllt))(?=[.,])/u,
    other:
      /(?<!\p{L})(?:leere[nr]? (?:Stühle|Stuhlreihen|Plätze|Reihen|Ränge)|halb ?(?:leere[rnm]?|gefüllte[rnm]?)|schwach besucht|viele Plätze (?:blieben|waren) (?:leer|frei))(?!\p{L})/u,
    signs: ['ausverkauft|voll besetzt|bis auf den letzten platz', 'leere|halb|schwach besucht|viele plätze'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|nicht|fast|sonst|oft|kein\\p{L}*|statt|nie|bislang|bisher)(?!\\p{L})`,
      'u',
    ),
    reach: 8,
  },
  {
    one: /(?<!\p{L})(?:schweigt|schwieg|(?:äußert|äußerte) sich (?:\p{L}+ ){0,4}nicht|(?:macht|machte) (?:\p{L}+ ){0,4}keine Angaben|hat sich (?:\p{L}+ ){0,4}nicht (?:geäußert|eingelassen))(?=[.,]| zu)/u,
    other:
      /(?<!\p{L})(?:(?:hat|habe|hatte)(?!\p{L})[^.!?;]{0,80} (?:gestanden|eingeräumt|zugegeben)|gestand|legte [^.!?;]{0,40}Geständnis ab|räumte [^.!?;]{3,60} ein)(?=[.,]|$| )/u,
    signs: ['schweigt|schwieg|äußert|macht|hat sich', 'gestand|eingeräumt|zugegeben|geständnis|räumte'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|nur|teilweise|zum Teil|bereits|nicht gestanden|Polizei|Verteidiger\\p{L}*|Opfer|Zeug\\p{L}*|Frau|Beruf\\p{L}*|Privat\\p{L}*|Vernehmung durch|Staatsanwaltschaft|Gericht|Unternehmen|Firma|Ministerium|Sprecher\\p{L}*)(?!\\p{L})`,
      'u',
    ),
    reach: 8,
  },
  {
    one: /(?<!\p{L})(?:nicht|bislang nicht|bisher nicht) vorbestraft(?!\p{L})|(?<!\p{L})(?:unbescholten|nicht vorbestrafte[rnm]?)(?!\p{L})/u,
    other: /(?<!\p{L})(?:mehrfach|einschlägig|vielfach|bereits|zweifach|dreifach) vorbestraft/u,
    signs: ['vorbestraft|unbescholten', 'vorbestraft'],
    notBeside: new RegExp(`(?<!\\p{L})(?:${OTHER_ONE}|beide|Bruder|Vater)(?!\\p{L})`, 'u'),
    reach: 12,
  },
  {
    one: /(?<!\p{L})(?:trug (?:\p{L}+ )?einen (?:\p{L}+ )?Helm|mit Helm unterwegs|trug (?:\p{L}+ )?(?:Fahrradhelm|Schutzhelm))(?!\p{L})/u,
    other: /(?<!\p{L})(?:trug (?:\p{L}+ )?keinen (?:\p{L}+ )?Helm|ohne Helm)(?!\p{L})/u,
    signs: ['trug|mit helm unterwegs', 'keinen|ohne helm'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|beide|wer|Wer|wären?|hätte|Polizei rät|sollte)(?!\\p{L})`,
      'u',
    ),
    reach: 8,
  },
  {
    one: /(?<!\p{L})(?:lebend|wohlbehalten|unversehrt) (?:gefunden|angetroffen|aufgefunden|geborgen|zurückgekehrt)(?!\p{L})/u,
    other: /(?<!\p{L})tot (?:gefunden|aufgefunden|geborgen)(?!\p{L})/u,
    signs: ['lebend|wohlbehalten|unversehrt', 'tot gefunden|tot aufgefunden|tot geborgen'],
    notBeside: new RegExp(
      `(?<!\\p{L})(?:${OTHER_ONE}|nicht|eine[rn]?|zwei|drei|vier|befürchtet|Hund|Katze|einer)(?!\\p{L})`,
      'u',
    ),
    reach: 8,
  },
];
