import { writeDocuments } from './write-documents.ts';

// The client's typed documents; schema/generate/fresh-documents.ts starts it where they are older than a source.

await writeDocuments();
