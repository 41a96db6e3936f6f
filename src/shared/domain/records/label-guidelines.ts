import type { Label } from '../../model/annotation';

/** What the labels that come with the program are for, by id, until a desk writes its own guideline. */
export const LABEL_GUIDELINES = {
  de: {
    'unsupported-claim':
      'Eine Aussage, für die der Text keinen Beleg nennt.\nJa: „Die Brücke ist die sicherste des Landes.“\nNein: eine Meinung, die als solche gekennzeichnet ist.',
    misquote:
      'Ein Zitat, das anders lautet als in der Quelle, gekürzt den Sinn ändert oder jemand anderem gehört.\nNein: ein stimmiges Zitat ohne Quelle (dann: Quelle fehlt).',
    'wrong-name':
      'Person, Firma oder Ort falsch geschrieben oder verwechselt, auch Titel und Amt.\nJa: „Stefan“ statt „Stephan“.',
    'wrong-date': 'Tag, Monat, Jahr oder Wochentag stimmt nicht, oder beides passt nicht zusammen.',
    'wrong-number':
      'Zahl, Einheit, Währung, Anteil oder Rechnung stimmt nicht, oder aus „rund 60“ wurde „60“.',
    boilerplate: 'Gehört nicht zum Artikel: Autorenkasten, Bildnachweis, Formular, Werbung.',
    'needs-source': 'Stimmt vielleicht, aber woher? Zahl, Zitat oder Vorwurf ohne Quelle.',
    style: 'Sprache und Form. Am Inhalt ändert sich nichts.',
  },
  en: {
    'unsupported-claim':
      'A statement for which the text gives no evidence.\nYes: “The bridge is the safest in the country.”\nNo: an opinion that is marked as one.',
    misquote:
      'A quotation that differs from its source, changes its meaning by being cut, or belongs to somebody else.\nNo: a fitting quotation without a source (then: Needs source).',
    'wrong-name':
      'A person, firm or place misspelt or mixed up, titles and offices included.\nYes: “Stefan” for “Stephan”.',
    'wrong-date': 'Day, month, year or weekday is wrong, or they do not fit together.',
    'wrong-number': 'A number, unit, currency, share or sum is wrong, or “about 60” has become “60”.',
    boilerplate: 'Not part of the article: author box, photo credit, form, advertisement.',
    'needs-source': 'May be right, but says who? A number, quotation or accusation without a source.',
    style: 'Language and form. The content stays the same.',
  },
};

/** The label as a codebook in English tells it. */
export function withGuideline(label: Label): Label {
  const guidelines: Readonly<Record<string, string>> = LABEL_GUIDELINES.en;
  return label.guideline === '' && !label.isOwn ? { ...label, guideline: guidelines[label.id] ?? '' } : label;
}
