import { XMLParser } from 'fast-xml-parser';
import { fromBufferPromise } from 'yauzl';
import type { WrittenParagraph } from '#server/law/meeting/minutes-placing.ts';

const DOCUMENT = 'word/document.xml';
/** What an honest text of minutes stays far under, once it is unfolded. */
const MOST_BYTES = 8_000_000;
const MOST_PARTS = 500;
const MOST_PARAGRAPHS = 5000;

/** The paragraphs of a Word file in their order, also those in tables (读取 Word 文件的段落); null where it is none, or not an honest one. */
export async function readDocx(file: Buffer): Promise<WrittenParagraph[] | null> {
  try {
    const text = await documentOf(file);
    return text === null ? null : paragraphsIn(text);
  } catch {
    return null;
  }
}

/** Only the text is unfolded, and counted as it comes, whatever size is declared. */
async function documentOf(file: Buffer): Promise<string | null> {
  const zip = await fromBufferPromise(file);
  if (zip.entryCount > MOST_PARTS) return null;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== DOCUMENT) continue;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > MOST_BYTES) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
  return null;
}

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** A document type could name entities of its own: no Word file has one. */
function paragraphsIn(text: string): WrittenParagraph[] | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null;
  const found: WrittenParagraph[] = [];
  collect(parser.parse(text) as Node[], found);
  return found.length > MOST_PARAGRAPHS ? null : found;
}

function collect(nodes: readonly Node[], found: WrittenParagraph[]): void {
  for (const node of nodes) {
    for (const [tag, children] of Object.entries(node)) {
      if (!Array.isArray(children)) continue;
      if (tag === 'w:p')
        found.push({ text: textOf(children as Node[]).trim(), style: styleOf(children as Node[]) });
      else collect(children as Node[], found);
    }
  }
}

/** What a reader sees: text that was struck out in a tracked change, and comments, are not. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:pPr', 'w:rPr', 'mc:Fallback']);
const BREAKS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function textOf(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node) => Object.entries(node))
    .map(([tag, children]) => {
      if (tag === 'w:t') return plain(children);
      if (tag in BREAKS) return BREAKS[tag];
      return Array.isArray(children) && !UNSEEN.has(tag) ? textOf(children as Node[]) : '';
    })
    .join('');
}

const plain = (children: unknown): string =>
  Array.isArray(children)
    ? children.map((child: Node) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('')
    : '';

function styleOf(nodes: readonly Node[]): string | null {
  const properties = nodes.find((node) => 'w:pPr' in node)?.['w:pPr'];
  if (!Array.isArray(properties)) return null;
  const style = (properties as Node[]).find((node) => 'w:pStyle' in node)?.[':@'] as Node | undefined;
  const name = style?.['@_w:val'];
  return typeof name === 'string' ? name : null;
}
