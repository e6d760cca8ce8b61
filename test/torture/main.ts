// `npm run torture`: what is promised to hold when processes die, clients repeat themselves and the clock strikes.
import { resolve } from 'node:path';
import { freshBuild } from '#server/outside/build/fresh-build.ts';
import { loadOptions } from '#test/kernel/load-options.ts';
import { runTrials } from '#test/kernel/load-run.ts';
import { Place } from './place.ts';
import { TRIALS } from './trials.ts';

const options = loadOptions(
  process.argv.slice(2),
  TRIALS.map(([id]) => id),
);
await freshBuild(resolve(import.meta.dirname, '../..'), (step) => console.log(step));
const place = new Place(options.quick);
try {
  process.exitCode = (await runTrials(TRIALS, place, options)) ? 0 : 1;
} finally {
  await place.close();
}
process.exit();
