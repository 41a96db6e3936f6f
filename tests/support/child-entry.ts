import { runRequest } from './child-run';

/** The program in a process of its own: the request is the argument, the answers are one line of JSON. */
const request = JSON.parse(process.argv[2] ?? '');
const answers = await runRequest(request);
process.stdout.write(`${JSON.stringify(answers)}\n`);
if (request.holds) setInterval(() => {}, 60_000);
