import { BlockReader } from './block-reader.ts';
import type { DocxBody, DocxLeft } from './docx-body.ts';
import { DocxFault, FaultyDocx } from './docx-fault.ts';
import { InlineReader } from './inline-text.ts';
import { ListCounter } from './list-counter.ts';
import { type MainParts, mainParts } from './main-parts.ts';
import { ParagraphStyles } from './paragraph-styles.ts';
import { faultOf, openParts } from './unfold-parts.ts';
import { childOf, childrenOf, within, textIn, type XmlNode } from './xml-node.ts';

/**
 * The text of a Word file (读取 Word 文件), as a reader sees it: automatic numbers written out, tracked insertions kept and
 * deletions gone, tables whole, footnotes after their paragraph. Nothing is fetched or run; a fault says why it is not read.
 */
export async function readDocx(file: Buffer): Promise<DocxBody | DocxFault> {
  try {
    return bodyOf(await mainParts(await openParts(file)));
  } catch (error) {
    return faultOf(error);
  }
}

function bodyOf({ document, styles: styled, numbering, footnotes, endnotes, links }: MainParts): DocxBody {
  const body = childOf(document, 'w:document/w:body');
  if (!body) throw new FaultyDocx(DocxFault.NOT_DOCX);
  const left: DocxLeft = {
    deletions: 0,
    contents: 0,
    hidden: 0,
    pictures: 0,
    embedded: 0,
    comments: 0,
    boxes: 0,
    links,
  };
  const styles = new ParagraphStyles(styled);
  const counter = new ListCounter(numbering, styles);
  const notes = {
    'w:footnoteReference': noteTexts(footnotes, 'w:footnote'),
    'w:endnoteReference': noteTexts(endnotes, 'w:endnote'),
  };
  const inline = new InlineReader(notes, left);
  return { blocks: new BlockReader({ styles, counter, inline, left }).read(body.children), left };
}

/** The separators of notes are kept among them, with a type. */
const noteTexts = (part: XmlNode | undefined, tag: string): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(
      part?.children.find(({ tag }) => tag.endsWith('notes')),
      tag,
    )
      .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', within(note, 'w:t').map(textIn).join('').trim()]),
  );
