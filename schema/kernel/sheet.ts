import { View, of, str } from '#schema/kernel/fields.ts';
import { Field } from 'type-graphql';

/** Kinds of block on a sheet (版面块). */
export enum SheetBlockKind {
  HEADING = 'HEADING',
  PARAGRAPH = 'PARAGRAPH',
  /** Rows of a term and its value. */
  FACTS = 'FACTS',
  /** Rows of cells, the first row is the head. */
  TABLE = 'TABLE',
  /** 主送: to whom it is addressed, at the left edge. */
  ADDRESSEE = 'ADDRESSEE',
  /** 落款: unit and date, at the right. */
  SIGNATURE = 'SIGNATURE',
}

/** 卷内文件的一块: a heading or a paragraph by its text, facts or a table by their rows. */
@View('SheetBlock', '卷内文件的一块')
export class SheetBlock {
  readonly kind = of(() => SheetBlockKind);
  readonly text = str();

  @Field(() => [[String]])
  readonly rows!: readonly (readonly string[])[];
}

/** 版头: who issues a document, and its number; above the title. */
@View('Letterhead', '版头：发文机关和文号')
export class Letterhead {
  readonly issuer = str();
  readonly number = str();
}

/** 卷内文件: one readable paper of a decision's file, the same for Word and for the printed page. */
@View('Sheet', '卷内文件')
export class Sheet {
  readonly path = str('在卷宗里的位置');
  readonly title = str();

  @Field(() => Letterhead, { nullable: true, description: '有文号的文书才有' })
  readonly letterhead?: Letterhead | undefined;

  readonly blocks = of.many(() => SheetBlock);
}

/** A heading (标题). */
export const heading = (text: string): SheetBlock => ({ kind: SheetBlockKind.HEADING, text, rows: [] });

/** A paragraph (段落). */
export const paragraph = (text: string): SheetBlock => ({ kind: SheetBlockKind.PARAGRAPH, text, rows: [] });

/** Addressee of a document (主送). */
export const addressee = (text: string): SheetBlock => ({ kind: SheetBlockKind.ADDRESSEE, text, rows: [] });

/** Unit and date below a document (落款). */
export const signature = (unit: string, day: string): SheetBlock => ({
  kind: SheetBlockKind.SIGNATURE,
  text: '',
  rows: [[unit], [day]],
});

/** Paragraphs, one a line of the text; empty lines are none. */
export const paragraphs = (text: string): SheetBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);

/** Terms with their values (要素); those without a value are left out. */
export const facts = (rows: readonly (readonly [term: string, detail: string | null])[]): SheetBlock => ({
  kind: SheetBlockKind.FACTS,
  text: '',
  rows: rows.flatMap(([term, detail]) => (detail === null || detail.trim() === '' ? [] : [[term, detail]])),
});

/** A table (表格) with its head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): SheetBlock => ({
  kind: SheetBlockKind.TABLE,
  text: '',
  rows: [head, ...rows],
});
