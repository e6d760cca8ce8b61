import { freshDocuments } from './fresh-documents.ts';

// npm run documents: the client's typed documents, where they are older than a source.

await freshDocuments();
