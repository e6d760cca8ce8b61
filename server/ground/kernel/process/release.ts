import { readFileSync } from 'node:fs';

let read: string | undefined;

/** Version of the program that runs (版本), as its package says. */
export const release = (): string =>
  (read ??= (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
