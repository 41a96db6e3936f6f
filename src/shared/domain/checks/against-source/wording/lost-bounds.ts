import type { Amount } from '../../../text/amounts';
import { canBeYear } from '../../year-figures';
import { areSame } from '../figures/same-amounts';

type Told = { text: string; amounts: readonly Amount[] };

/**
 * Whether the review has a figure of the source without its "mindestens" or "bis zu", or with one that says the contrary.
 * Kept is what any words around the figure say, what another place of the review says of the same figure, and, of a
 * figure in millions with a decimal (2,2 Milliarden), that it was rounded.
 */
export function isBoundLost(source: Amount, from: Told, amount: Amount, review: Told): boolean {
  // Of the hour nobody asks how exactly it was.
  if (source.bound === null || source.value !== amount.value || source.kind === 'clock') return false;
  if (amount.bound !== null) {
    const [a, b] = [source.bound, amount.bound];
    return (
      (a === 'under' && b === 'least') ||
      (a === 'least' && (b === 'most' || b === 'under')) ||
      (a === 'most' && b === 'least')
    );
  }
  const behind = review.text.slice(amount.end, amount.end + REACH);
  const before = review.text.slice(Math.max(0, amount.start - REACH), amount.start);
  // Das 1,4-Milliarden-Volk.
  if (/^-\p{L}/u.test(behind) || BEHIND.test(behind) || BEFORE.test(before)) return false;
  // Um 1900: as rough as etwa.
  if (source.bound === 'about' && canBeYear(amount) && /(?<!\p{L})(?:um|gegen) (?:das Jahr )?$/u.test(before))
    return false;
  if (MAYBE.test(before) && !MAYBE.test(from.text.slice(Math.max(0, source.start - REACH), source.start)))
    return false;
  const ahead = from.text.slice(Math.max(0, source.boundStart - REACH), source.boundStart);
  if (source.bound === 'most' && AT_TIMES.test(before) && !AT_TIMES.test(ahead)) return false;
  // What fits into a ferry is what fits at most.
  if (source.bound === 'most' && (FITS.test(behind) || FITS.test(before))) return false;
  // Wer sich in den zwölf Monaten zuvor hat impfen lassen: any time in them.
  if (source.bound === 'most' && WITHIN.test(before)) return false;
  const near = `${before.split(STOP).at(-1)}${review.text.slice(amount.end, amount.end + FAR).split(STOP, 1)[0]}`;
  if (source.bound === 'most' && MOST.test(near)) return false;
  const bound = from.text.slice(source.boundStart, source.start).trim().toLowerCase();
  // Jede zweite is as rough as etwa die Hälfte, and ein Viertel as rund 25 Prozent.
  if (source.bound === 'about' && /^jede/iu.test(amount.figure)) return false;
  const isFraction = amount.kind === 'share' && amount.measure === null;
  if (isFraction && source.measure !== null && source.bound !== 'most') return false;
  // Another sentence's end; über zwei Leitern, über drei Jahre.
  if (/[^a]\.|\p{L}\p{L}\p{L}\./u.test(bound)) return false;
  // Unter den 50 Verletzten, über die zwölf Fälle.
  if (/ d(?:en|ie|er|em|as)$/u.test(bound)) return false;
  if (bound === 'über' && source.value <= 12 && (source.measure?.dimension ?? 'time') === 'time')
    return false;
  const isRough = source.bound === 'about' || bound === 'gut';
  if (isRough && amount.value >= 1e6 && /[.,]\d/.test(amount.figure)) return false;
  // Über elf Jahre hinweg is as long, not longer, and what reaches über 80 Kilometer is as long as that.
  const after = from.text.slice(source.end, source.end + REACH);
  if (bound === 'über' && (ALONG.test(after) || REACHES.test(ahead) || AMOUNTS.test(ahead))) return false;
  const isRun = source.measure?.dimension === 'length' && (RUNS.test(ahead) || RUNS_BEHIND.test(after));
  if (/^über(?: eine?[mnr]?)?$/.test(bound) && (isRun || source.kind === 'score')) return false;
  // Eine Umfrage unter 70 Betrieben is one among them.
  if (bound === 'unter' && source.measure === null && (AMONG.test(ahead) || DATIVE.test(after))) return false;
  const others = review.amounts.filter(
    other =>
      other !== amount &&
      areSame(other, source) &&
      Math.abs(other.value - source.value) <= ROUNDED * source.value,
  );
  if (others.some(({ bound: kept }) => kept !== null)) return false;
  // It is told of the text below its headline.
  return !(isInTitle(review.text, amount) && others.some(other => !isInTitle(review.text, other)));
}

