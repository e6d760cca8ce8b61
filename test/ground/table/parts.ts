import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** One part of an archive as text; '' when there is none. */
export async function partOf(bytes: Buffer, path: string): Promise<string> {
  const zip = await fromBufferPromise(bytes);
  let text = '';
  for await (const entry of zip.eachEntry())
    if (entry.fileName === path)
      text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  return text;
}

/** An archive of these parts. */
export function archiveOf(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(bytes, name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The texts of a document in order, one a run. */
export const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
