import { checks } from './checks';
import { claims } from './claims';
import { commands } from './commands';
import { common } from './common';
import { compare } from './compare';
import { datasets } from './datasets';
import { errors } from './errors';
import { history } from './history';
import { library } from './library';
import { names } from './names';
import { occurrences } from './occurrences';
import { overview } from './overview';
import { places } from './places';
import { reader } from './reader';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';

export const en = {
  checks,
  claims,
  commands,
  common,
  compare,
  datasets,
  errors,
  history,
  library,
  names,
  occurrences,
  overview,
  places,
  reader,
  settings,
  shell,
  sources,
};
