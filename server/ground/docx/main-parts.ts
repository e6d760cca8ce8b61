import { dirname, posix } from 'node:path';
import { DocxFault, FaultyDocx } from './docx-fault.ts';
import type { DocxParts } from './unfold-parts.ts';
import { childrenOf, type XmlNode } from './xml-node.ts';

/** The parts that make the text (正文及其样式、编号、脚注), and how many other parts lie outside of the file; nothing is fetched. */
export interface MainParts {
  document: XmlNode;
  styles: XmlNode | undefined;
  numbering: XmlNode | undefined;
  footnotes: XmlNode | undefined;
  endnotes: XmlNode | undefined;
  links: number;
}

interface Relation {
  kind: string;
  target: string;
  external: boolean;
}

/** Finds the parts by their relations, whatever they are called; the usual names where relations say nothing. */
export async function mainParts(parts: DocxParts): Promise<MainParts> {
  await refuseMacros(parts);
  const roots = relationsIn(await parts.xml('_rels/.rels'), '');
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await parts.xml(main, 'document');
  if (!document) throw new FaultyDocx(DocxFault.NOT_DOCX);
  const folder = dirname(main);
  const relations = relationsIn(await parts.xml(`${folder}/_rels/${posix.basename(main)}.rels`), folder);
  const part = (kind: string) => {
    const related = relations.find((one) => one.kind === kind && !one.external);
    return parts.xml(related?.target ?? `${folder}/${kind}.xml`);
  };
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    links: outside(relations) + outside(await settingsOf(parts, folder)),
  };
}

/** An address that a reader may click on is text; anything else would be loaded by a program that opens the file. */
const outside = (relations: readonly Relation[]) =>
  relations.filter(({ external, kind }) => external && kind !== 'hyperlink').length;

const settingsOf = async (parts: DocxParts, folder: string) =>
  relationsIn(await parts.xml(`${folder}/_rels/settings.xml.rels`), folder);

async function refuseMacros(parts: DocxParts): Promise<void> {
  const types = await parts.xml('[Content_Types].xml');
  const all = types?.children.flatMap(({ children }) => children) ?? [];
  if (all.some(({ attributes }) => /macroEnabled/i.test(attributes.ContentType ?? '')))
    throw new FaultyDocx(DocxFault.MACROS);
}

/** Word names the kind of a relation by the end of an address. */
const relationsIn = (part: XmlNode | undefined, folder: string): Relation[] =>
  childrenOf(
    part?.children.find(({ tag }) => tag === 'Relationships'),
    'Relationship',
  ).map(({ attributes: { Type = '', Target = '', TargetMode } }) => ({
    kind: Type.slice(Type.lastIndexOf('/') + 1),
    target: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
    external: TargetMode === 'External',
  }));
