/**
 * Words that deny a statement or make it less sure, German and English, lower case. One more or one less of them
 * changes what a sentence says as much as another number does. Not `laut` and `about`: they mostly mean something else.
 */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(
  `nicht nichts nie niemals niemand niemanden niemandem kein keine keinem keinen keiner keines keinerlei weder kaum ohne nirgends
  angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich wahrscheinlich
  möglicherweise vielleicht eventuell offenbar anscheinend offensichtlich wohl voraussichtlich womöglich vorgeblich sogenannte
  sogenannten soll sollen solle sollte sollten könnte könnten dürfte dürften würde würden sei seien
  etwa rund circa ca knapp fast beinahe nahezu ungefähr mindestens höchstens annähernd schätzungsweise bis
  not no never none nobody nothing neither nor without hardly cannot don't doesn't didn't isn't aren't wasn't weren't won't can't
  alleged allegedly reportedly probably possibly perhaps maybe apparently presumably supposedly likely unlikely
  may might could would should nearly almost roughly approximately around`.split(/\s+/),
);
