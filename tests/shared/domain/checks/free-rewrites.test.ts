import { describe, expect, it } from 'vitest';
import type { CheckDocument } from '../../../../src/shared/domain/checks/context';
import { runChecks } from '../../../../src/shared/domain/checks/run-checks';

const RELEASE = `Die Stadtwerke Lauterau erneuern von Montag an die Wasserleitung in der Bergstraße. Rund 340 Haushalte sind betroffen. Die Leitung stammt aus dem Jahr 1958 und ist auf 1,2 Kilometern brüchig. Die Arbeiten kosten 2,3 Millionen Euro und dauern bis Ende August. Während der Bauzeit wird der Verkehr über die Talstraße umgeleitet. Die Busse der Linie 7 halten am Marktplatz. „Wir bitten um Verständnis“, sagt Projektleiterin Henrike Tammling. Anwohner können sich am 12. Mai im Rathaus informieren. Im kommenden Jahr folgt die Gartenstraße. Das Trinkwasser bleibt einwandfrei.`;

const CLOSE = `Die Stadtwerke Lauterau erneuern von Montag an die Wasserleitung in der Bergstraße. 340 Haushalte sind betroffen. Die Leitung stammt aus dem Jahr 1958 und ist auf 1,2 Kilometern brüchig. Die Arbeiten kosten 2,3 Millionen Euro und dauern bis Ende August. In der Bauzeit wird der Verkehr über die Talstraße umgeleitet. Die Busse der Linie 7 halten am Marktplatz. „Wir bitten um Verständnis“, sagt Projektleiterin Hendrike Tammling. Anwohner können sich am 12. Mai im Rathaus informieren. Im kommenden Jahr folgt die Gartenstraße. Das Trinkwasser bleibt einwandfrei.`;

const FREE = `Wer an der Bergstraße wohnt, braucht ab Montag Geduld. Dort wird gegraben. Betroffen sind 340 Haushalte. Was unter dem Pflaster liegt, hat fast sieben Jahrzehnte auf dem Buckel und zerbröselt. Deshalb tauschen die Stadtwerke Lauterau es aus, und billig wird das nicht. Autos müssen einen Umweg nehmen, auch Fahrgäste haben weitere Wege. Projektleiterin Hendrike Tammling wirbt um Nachsicht. Fragen beantwortet sie im Mai. Danach ist die nächste Straße an der Reihe. Durstig wird niemand bleiben, verspricht sie.`;

describe('an article in its own words', () => {
  it('is not told of a lost “rund”, as one that stays close is', () => {
    expect(rulesAt(CLOSE, '340 Haushalte')).toContain('hedge_dropped');
    expect(rulesAt(FREE, '340 Haushalte')).toEqual([]);
  });

  it('is told of what is sure, such as a name with another letter', () => {
    expect(rulesAt(CLOSE, 'Hendrike Tammling')).toContain('name_variant');
    expect(rulesAt(FREE, 'Hendrike Tammling')).toContain('name_variant');
  });

  it('is told of a street with another letter, which a rule that is silent here would have told as another place', () => {
    const release = RELEASE.replace('Bergstraße', 'Humboldtstraße');
    const article = FREE.replace('Bergstraße', 'Hunboldtstraße');
    expect(rulesAt(article, 'Hunboldtstraße', release)).toEqual(['spelling_variant']);
  });

  it('is one only from eight sentences on', () => {
    const short = FREE.split(/(?<=\.) /)
      .slice(0, 5)
      .join(' ');
    expect(rulesAt(short, '340 Haushalte')).toContain('hedge_dropped');
  });
});

const REPORT = `Die Brauerei Almerstedt hat das Geschäftsjahr mit einem Verlust von 1,4 Millionen Euro abgeschlossen. Der Umsatz sank um 6 Prozent auf 38 Millionen Euro. Geschäftsführerin Ragna Tüsselmann nannte gestiegene Preise für Hopfen und Glas als Grund. Das neue Flaschenlager in Odenrath geht im Herbst in Betrieb. Dort entstehen 25 Arbeitsplätze. Im Stammhaus arbeiten 210 Menschen. Das alkoholfreie Bier machte 14 Prozent des Absatzes aus. Der Betriebsrat war in die Planung eingebunden.`;

const LOOSE = `Bei der Brauerei Almerstedt ist die Freude über einen Gewinn an neuen Kunden getrübt. Im Geschäftsjahr fehlen 1,4 Millionen Euro. Weniger Leute greifen zur Flasche. Ragna Tüsselmann führt das Haus. Hopfen und Glas sind ihr zu teuer. In Odenrath baut sie trotzdem. Wo ein Lager entsteht, kommen auch Jobs hin. Der Rat der Belegschaft macht mit.`;

describe('an opposite', () => {
  it('is told where the article follows its source', () => {
    expect(rulesAt(REPORT.replace('Verlust', 'Gewinn'), 'Gewinn', REPORT)).toContain('unsupported');
  });

  it('is told where only the two sentences follow each other', () => {
    const [first = ''] = REPORT.replace('Verlust', 'Gewinn').split(/(?<=\.) /);
    const [, ...others] = LOOSE.split(/(?<=\.) /);
    expect(rulesAt([first, ...others].join(' '), 'Gewinn', REPORT)).toContain('unsupported');
  });

  it('is not told where neither does', () => {
    expect(rulesAt(LOOSE, 'Gewinn', REPORT)).toEqual([]);
  });

  it('is told of the same sentence in a text of fewer than eight', () => {
    const short = LOOSE.split(/(?<=\.) /)
      .slice(0, 5)
      .join(' ');
    expect(rulesAt(short, 'Gewinn', REPORT)).toContain('unsupported');
  });
});

function rulesAt(text: string, words: string, release = RELEASE): string[] {
  const document = (name: string, of: string, role: CheckDocument['role']): CheckDocument => {
    return { name, text: of, language: 'de', date: null, source: null, role };
  };
  const at = text.indexOf(words);
  return runChecks(document('article', text, 'review'), [document('release', release, 'source')])
    .filter(({ start, end }) => start < at + words.length && at < end)
    .map(({ rule }) => rule);
}
