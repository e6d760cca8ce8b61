import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildSchema } from 'graphql';
import { buildContract } from '#server/contract.ts';
import { clientDocuments, clientSources } from './generate/client-documents.ts';
import { CONTRACT_FILE, contractText } from './generate/contract-text.ts';
import { sifted } from './generate/document-sources.ts';

// npm run generate: prints the contract, then the client's typed documents; `-- documents`: only these.

function write(filename: string, content: string): void {
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, content);
  console.log(`${filename} ${content.length}`);
}

if (!process.argv.includes('documents')) write(CONTRACT_FILE, contractText(await buildContract()));
const contract = readFileSync(CONTRACT_FILE, 'utf8');
const { whole, broken } = sifted(buildSchema(contract), clientSources(contract));
for (const { filename, content } of await clientDocuments(contract, whole)) write(filename, content);
for (const fault of broken) console.error(`left out: ${fault}`);
if (broken.length > 0) process.exitCode = 1;
