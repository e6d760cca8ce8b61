import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildContract } from '#server/contract.ts';
import { clientDocuments } from './generate/client-documents.ts';
import { CONTRACT_FILE, contractText } from './generate/contract-text.ts';

// npm run generate: prints the contract, then the client's typed documents; `-- documents`: only these.

function write(filename: string, content: string): void {
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, content);
  console.log(`${filename} ${content.length}`);
}

if (!process.argv.includes('documents')) write(CONTRACT_FILE, contractText(await buildContract()));
for (const { filename, content } of await clientDocuments(readFileSync(CONTRACT_FILE, 'utf8'))) {
  write(filename, content);
}
