import type { DocxLeft } from './docx-body.ts';
import { FieldStack, isContentsControl, isContentsField } from './field-stack.ts';
import { isOn, textIn, within, type XmlNode } from './xml-node.ts';

/** Text of a paragraph's runs, and the objects anchored in them. */
export interface Inline {
  text: string;
  /** Text boxes anchored here (文本框): their paragraphs follow this one. */
  boxes: XmlNode[];
  /** Footnotes and endnotes named here, as lines: 注1：…. */
  notes: string[];
  /** Some of it was a table of contents. */
  contents: boolean;
}

/** Notes by their id, as the file keeps them. */
export interface NoteTexts {
  'w:footnoteReference': ReadonlyMap<string, string>;
  'w:endnoteReference': ReadonlyMap<string, string>;
}

/** Elements whose content a reader does not see, or that describe text and are none. */
const UNSEEN = new Set(
  'w:pPr w:rPr w:sdtPr w:sdtEndPr w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr w:delText w:delInstrText w:rt w:fldData'.split(
    ' ',
  ),
);
const STRUCK = new Set(['w:del', 'w:moveFrom']);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const DRAWN = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Reads the text of paragraphs one after another (段落文字): fields reach over several. */
export class InlineReader {
  readonly #fields = new FieldStack();
  readonly #notes: NoteTexts;
  readonly #left: DocxLeft;
  #noteNo = 0;

  constructor(notes: NoteTexts, left: DocxLeft) {
    this.#notes = notes;
    this.#left = left;
  }

  read(paragraph: XmlNode): Inline {
    const inline: Inline = { text: '', boxes: [], notes: [], contents: this.#fields.inContents };
    this.#walk(paragraph.children, inline, false);
    return inline;
  }

  #walk(nodes: readonly XmlNode[], inline: Inline, hidden: boolean): void {
    for (const node of nodes) {
      if (UNSEEN.has(node.tag)) continue;
      if (STRUCK.has(node.tag)) this.#left.deletions += 1;
      else if (node.tag === 'mc:AlternateContent') this.#walk(chosen(node), inline, hidden);
      else if (DRAWN.has(node.tag)) this.#draw(node, inline);
      else if (isContents(node)) this.#contents(inline);
      else if (!this.#sign(node, inline, hidden))
        this.#walk(node.children, inline, hidden || this.#hides(node));
    }
  }

  /** Reads an element that is no container; false for a container. */
  #sign(node: XmlNode, inline: Inline, hidden: boolean): boolean {
    const { tag } = node;
    if (tag === 'w:fldChar') this.#fields.mark(node);
    else if (tag === 'w:instrText') this.#fields.code(textIn(node));
    else if (tag === 'w:commentReference') this.#left.comments += 1;
    else if (tag === 'w:footnoteReference' || tag === 'w:endnoteReference') this.#note(node, tag, inline);
    else if (tag === 'w:t' || tag === 'm:t') this.#say(hidden ? '' : textIn(node), inline);
    else if (tag in SIGNS) this.#say(hidden ? '' : (SIGNS[tag] ?? ''), inline);
    else return false;
    return true;
  }

  #say(text: string, inline: Inline): void {
    if (this.#fields.inContents) this.#contents(inline);
    else if (!this.#fields.inCode) inline.text += text;
  }

  #contents(inline: Inline): void {
    if (!inline.contents) this.#left.contents += 1;
    inline.contents = true;
  }

  #hides(node: XmlNode): boolean {
    const hidden = node.tag === 'w:r' && isOn(node, 'w:rPr/w:vanish');
    if (hidden && within(node, 'w:t').length > 0 && !this.#fields.inContents) this.#left.hidden += 1;
    return hidden;
  }

  #draw(node: XmlNode, inline: Inline): void {
    const boxes = boxesIn(node);
    inline.boxes.push(...boxes);
    if (node.tag === 'w:object') this.#left.embedded += 1;
    else if (boxes.length === 0) this.#left.pictures += 1;
  }

  #note(node: XmlNode, tag: keyof NoteTexts, inline: Inline): void {
    const text = this.#notes[tag].get(node.attributes['w:id'] ?? '');
    if (!text || this.#fields.inContents) return;
    this.#noteNo += 1;
    inline.text += `〔注${this.#noteNo}〕`;
    inline.notes.push(`注${this.#noteNo}：${text}`);
  }
}

const isContents = (node: XmlNode) =>
  (node.tag === 'w:fldSimple' && isContentsField(node)) || (node.tag === 'w:sdt' && isContentsControl(node));

/** Of one content in two forms, the first. */
export const chosen = ({ children }: XmlNode): readonly XmlNode[] =>
  (children.find(({ tag }) => tag === 'mc:Choice') ?? children.find(({ tag }) => tag === 'mc:Fallback'))
    ?.children ?? [];

const boxesIn = (node: XmlNode): XmlNode[] =>
  (node.tag === 'mc:AlternateContent' ? chosen(node) : node.children).flatMap((child) =>
    child.tag === 'w:txbxContent' ? [child] : boxesIn(child),
  );
