import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';

/** Sources of the documents. Folders too: theirs is the time when a file was added or removed. */
const SOURCES = ['client', 'client/**', 'schema/schema.graphql', 'schema/generate/*', 'package-lock.json'];
const GENERATED = 'client/graphql';
/** The generated file that is written last. */
const LAST = `${GENERATED}/standard.ts`;

/**
 * Makes the client's typed documents where they are missing or older than a source: they are not kept in git. In a process of
 * its own: what bundles a configuration takes another of the two builds of graphql than the generator does.
 */
export function freshDocuments(): void {
  if (!documentsStale()) return;
  const { status } = spawnSync(process.execPath, ['schema/generate/documents.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the typed documents were not made, see above');
}

/** Whether one is missing, or older than a source. */
export function documentsStale(): boolean {
  const made = existsSync(LAST) ? statSync(LAST).mtimeMs : 0;
  const sources = SOURCES.flatMap((pattern) => globSync(pattern, { exclude: [`${GENERATED}{,/**}`] }));
  return sources.some((path) => statSync(path).mtimeMs > made);
}
