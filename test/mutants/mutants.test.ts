/** The faults of `npm run mutants` still fit the product: a list that no longer does proves nothing. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ASKING } from './asking.ts';
import { BODIES } from './bodies.ts';
import { DRAFT } from './draft.ts';
import { GATES } from './gates.ts';
import { LAW } from './law.ts';
import { PAGES } from './pages.ts';
import { PEOPLE } from './people.ts';
import { placed } from './place.ts';
import { SIGN_IN } from './sign-in.ts';
import { COURSE, STATUTE } from './statute.ts';
import { SEARCH, SIGHT, WIRING } from './wiring.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MUTANTS = [
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
];

it('每一处设想的差错都还对得上程序，也有测试看着', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
  expect(MUTANTS.map((mutant) => placed(mutant, ROOT)).filter((place) => typeof place === 'string')).toEqual(
    [],
  );
});
