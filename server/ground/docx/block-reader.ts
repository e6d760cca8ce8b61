import type { DocxBlock, DocxLeft, DocxParagraph } from './docx-body.ts';
import { DocxFault, FaultyDocx } from './docx-fault.ts';
import { isContentsControl } from './field-stack.ts';
import { chosen, type InlineReader } from './inline-text.ts';
import type { ListCounter } from './list-counter.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import { rowsOf } from './table-rows.ts';
import { childOf, type XmlNode, valueAt } from './xml-node.ts';

const MOST_PARAGRAPHS = 20_000;

/** Context of reading a block: the other parts of the file it depends on. */
export interface Reading {
  styles: ParagraphStyles;
  counter: ListCounter;
  inline: InlineReader;
  left: DocxLeft;
}

/** Reads what stands in the body, a cell or a box, one after another (逐段读取). */
export class BlockReader {
  readonly #reading: Reading;
  #paragraphs = 0;
  /** Text of a paragraph whose end was struck out: it runs on into the next. */
  #carried = '';

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(nodes: readonly XmlNode[]): DocxBlock[] {
    const blocks = nodes.flatMap((node) => this.#block(node));
    return [...blocks, ...this.#flush()];
  }

  #block(node: XmlNode): DocxBlock[] {
    const { left } = this.#reading;
    switch (node.tag) {
      case 'w:p':
        return this.#paragraph(node);
      case 'w:tbl':
        return this.#table(node);
      case 'mc:AlternateContent':
        return chosen(node).flatMap((child) => this.#block(child));
      case 'w:altChunk':
        left.embedded += 1;
        return [];
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:del':
      case 'w:moveFrom':
        return [];
      default:
        if (node.tag !== 'w:sdt' || !isContentsControl(node))
          return node.children.flatMap((child) => this.#block(child));
        left.contents += 1;
        return [];
    }
  }

  #paragraph(node: XmlNode): DocxBlock[] {
    const { styles, counter, inline, left } = this.#reading;
    this.#paragraphs += 1;
    if (this.#paragraphs > MOST_PARAGRAPHS) throw new FaultyDocx(DocxFault.TOO_LARGE);
    const own = childOf(node, 'w:pPr');
    const style = valueAt(own, 'w:pStyle') ?? null;
    const { text, boxes, notes, contents } = inline.read(node);
    if (styles.isContents(style) || (contents && text.trim() === '')) {
      left.contents += contents ? 0 : 1;
      return [];
    }
    if (childOf(own, 'w:rPr/w:del') || childOf(own, 'w:rPr/w:moveFrom')) {
      this.#carried += text;
      return this.#after(boxes, notes);
    }
    const whole = numbered(counter.next(styles.numbering(style, own)), (this.#carried + text).trim());
    this.#carried = '';
    return [paragraph(whole, style, styles.outlineLevel(style, own)), ...this.#after(boxes, notes)];
  }

  #after(boxes: readonly XmlNode[], notes: readonly string[]): DocxBlock[] {
    const carried = this.#carried;
    this.#carried = '';
    const inside = boxes.flatMap((box) => this.#box(box));
    this.#carried = carried;
    return [...inside, ...notes.map((note) => paragraph(note, null, null))];
  }

  #box(box: XmlNode): DocxBlock[] {
    const blocks = this.read(box.children).map((block) =>
      block.kind === 'PARAGRAPH' ? { ...block, boxed: true } : block,
    );
    if (blocks.some((block) => block.kind === 'TABLE' || block.text !== '')) this.#reading.left.boxes += 1;
    return blocks;
  }

  /** One cell alone is a frame around paragraphs. */
  #table(node: XmlNode): DocxBlock[] {
    const before = this.#flush();
    const rows = rowsOf(node, this.#reading.left).map((cells) =>
      cells.map((cell) => (cell ? this.read(cell.children) : [])),
    );
    const [only] = rows;
    if (rows.length === 1 && only?.length === 1) return [...before, ...(only[0] ?? [])];
    const flat = rows.map((cells) => cells.map(paragraphsIn));
    return rows.length === 0 ? before : [...before, { kind: 'TABLE', rows: flat }];
  }

  #flush(): DocxBlock[] {
    const text = this.#carried.trim();
    this.#carried = '';
    return text === '' ? [] : [paragraph(text, null, null)];
  }
}

const paragraph = (text: string, style: string | null, level: number | null): DocxParagraph => ({
  kind: 'PARAGRAPH',
  text,
  style,
  level,
  boxed: false,
});

/** A table in a cell lends it its paragraphs. */
const paragraphsIn = (blocks: readonly DocxBlock[]): DocxParagraph[] =>
  blocks.flatMap((block) => (block.kind === 'PARAGRAPH' ? [block] : block.rows.flat(2)));

/** A number and its text, apart as they are printed: 第一条 为了; 一、票价; 1. 首末班车. */
function numbered(number: string, text: string): string {
  if (number === '') return text;
  const apart = /[、）)①-⒛㉑-㊿]$/u.test(number) ? '' : /[.．]$/u.test(number) ? ' ' : '　';
  return (number + apart + text).trim();
}
