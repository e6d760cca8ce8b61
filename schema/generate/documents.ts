import { documentsStale } from './fresh-documents.ts';
import { writeDocuments } from './write-documents.ts';

// npm run documents: the client's typed documents, where they are missing or older than a source. Made anew without need
// they would be newer than the build, and the next start would build again.

if (documentsStale()) await writeDocuments();
