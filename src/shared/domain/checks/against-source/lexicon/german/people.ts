import type { TermList } from '../term-class';

/** Who people are to one another and on the road, who they stand up for. */
export const PEOPLE: readonly TermList[] = [
  [
    'role_mismatch',
    'age',
    `fahrer autofahrer lenker autolenker pkw-fahrer | beifahrer mitfahrer | radfahrer radler fahrradfahrer velofahrer pedelec-fahrer e-bike-fahrer | fussganger | motorradfahrer biker motorradlenker tofffahrer | rollerfahrer | lkw-fahrer lastwagenfahrer lkw-lenker | busfahrer buslenker | traktorfahrer | e-scooter-fahrer
    fahrerin autofahrerin lenkerin autolenkerin pkw-fahrerin | beifahrerin mitfahrerin | radfahrerin radlerin fahrradfahrerin velofahrerin pedelec-fahrerin e-bike-fahrerin | fussgangerin | motorradfahrerin motorradlenkerin | rollerfahrerin | lkw-fahrerin | busfahrerin | e-scooter-fahrerin
    sohn | enkel | bruder | neffe | vater | grossvater opa | cousin | schwager | schwiegersohn | stiefsohn | ehemann | onkel
    tochter | enkelin | schwester | nichte | mutter | grossmutter oma | cousine | schwagerin | schwiegertochter | stieftochter | ehefrau | tante`,
  ],
  [
    'role_mismatch',
    'thing',
    `schwiegersohn | enkel | neffe neffen | bruder | stiefsohn | cousin cousins | schwager
    schwiegertochter | enkelin | nichte nichten | schwester schwestern | stieftochter | cousine | schwagerin
    oberst | major majorin | leutnant oberleutnant | hauptmann | feldwebel | general | gefreiter obergefreiter | korporal | wachtmeister`,
  ],
  [
    'org_variant',
    'thing',
    `grundschule grundschuler | realschule realschuler | gymnasium gymnasiast | hauptschule hauptschuler | gesamtschule gesamtschuler | berufsschule berufsschuler | forderschule forderschuler | volkshochschule | waldorfschule | musikschule | mittelschule | oberschule | sekundarschule | hauswirtschaftsschule | fachoberschule | montessorischule | krankenpflegeschule pflegeschule | technikerschule | fahrschule | tanzschule | skischule | sonderschule | volksschule`,
  ],
];
