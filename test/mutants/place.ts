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
  const files = tests.flatMap((test) => globSync(`test/${test}.test.{ts,tsx}`, { cwd: root }));
  if (files.length !== tests.length) return `${files.length} of the tests exist: ${tests.join(', ')}`;
  return { path, code: code.replace(text, () => instead), tests: files.map((one) => join(root, one)) };
}
