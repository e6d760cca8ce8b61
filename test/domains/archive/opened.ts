import { createHash } from 'node:crypto';
import { fromBufferPromise } from 'yauzl';

/** The entries of a ZIP by their paths, in the order in which they lie in it. */
export async function opened(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    entries.set(entry.fileName, Buffer.concat(chunks));
  }
  return entries;
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A JSON entry. */
export const json = (entries: ReadonlyMap<string, Buffer>, path: string): unknown => {
  const bytes = entries.get(path);
  if (!bytes) throw new Error(`no ${path} in ${[...entries.keys()].join('\n')}`);
  return JSON.parse(bytes.toString('utf8'));
};

/** The one path that matches. */
export const pathOf = (entries: ReadonlyMap<string, Buffer>, pattern: RegExp): string => {
  const [path, ...others] = [...entries.keys()].filter((one) => pattern.test(one));
  if (path === undefined || others.length > 0)
    throw new Error(`${pattern}: ${others.length + (path ? 1 : 0)} of\n${[...entries.keys()].join('\n')}`);
  return path;
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string) => xml.replaceAll(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '');
const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : plain(text ?? '')))
    .join('');

/** Content of a Word document: its paragraphs, and its tables as rows of cells. */
export async function readWord(bytes: Buffer) {
  const parts = await opened(bytes);
  const xml = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        [...cell.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([one]) => textIn(one)).join('\n'),
      ),
    ),
  );
  const paragraphs = [
    ...xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '').matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs),
  ].map(([one]) => textIn(one));
  return { xml, fonts: parts.get('word/fontTable.xml')?.toString('utf8') ?? '', tables, paragraphs };
}
