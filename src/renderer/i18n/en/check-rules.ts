export const checkRules = {
  weekday_mismatch: {
    name: 'Weekday does not fit',
    does: 'Compares each weekday with the date next to it. Where no year is given, the year of the text, of its publication day or of the reference text is used.',
    settles: 'The calendar. The announcement or the organiser can tell which of the two is right.',
    examples: [
      '“on Friday, 4 October 2025”: that was a Saturday.',
      '“Monday (17 September)” in a text of 2024: that was a Tuesday.',
    ],
    silent: '“on Mondays” and the like, which mean no single day, and mistakes that the text itself reports.',
  },
  impossible_date: {
    name: 'No such date or time',
    does: 'Finds days that are in no calendar and times that no clock shows.',
    settles: 'Usually a slip. The organiser or a reference text gives the day.',
    examples: ['“until 31 June”: June has 30 days.', '“on 30 February”'],
    silent:
      '29 February without a year where the day of publication suggests none, and mistakes that the text itself reports.',
  },
  date_mismatch: {
    name: 'Date or time differs',
    does: 'Compares dates, years, weekdays, months, holidays and seasons with the reference texts. In German also looks in the text itself for two dates of one event.',
    settles: 'The announcement, the programme, or a call to the organiser.',
    examples: [
      'Here “opens on 12 May”, in the release “opens on 21 May”.',
      'Here “on Tuesday”, in the release “on Thursday”.',
      'Here “in spring”, there “in autumn”.',
    ],
    silent:
      'events that were postponed, where one of the texts says so, days that both texts give, and doubtful cases in articles told in their own words.',
  },
  undated: {
    name: 'Time unclear',
    does: 'Points out words such as “on Wednesday” or “recently” in texts whose date is unknown.',
    settles: 'Enter the day of publication in the details of the text.',
    examples: ['“last Wednesday” in a text without a date', 'A whole article with no date in it'],
    silent: 'texts whose day of publication is known, or that give a whole date themselves.',
  },
  anniversary_mismatch: {
    name: 'Years do not add up',
    does: 'Checks anniversaries, ages, dates of birth and death and “… years later” against the years next to them, and ages against the reference texts. One year off weighs little: anniversaries are celebrated early and late.',
    settles: 'The year of foundation or birth in a chronicle, register or biography.',
    examples: ['Founded in 1973, but a “50th anniversary” in 2026', '“died in 2024 aged 81”, born in 1953'],
    silent:
      'anniversaries that are said to be celebrated later, and doubtful cases in articles told in their own words.',
  },
  number_mismatch: {
    name: 'Number differs',
    does: 'Compares numbers with the reference texts, including those that belong to something else there. Checks in the text itself whether parts add up to their whole, whether increases lead from one number to the other, and whether products, headline, duration, score and half-time fit the rest.',
    settles: 'Report, accounts or minutes; otherwise ask whoever gave the number.',
    examples: [
      'Here “14 million euros”, in the release “41 million euros”.',
      'Here 43 dead, there eleven dead and 43 injured.',
      '“Ten prizes: four books, three tickets and two trips” makes nine.',
    ],
    silent:
      'rounding and other notations: “about 1.2m” for “1,204,000”, and doubtful cases in articles told in their own words.',
  },
  percent_arith: {
    name: 'Percentages do not add up',
    does: 'Recalculates shares, changes and “twice as many” from the numbers next to them, and what a share leaves of a whole, and finds shares that together are not the whole.',
    settles: 'Do the sum, then ask which of the numbers is right.',
    examples: [
      '“from 200 million to 250 million euros, an increase of 20 percent”: it is 25.',
      '“120 of 200, that is 65 percent”: it is 60.',
    ],
    silent: 'rounding by one unit of the last digit.',
  },
  unit_mismatch: {
    name: 'Unit differs',
    does: 'Finds the same number with a different unit or magnitude from the reference text or another place in the text, and wrong conversions; in German also units that belong to something else, and percent where percentage points are meant.',
    settles: 'The reference text; often the order of magnitude shows which unit is possible.',
    examples: [
      'Here “12 metres”, there “12 kilometres”.',
      '“27 million” in the headline, “27 billion” in the text',
      'Here “12 million euros”, there “12 billion euros”.',
      'Here “12 grams”, there “12 kilograms”.',
    ],
    silent: 'units that were converted correctly or written out.',
  },
  number_implausible: {
    name: 'Number cannot be right',
    does: 'Finds impossible numbers, such as 35 hours a day, and numbers far off those that the text compares them with. In German also people over 122, times after 24:00, shares above the whole, 63 degrees in the shade.',
    settles:
      'Usually a decimal point is missing or there is one digit too many. Whoever gave the number knows.',
    examples: ['“35 hours a day”', '“12 days a week”', '“812 tonnes”, the runner-up “744 kilograms”'],
    silent: 'increases of more than 100 percent, and mistakes that the text itself reports.',
  },
  internal_contradiction: {
    name: 'Text contradicts itself',
    does: 'Finds two offices or ages for one person. In German also a trip that is over in one place and still to come in another, past events dated after publication, two parties, two times for one event, “both countries” where at most one is named, and sentences that exclude each other: nobody hurt and yet somebody, unanimous with votes against, free entrance at a price, the winner in second place, up from 845 to 812, a headline against the text below it.',
    settles: 'One sentence is out of date or mixed up. The date or a reference text shows which.',
    examples: [
      '“Minister Karl Berg”, in the next sentence “Mayor Karl Berg”',
      '“Jana Voss (43)”, two paragraphs later “Jana Voss (45)”',
    ],
    silent: 'changes that the text explains: “rector until now, soon minister”.',
  },
  duplicate_line: {
    name: 'Line appears twice',
    does: 'Finds longer lines and headings that appear twice in the text.',
    settles: 'A look at both places; leftovers of the page can be cleaned away.',
    examples: ['The same heading above two paragraphs', 'A paragraph that came twice when copied'],
    silent: 'short lines of one or two words.',
  },
  boilerplate: {
    name: 'Web page leftover',
    does: 'Finds comment forms, navigation, author boxes and template text that were copied along.',
    settles: 'Remove it under “Cleaning”. The article itself is not touched.',
    examples: [
      '“Leave a comment. Your email address will not be published.”',
      '“Home › Business › Back to top”',
    ],
    silent: 'headings, even those of a single word.',
  },
  quote_unmarked: {
    name: 'Speech without quotation marks',
    does: 'Finds sentences in the first person, and in German judgements told as fact, that are attributed to somebody but have no quotation marks.',
    settles:
      'Recording or release: what was said word for word gets marks, the rest becomes reported speech.',
    examples: [
      'We have waited for this a long time, said Maren Holm.',
      'I have waited for this for a long time, said Maren Holm.',
    ],
    silent:
      'reported speech (they had waited a long time, Holm says), information (entrance is free, says Holm), and texts in which somebody tells of themselves.',
  },
  spelling_variant: {
    name: 'Two spellings',
    does: 'Finds a name or a long word spelt differently elsewhere in the text, in the reference text, or as decided under “Names”.',
    settles: 'The official or house spelling. Decided once under “Names”, it applies everywhere.',
    examples: ['“Aimmo” twice and “AIMMO” once in one text', 'Here “OPTIVA”, there “Optiva”'],
    silent: 'compounds and genitives, which are other words.',
  },
  rewrite_tell: {
    name: 'Trace of rewriting',
    does: 'Finds sentences left by a chatbot or a template, author boxes in the first person, and gaps that nobody filled.',
    settles: 'Whoever delivered the text can say how it came about.',
    examples: ['“Certainly! Here is the revised article:”', '“[insert place]”'],
    silent: 'whatever stands in quotation marks, as in texts about chatbots.',
  },
  name_variant: {
    name: 'Name spelt differently',
    does: 'Finds a person who is named differently elsewhere in the text or in the reference text, or with parts of the name swapped, where office, first name or sentence suggest one person.',
    settles: 'The person, their office, or an official register. Two people can differ by one letter.',
    examples: [
      'Here “Stefan Brandt”, in the release “Stephan Brandt”.',
      'First “Meyer”, in the last paragraph “Meier”',
    ],
    silent: 'genitives, titles, and people who are named in both texts.',
  },
  org_variant: {
    name: 'Organisation named differently',
    does: 'Finds a company or institution that is named differently in the reference text, and those that are easily confused.',
    settles: 'The legal notice, the company register or the press office.',
    examples: [
      'Here “Nordwerft AG”, there “Nordwerft GmbH”.',
      'Here “Haller Technik”, there “Haller Hydraulik”.',
      'Here “Solarion AG”, there “Solarian AG”.',
    ],
    silent: 'short forms that the text itself introduces.',
  },
  role_mismatch: {
    name: 'Office or role differs',
    does: 'Finds a person with a different office, profession, party or family tie in the reference text, and statements that are swapped between two people.',
    settles: 'The institution’s own site or the official register, as of the date of the text.',
    examples: [
      'Here “State Secretary Lena Roth”, there “Minister Lena Roth”.',
      'Here “the cellist”, there “the violinist”.',
    ],
    silent:
      'words that mean the same, offices that the person also holds in the reference text, and doubtful cases in articles told in their own words.',
  },
  place_mismatch: {
    name: 'Place differs',
    does: 'Finds a place that is a different one at the same point of the reference text: a town, country, river, mountain, a named building, a compass direction. In German also notices when a place of the reference text is given the part of another one: born in for living in, the scene for the hospital, one venue for another.',
    settles: 'The map, the police report or the dateline of the release.',
    examples: [
      'Here “Frankfurt (Oder)”, there “Frankfurt am Main”.',
      'Here “near Ahlen”, there “near Aalen”.',
      'Here “the north side of the town”, there “the south side of the town”.',
      'Here “in Bramley”, there “in Carlow”.',
    ],
    silent:
      'places that both texts name in the same part, and doubtful cases in articles told in their own words.',
  },
  quote_altered: {
    name: 'Quotation altered',
    does: 'Compares quotations, and titles in quotation marks, word for word with the reference text.',
    settles: 'Recording, minutes, or the release with the exact words.',
    examples: [
      '“We do not rule that out” becomes “We rule that out”.',
      '“It costs us time” becomes “It costs us a lot of time”.',
    ],
    silent: 'shortened quotations whose words are all right.',
  },
  quote_misattributed: {
    name: 'Quotation attributed to somebody else',
    does: 'Finds a quotation or a reported statement that comes from a different person, party or institution in the reference text.',
    settles: 'Recording or release; if need be, ask both.',
    examples: [
      'Here mayor Thea Lang says it, there treasurer Udo Wirth.',
      'Here coach Lena Roth, there captain Mia Falk',
    ],
    silent: 'names that do not occur in the reference text.',
  },
  hedge_dropped: {
    name: 'Hedge missing',
    does: 'Finds sentences that lost “about”, “up to”, “at the earliest”, “alleged” or “probably” from the reference text, and those that state as fact what is still being looked into or planned there.',
    settles: 'The reference text. Where people are suspected of something, a hedge is not a matter of style.',
    examples: [
      '“up to 300 jobs” becomes “300 jobs”.',
      '“the alleged attacker” becomes “the attacker”.',
      '“probably arson” becomes “the cause was arson”.',
    ],
    silent:
      'other words for the same: “roughly” for “about”, a lost “about” or “over” in a sentence that was written anew, and doubtful cases in articles told in their own words.',
  },
  unsupported: {
    name: 'Not borne out by the reference text',
    does: 'Finds the opposite of what the reference text says: negated, turned into its opposite, or another word of a set of which only one can be right. Also finds sentences without a counterpart in texts that otherwise draw on the reference text, and in short articles that follow it sentence by sentence parts of them as well.',
    settles:
      'Whoever wrote the reference text, or else the second source. A sentence that is not there need not be wrong.',
    examples: [
      'Here “convicted”, in the release “acquitted”.',
      'Here “the number of guests rose”, there “fell”.',
      'A price that the release does not give',
    ],
    silent:
      'opposites, where one text has both or quotes them. It looks for sentences without a counterpart only in articles of ten sentences or more that clearly draw on the reference text.',
  },
  unattributed_copy: {
    name: 'Taken over without credit',
    does: 'Finds texts most of which stand word for word in an older one that they do not name.',
    settles: 'Both versions side by side; then ask whether there is an agreement.',
    examples: [
      'An article of which 80 percent appeared in another paper the day before',
      'A report without a word on the agency',
    ],
    silent: 'texts without date or source: only dates tell which came first.',
  },
};
