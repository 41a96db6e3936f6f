import type { Place } from './measure';
import { MEASURES } from './measures';

// One measure in a process of its own, so that its memory is nobody else's. The last line of the output is the result.
const [id, place] = process.argv.slice(2);
const measure = MEASURES.find(each => each.id === id);
if (!measure || !place) throw new Error(`There is no measure ${id}`);
const figures = await measure.run(JSON.parse(place) as Place);
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(0));
