/** One paragraph as a reader sees it (段落): its number in front, tracked deletions and fields' codes gone. */
export interface DocxParagraph {
  kind: 'PARAGRAPH';
  text: string;
  /** Id of its style. */
  style: string | null;
  /** Outline level from 0; null for body text. */
  level: number | null;
  /** Whether it stands in a text box (文本框). */
  boxed: boolean;
}

/** A table (表格); what a merged cell covers is empty. */
export interface DocxTable {
  kind: 'TABLE';
  rows: DocxParagraph[][][];
}

/** A paragraph or a table, in the order of the file. */
export type DocxBlock = DocxParagraph | DocxTable;

/** Content of the file that was not read, or not in its place (没有读入的内容): how many of each. */
export interface DocxLeft {
  deletions: number;
  contents: number;
  hidden: number;
  pictures: number;
  embedded: number;
  comments: number;
  /** Text boxes, read after the paragraph at which they are anchored. */
  boxes: number;
  /** Parts that lie outside of the file: pictures, templates. */
  links: number;
}

/** The text of a Word file (正文). */
export interface DocxBody {
  blocks: DocxBlock[];
  left: DocxLeft;
}

/** Every paragraph, also those in tables, in their order; a tab is a space. */
export const paragraphsOf = ({ blocks }: Pick<DocxBody, 'blocks'>): DocxParagraph[] =>
  blocks
    .flatMap((block) => (block.kind === 'PARAGRAPH' ? [block] : block.rows.flat(2)))
    .map((paragraph) => ({ ...paragraph, text: paragraph.text.replaceAll('\t', ' ') }));
