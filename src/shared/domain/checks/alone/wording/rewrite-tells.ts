import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/** What a chatbot said to its user and nobody took out, and gaps of a template that nobody filled. Never inside marks. */
export function checkRewriteTells({ reading }: CheckContext): CheckFinding[] {
  return [...TELLS, PLACEHOLDER].flatMap(pattern =>
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

// Whole lines or openings of sentences, so that a text about chatbots rarely has them outside marks.
const TELLS = [
  /^(?:Gerne|Natürlich|Klar|Selbstverständlich|Sure|Certainly|Of course)[!,.] (?:[Hh]ier (?:ist|sind|kommt)|[Hh]ere (?:is|are)|[Hh]ere's)[^\n]{0,120}(?::|(?:Artikel|Text|Entwurf|Fassung|Version|Zusammenfassung|article|text|summary)[^\n]{0,40}[.!:])\s*$/gmu,
  /(?<![\p{L}])(?:Als (?:ein )?(?:KI|AI)[- ]?(?:Sprachmodell|Modell|Assistent)|Als (?:großes )?Sprachmodell|As an AI(?: language model)?)(?= (?:habe|kann|bin|verfüge|darf|I ))/gu,
  /(?:Ich hoffe, (?:dieser|der|das|dieses) (?:Artikel|Text|Entwurf)[^\n.!?]{0,60}[.!]|I hope this (?:article|text|helps)[^\n.!?]{0,40}[.!])/gu,
  /(?:Möchtest du|Möchten Sie|Soll ich|Would you like me to)[^\n?]{0,80}(?:Artikel|Text|Überschrift|Absatz|article|headline|text)[^\n?]{0,60}\?/gu,
  /(?:Mein Wissensstand (?:reicht|endet)|Stand meines Wissens|my knowledge cutoff|Meine Trainingsdaten)[^\n.]{0,80}/gu,
  /^(?:Hier ist (?:der|die|das|ein|eine) (?:überarbeitete|umgeschriebene|gekürzte|neue|angepasste)[rsn]? (?:Artikel|Text|Fassung|Version|Entwurf))[^\n]{0,60}:\s*$/gmu,
];
const PLACEHOLDER =
  /\[(?:[^\]\n]{0,30}(?:einfügen|ergänzen|einsetzen|insert|hier)[^\]\n]{0,30}|(?:Name|Ort|Datum|Stadt|Link|Quelle|Your|Insert)(?: [^\]\n]{0,30})?)\]/gu;

function isQuoted({ quotations }: Reading, at: number): boolean {
  return itemsBetween(quotations(), at - MAX_QUOTED, at).some(({ start, end }) => start < at && at < end);
}

/** No quotation that is found is longer. */
const MAX_QUOTED = 2_100;