function isInTitle(text: string, { end }: Amount): boolean {
  const titleEnd = text.indexOf('\n');
  return end <= titleEnd && titleEnd <= LONGEST_TITLE && !/[.!?]/.test(text.charAt(titleEnd - 1));
}

const LONGEST_TITLE = 140;

/** Mehr als 20.000 is not said of 18.000. */
const ROUNDED = 0.05;
const REACH = 70;
const FAR = 110;
const ALONG =
  /^(?: \p{L}+){0,3}? (?:hinweg|lang|entlang|hindurch|verteilt|gestreckt|erstreck\p{L}*)(?!\p{L})/u;
const REACHES =
  /(?:erstreck\p{L}*|zieht|zog|führt|führte|verläuft|verlief|reicht|streckt) (?:[^.!?;,]{0,25} )?$/u;
/** Eine Rechnung über 60.000 Euro is one of that much. */
const AMOUNTS =
  /(?:(?:[Bb]eheb|[Üü]berweis|[Rr]echn|[Zz]ahl|[Aa]bheb|[Qq]uitt|[Ff]order|[Vv]ersicher)ung|[Ss]check|[Kk]redit|[Dd]arlehen|[Aa]uftrag|[Vv]ertrag|[Gg]utschein|[Bb]escheid|[Bb]etrag|[Ss]pende|[Bb]ürgschaft|[Pp]reis|[Pp]rämie|[Ff]örderung|[Zz]uschuss|[Bb]ußgeld|[Ss]trafe|[Ss]tipendium|[Aa]ntrag|[Aa]ngebot|[Ss]umme|[Bb]on|[Bb]eihilfe|[Ss]oforthilfe|[Ee]tat|[Hh]aushalt)(?:en|e?s)? $/u;
/** Siegte über zehn Kilometer: that is how long the race was. */
const RUNS =
  /(?<!\p{L})(?:[Ss]ieg\p{L}*|[Gg]ew(?:ann|inn|onn)\p{L}*|[Ll](?:ief|äuft|auf)\p{L}*|[Rr]ennen|[Ss]print\p{L}*|[Ss]chw(?:amm|imm)\p{L}*|[Dd]istanz|[Ss]trecke|[Tt]itel|[Gg]old|[Mm]eister\p{L}*|[Rr]ekord\p{L}*|[Bb]estzeit|[Ss]chnellst\p{L}*) (?:[^.!?;,]{0,40} )?$/u;
const RUNS_BEHIND =
  /^[^.!?;,]{0,30} (?:siegte|gewann|lief|läuft|schwamm|holte|triumphierte|setzte)(?:n|en)?(?!\p{L})/u;
/** Between two sentences; 1.000 and 3. Mai hold none. */
const STOP = /(?<=\p{L}\p{L}[.!?]["“”»«]?) (?=\p{Lu}|["„»])/u;
const AMONG =
  /(?:[Uu]mfrage|[Bb]efragung|befragt|gewählt|Auswahl|[Ww]ahl|[Vv]erlos\p{L}*|Erste[rn]?|Beste[rn]?|Sieger\p{L}*) (?:[^.!?;,]{0,25} )?$/u;
