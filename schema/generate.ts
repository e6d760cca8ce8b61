import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { CONTRACT_FILE, contractText } from './generate/contract-text.ts';
import { writeDocuments } from './generate/write-documents.ts';

// npm run generate: prints the contract, then makes the client's typed documents from it.

writeFileSync(CONTRACT_FILE, contractText(await buildContract()));
if (!(await writeDocuments())) process.exitCode = 1;
