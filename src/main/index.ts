import { startElectron } from './electron/start';
import { installationAt, userFiles } from './paths';

startElectron(installationAt(import.meta.dirname), userFiles());
