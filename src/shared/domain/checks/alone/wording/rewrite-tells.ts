import type { CheckFinding } from '../../../../model/check';
import { createLiteralScanner } from '../../../text/literal-scanner';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/** What a chatbot said to its user and nobody took out, and gaps of a template that nobody filled. Never inside marks. */
export function checkRewriteTells({ reading }: CheckContext): CheckFinding[] {
  const bits = scan(reading.text);
  return TELLS.filter((_, at) => (bits >> at) & 1).flatMap(({ pattern }) =>
    Array.from(reading.text.matchAll(pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
      .filter(at => !isQuoted(reading, at.start))
      .map(at =>
        makeFinding('rewrite_tell', {
          at,
          params: { kind: 'leftover', text: reading.text.slice(at.start, at.end) },
          severity: 'high',
        }),
      ),
  );
}

/** `signs` are literals of which a text must have some; see literal-scanner.ts. */
type Tell = { pattern: RegExp; signs: string };

// Whole lines or openings of sentences, so that a text about chatbots rarely has them outside marks.
const TELLS: readonly Tell[] = [
  {
    pattern:
      /^(?:Gerne|Natürlich|Klar|Selbstverständlich|Sure|Certainly|Of course)[!,.] (?:[Hh]ier (?:ist|sind|kommt)|[Hh]ere (?:is|are)|[Hh]ere's)[^\n]{0,120}(?::|(?:Artikel|Text|Entwurf|Fassung|Version|Zusammenfassung|article|text|summary)[^\n]{0,40}[.!:])\s*$/gmu,
    signs: "hier ist|hier sind|hier kommt|here is|here are|here's",
  },
  {
    pattern:
      /(?<![\p{L}])(?:Als (?:ein )?(?:KI|AI)[- ]?(?:Sprachmodell|Modell|Assistent)|Als (?:großes )?Sprachmodell|As an AI(?: language model)?)(?= (?:habe|kann|bin|verfüge|darf|I ))/gu,
    signs: 'modell|assistent|as an ai',
  },
  {
    pattern:
      /(?:Ich hoffe, (?:dieser|der|das|dieses) (?:Artikel|Text|Entwurf)[^\n.!?]{0,60}[.!]|I hope this (?:article|text|helps)[^\n.!?]{0,40}[.!])/gu,
    signs: 'ich hoffe, |i hope this',
  },
  {
    pattern:
      /(?:Möchtest du|Möchten Sie|Soll ich|Would you like me to)[^\n?]{0,80}(?:Artikel|Text|Überschrift|Absatz|article|headline|text)[^\n?]{0,60}\?/gu,
    signs: 'möchtest du|möchten sie|soll ich|would you like me to',
  },
  {
    pattern:
      /(?:Mein Wissensstand (?:reicht|endet)|Stand meines Wissens|my knowledge cutoff|Meine Trainingsdaten)[^\n.]{0,80}/gu,
    signs: 'wissensstand|stand meines wissens|knowledge cutoff|trainingsdaten',
  },
  {
    pattern:
      /^(?:Hier ist (?:der|die|das|ein|eine) (?:überarbeitete|umgeschriebene|gekürzte|neue|angepasste)[rsn]? (?:Artikel|Text|Fassung|Version|Entwurf))[^\n]{0,60}:\s*$/gmu,
    signs: 'hier ist',
  },
  {
    pattern:
      /\[(?:[^\]\n]{0,30}(?:einfügen|ergänzen|einsetzen|insert|hier)[^\]\n]{0,30}|(?:Name|Ort|Datum|Stadt|Link|Quelle|Your|Insert)(?: [^\]\n]{0,30})?)\]/gu,
    signs: '[',
  },
];

const scan = createLiteralScanner(TELLS.map(({ signs }) => signs.split('|')));

function isQuoted({ quotations }: Reading, at: number): boolean {
  return itemsBetween(quotations(), at - MAX_QUOTED, at).some(({ start, end }) => start < at && at < end);
}

/** No quotation that is found is longer. */
const MAX_QUOTED = 2_100;
