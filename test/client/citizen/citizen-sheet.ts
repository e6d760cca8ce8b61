import { readFileSync } from 'node:fs';

/** An entry's layers and files in their order, as the build joins them. */
const joined = (entry: string) =>
  [...readFileSync(entry, 'utf8').matchAll(/@layer [^;{]+;|@import '\.\/([^']+)';/g)]
    .map(([whole, file]) => (file ? readFileSync(`client/ui/${file}`, 'utf8') : whole))
    .join('\n');

/** The styles of the citizens' pages as they are written (样式). */
export const citizenSheet = [
  joined('client/ui/tokens.css'),
  joined('client/ui/citizen.css'),
  readFileSync('client/citizen/pages.css', 'utf8'),
  readFileSync('client/citizen/passing/sheet.css', 'utf8'),
  readFileSync('client/citizen/draft/draft.css', 'utf8'),
].join('\n');
