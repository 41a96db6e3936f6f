import { claims } from './claims';
import { commands } from './commands';
import { common } from './common';
import { compare } from './compare';
import { datasets } from './datasets';
import { errors } from './errors';
import { history } from './history';
import { library } from './library';
import { overview } from './overview';
import { reader } from './reader';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';

export const en = {
  claims,
  commands,
  common,
  compare,
  datasets,
  errors,
  history,
  library,
  overview,
  reader,
  settings,
  shell,
  sources,
};