const DATIVE = /^ \p{Lu}\p{L}*n(?!\p{L})/u;
const BEHIND =
  /^[^.!?;]{0,45}(?<!\p{L})(?:(?:oder|und) (?:(?:noch )?(?:ein paar|einige|etliche)|mehr|weniger|länger|älter|jünger|darüber)|aufwärts|wenigstens|mindestens|höchstens|maximal|nicht (?:zu )?(?:über|unter)(?:steig|schreit)(?:en|et|t)|etwa|ungefähr|schätzungsweise|grob|or (?:more|less|so|longer|older)|at (?:least|most))(?!\p{L}| \d)/iu;
/** "Schätzt den Schaden auf" says it in other words. */
const BEFORE =
  /(?:(?<!\p{L})(?:rund(?! um)|etwa|ungefähr|circa|ca\.|zirka|mindestens|wenigstens|maximal|höchstens|spätestens|bis zu|knapp|gut|mehr als|weniger als|nahezu|annähernd|an die|um die|nicht einmal|kaum|(?:über|bis)(?= $)|(?:jünger|älter|kleiner|größer|höher|niedriger|länger|kürzer|schneller|teurer|billiger|schwerer|leichter|younger|older) (?:als|than)|im Großen und Ganzen|in der Größenordnung|mehr oder weniger|noch (?:keine?|nicht)|nicht (?:weniger|mehr) als|(?:ober|unter|einkommens|alters)?grenze[^.!?;]{0,30}|limit|maximum|minimum|deckel|about|around|nearly|almost|roughly|least|up to|some|close to)|(?<!ein)schätz\p{L}*|rechne\p{L}* mit|umgerechnet|hoff\p{L}* auf|erwart\p{L}*|geht von|drohen|droht|möglich|expect\p{L}*) (?:[^.!?;,]{0,45} )?$/iu;
/** Instead of the bound; where the source has both, it stands for none. */
const AT_TIMES =
  /(?<!\p{L})(?:kann|können|darf|dürfen|schon mal|auch mal|manch\p{L}*|mitunter|zuweilen|bisweilen|gelegentlich|vereinzelt|stellenweise|streckenweise|örtlich|mancherorts|teils|teilweise|je nach|schlimmstenfalls|im (?:schlimmsten|besten|günstigsten|ungünstigsten|äußersten) Fall\p{L}*|im (?:Extrem|Höchst|Einzel)fall|in (?:der )?Spitzen?(?:zeiten)?(?: sind es| waren es)?|an Spitzentagen|zu Spitzenzeiten|can|sometimes) (?:[^.!?;,]{0,45} )?$/iu;
const FITS =
  /(?<!\p{L})(?:pass(?:en|t|ten?)|Platz|fass(?:en|t|ten?)|Kapazität|zugelassen|ausgelegt|begrenzt|beschränkt|limitiert|[Tt]empo)(?!\p{L})[^.!?;,]{0,45}$|^[^.!?;,]{0,45}(?<!\p{L})(?:pass(?:en|t|ten?)|Platz|fass(?:en|t|ten?)|zugelassen|ausgelegt|begrenzt|beschränkt|erlaubt|zulässig|gestattet)(?!\p{L})/u;
const WITHIN =
  /(?<!\p{L})(?:in den|innerhalb (?:von|der)|binnen|innert|within) (?:(?:letzten|vergangenen|ersten|nächsten) )?$/iu;
/** The longest way is 40 metres: so no way is longer. */
const MOST =
  /(?<!\p{L})(?:weiteste|längste|größte|grösste|höchste|schwerste|teuerste|stärkste|schnellste|tiefste|älteste|maximale|longest|largest|highest)[nrms]?(?!\p{L})/u;
const MAYBE = /(?<!\p{L})(?:könnte\p{L}*|dürfte\p{L}*|may|might|could) (?:[^.!?;,]{0,45} )?$/iu;
