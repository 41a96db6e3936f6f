import type { Limit } from './limits';

/** What water, weather, people and houses never reach. */
export const WEATHER_LIMITS: readonly Limit[] = [
  {
    kind: 'rain',
    dimension: 'length',
    over: 3,
    next: /^ (?:\p{Ll}+ )?(?:Regen|Niederschlag|Regenwasser|Niederschläge)(?!\p{L})/u,
    not: /(?<!\p{L})(?:unter|durch|Jahre|Kanal|Rohr)(?!\p{L})/u,
  },
  {
    kind: 'snow',
    dimension: 'length',
    over: 16,
    next: /^ (?:\p{Ll}+ )?(?:Neus|S)chnee(?!\p{L})/u,
    not: /(?<!\p{L})(?:durch|weit|entfernt|Lawine\p{L}*|verschüttet)(?!\p{L})/u,
  },
  {
    kind: 'level',
    dimension: 'length',
    over: 60,
    ahead:
      /(?<!\p{L})(?:\p{L}*[Pp]egel(?:stand)?|Wasserstand|Wasserspiegel|[Dd]as Wasser|[Dd]er Fluss|Meeresspiegel|Hochwasser)(?!\p{L})[^.!?;,]{0,60}(?<!\p{L})(?:stieg|steigt|stand|steht|liegt|lag|fiel|sank|kletterte|erreichte)(?!\p{L})[^.!?;,\d]{0,50}$/u,
    not: /(?<!\p{L})(?:über (?:dem|Meer|NN)|Normalnull|Meereshöhe|NHN|entfernt|Länge|breit|weit|Strecke|flussab\p{Ll}*|flussauf\p{Ll}*|landeinwärts)(?!\p{L})/u,
  },
  {
    kind: 'temperature',
    dimension: 'temperature',
    over: 95,
    next: /^ (?:Celsius )?(?:unter|über) [Nn]ull(?!\p{L})/u,
    not: /(?<!\p{L})(?:Stickstoff|Labor\p{L}*|\p{L}*[Kk]ühl\p{L}*|Lagerung|Gefrier\p{L}*|Impfstoff\p{L}*|Mond|Mars|Weltraum|All|Fahrenheit)(?!\p{L})/u,
  },
  {
    kind: 'temperature',
    dimension: 'temperature',
    over: 60,
    ahead:
      /(?<!\p{L})(?:[Ww]asser|\p{L}*[Ss]ee|\p{L}*[Bb]ecken|Ostsee|Nordsee|Meer)(?: (?:im|in der|in den|am|an der) \p{L}+)? (?:ist|war|hat|hatte|misst|erreichte?)(?: \p{Ll}+){0,3} $/u,
    not: /(?<!\p{L})(?:Thermal\p{L}*|Quelle|Geysir|Dampf|Fahrenheit|koch\p{L}*|Heiz\p{L}*|Fernwärme)(?!\p{L})/u,
  },
  {
    kind: 'alcohol',
    dimension: 'alcohol',
    over: 8,
    near: /(?:[Aa]lkohol|Blut|betrunken|[Aa]tem|[Ff]ahrer|pustete|Polizei|intus)/u,
    not: /(?<!\p{L})(?:Bier|Wein|Salz\p{L}*|Steigung|Gefälle)(?!\p{L})/u,
  },
  {
    kind: 'share',
    dimension: 'share',
    // Shares are told in hundredths of their unit.
    over: 0.013,
    ahead:
      /(?<!\p{L})(?:\p{L}*[Aa]uslastung|[Bb]elegungsquote|[Aa]uslastungsquote|[Ww]ahlbeteiligung|[Bb]eteiligung)(?: (?:von|bei|lag|liegt|betrug|beträgt|erreichte|war|ist|im|in|des|der|\p{Lu}\p{L}+)){1,6}(?: (?:rund|etwa|fast|knapp|gut|bei|von)){0,2} $/u,
    not: /(?<!\p{L})(?:stieg|gestiegen|sank|[Zz]uwachs|mehr als|überbelegt|Überbelegung|[Ii]ntensiv\p{L}*|Klinik\p{L}*|Gefängnis\p{L}*|JVA|Zug|Züge|Bahn\p{L}*|Netz\p{L}*|Unterk[uü]nft\p{L}*)(?!\p{L})/u,
  },
  {
    kind: 'inhabitants',
    dimension: 'count',
    over: 1_000_000_000,
    next: /^ (?:Einwohner(?:innen|n)?|Bürger(?:innen|n)?|Mitglieder|Beschäftigten?|Mitarbeiter)(?!\p{L})/u,
    not: /(?<!\p{L})(?:Welt\p{L}*|Erde|China|Chinas|Indien|Indiens|Afrika|Asien|Menschheit|global|weltweit|\p{L}*[Kk]ontinent\p{L}*|Staat(?:s|es|en)?|Land|Landes|Länder|\p{L}*[Rr]eich(?:s|es)?|\p{L}*[Rr]epublik)(?!\p{L})/u,
  },
  {
    kind: 'inhabitants',
    dimension: 'count',
    over: 200_000,
    ahead:
      /(?<!\p{L})(?:Dorf|Ortsteil|Ortschaft|Weiler|Örtchen|Dörfchen)(?: \p{Lu}\p{L}+)? (?:hat|hatte|zählt|zählte|mit)(?: \p{Ll}+){0,2} $/u,
    next: /^ Einwohner(?:innen|n)?(?!\p{L})/u,
  },
];
