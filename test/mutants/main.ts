// `npm run mutants`: faults put into the product one at a time; the tests named beside each must notice it.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Ground } from './ground.ts';
import { ASKING } from './asking.ts';
import { BODIES } from './bodies.ts';
import { DRAFT } from './draft.ts';
import { GATES } from './gates.ts';
import { LAW } from './law.ts';
import type { Mutant } from './mutant.ts';
import { PAGES } from './pages.ts';
import { PEOPLE } from './people.ts';
import { type Placed, placed } from './place.ts';
import { SIGN_IN } from './sign-in.ts';
import { COURSE, STATUTE } from './statute.ts';
import { SEARCH, SIGHT, WIRING } from './wiring.ts';

const { values } = parseArgs({
  options: {
    // Another tree of sources, to compare its tests with these.
    root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
    // Only mutants whose file or sentence has these words.
    only: { type: 'string', default: '' },
  },
});
const root = resolve(values.root);
const chosen = [
  ...LAW,
  ...DRAFT,
  ...GATES,
  ...PEOPLE,
  ...PAGES,
  ...STATUTE,
  ...COURSE,
  ...ASKING,
  ...BODIES,
  ...WIRING,
  ...SEARCH,
  ...SIGHT,
  ...SIGN_IN,
].filter(({ file, wrong }) => `${file} ${wrong}`.includes(values.only));
const places = new Map<Mutant, Placed>();
const gone: string[] = [];
for (const mutant of chosen) {
  const place = placed(mutant, root);
  if (typeof place === 'string') gone.push(`${mutant.wrong}: ${place}`);
  else places.set(mutant, place);
}

const ground = new Ground(root, new Set([...places.values()].map(({ path }) => path)));
const named = [...new Set([...places.values()].flatMap(({ tests }) => tests))];
const began = performance.now();
const count = { killed: 0, survived: 0, broken: 0 };
try {
  // A test that is red by itself notices nothing.
  const { red } = await ground.run(null, named);
  for (const file of red) console.log(`red without any mutant: ${relative(root, file)}`);
  for (const [{ file, wrong }, place] of places) {
    const usable = !place.tests.some((test) => red.includes(test));
    const outcome = usable ? (await ground.run(place, place.tests)).outcome : 'broken';
    const verdict = ({ red: 'killed', green: 'survived', broken: 'broken' } as const)[outcome];
    count[verdict] += 1;
    console.log(`${verdict.padEnd(8)} ${file}: ${wrong}`);
  }
} finally {
  await ground.close();
}
for (const one of gone) console.log(`gone     ${one}`);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `mutants: ${count.killed} killed, ${count.survived} survived, ${count.broken} broken, ${gone.length} gone; ${seconds} s`,
);
process.exit(count.killed === chosen.length ? 0 : 1);
