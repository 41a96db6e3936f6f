import { measureGrowth, measurePack } from './pack';
import { measurePipe } from './pipe';
import { measureClusters, measureWorkspace, type WorkspaceOptions } from './workspace';

// One measurement in a process of its own. The last line of the output is the result.
const [task = '', argument = '', more = ''] = process.argv.slice(2);
const answer = await measure();
process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0));

function measure() {
  switch (task) {
    case 'pack':
      return measurePack(argument, more);
    case 'growth':
      return measureGrowth(Number(argument));
    case 'workspace':
      return measureWorkspace(JSON.parse(argument) as WorkspaceOptions);
    case 'clusters':
      return measureClusters(Number(argument));
    case 'pipe':
      return measurePipe(Number(argument));
    default:
      throw new Error(`There is no ${task}`);
  }
}
