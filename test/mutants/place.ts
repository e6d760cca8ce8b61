import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

/** A mutant in a tree of sources: the file as it would read, and the tests that must notice. */
export interface Placed {
  path: string;
  code: string;
  tests: string[];
}

/** Where a mutant belongs in the tree below `root`; a sentence when it no longer fits there. */
export function placed({ file, text, instead, tests }: Mutant, root: string): Placed | string {
  const [found, ...others] = globSync(file, { cwd: root });
  if (found === undefined || others.length > 0) return `${1 + others.length} files are ${file}`;
  const path = join(root, found);
  const code = readFileSync(path, 'utf8');
  const times = code.split(text).length - 1;
  if (times !== 1) return `${found} has ${times} times: ${text}`;
  const files = tests.map((test) => globSync(`test/${test}{,.thorough}.test.{ts,tsx}`, { cwd: root }));
  const missing = tests.filter((_, index) => new Set(files[index]?.map(stem)).size !== 1);
  if (missing.length > 0) return `not one test each: ${missing.join(', ')}`;
  return { path, code: code.replace(text, () => instead), tests: files.flat().map((one) => join(root, one)) };
}

/** A quick and a thorough file of one name are one test. */
const stem = (file: string) => file.replace('.thorough.test.', '.test.');
