import SqliteDatabase from 'better-sqlite3';
import { runRequest } from './child-run';

/** The program in a process of its own: the request is the argument, the answers are one line of JSON. */
const request = JSON.parse(process.argv[2] ?? '');
if (request.runsAs !== undefined) {
  // Loads the addon, which the account may not be able to find.
  new SqliteDatabase(':memory:').close();
  process.chdir('/');
  process.setgroups?.([]);
  process.setgid?.(request.runsAs);
  process.setuid?.(request.runsAs);
}
const answers = await runRequest(request);
process.stdout.write(`${JSON.stringify(answers)}\n`);
if (request.holds) setInterval(() => {}, 60_000);
