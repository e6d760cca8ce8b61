import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { GeneratedFile } from './client-documents.ts';
import { CONTRACT_FILE } from './contract-text.ts';
import { sifted } from './document-sources.ts';

/** Folders too: theirs is the time when a file was added or removed. */
const SOURCES = ['client', 'client/**', CONTRACT_FILE, 'schema/generate/*', 'package-lock.json'];
const GENERATED = 'client/graphql';
/** The generated file that is written last. */
const LAST = `${GENERATED}/standard.ts`;

/** Makes the client's typed documents where they are missing or older than a source: they are not kept with the sources. */
export async function freshDocuments(): Promise<void> {
  const made = existsSync(LAST) ? statSync(LAST).mtimeMs : 0;
  const sources = SOURCES.flatMap((pattern) => globSync(pattern, { exclude: [`${GENERATED}{,/**}`] }));
  if (sources.some((path) => statSync(path).mtimeMs > made)) await writeDocuments();
}

/** Makes them from the printed contract; documents that do not hold are left out and named. */
export async function writeDocuments(): Promise<void> {
  const { clientDocuments, clientSources } = await import('./client-documents.ts');
  const contract = readFileSync(CONTRACT_FILE, 'utf8');
  const { whole, broken } = sifted(buildSchema(contract), clientSources(contract));
  for (const file of await clientDocuments(contract, whole)) write(file);
  for (const fault of broken) console.error(`left out: ${fault}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Whole or not at all: builds and tests that begin together read one another's. */
function write({ filename, content }: GeneratedFile): void {
  mkdirSync(GENERATED, { recursive: true });
  const draft = `${filename}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, filename);
}
