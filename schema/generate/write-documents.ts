import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { clientDocuments, clientSources, DOCUMENTS_FOLDER, type GeneratedFile } from './client-documents.ts';
import { CONTRACT_FILE } from './contract-text.ts';
import { sifted } from './document-sources.ts';

/**
 * Makes the client's typed documents from the printed contract; those that do not hold are left out and
 * named.
 *
 * @returns whether all hold
 */
export async function writeDocuments(): Promise<boolean> {
  const contract = readFileSync(CONTRACT_FILE, 'utf8');
  const { whole, broken } = sifted(buildSchema(contract), clientSources(contract));
  mkdirSync(DOCUMENTS_FOLDER, { recursive: true });
  for (const file of await clientDocuments(contract, whole)) write(file);
  for (const fault of broken) console.error(`left out: ${fault}`);
  return broken.length === 0;
}

/** Whole or not at all: builds and tests that begin together read one another's. */
function write({ filename, content }: GeneratedFile): void {
  const draft = `${filename}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, filename);
}
