import { Table, column } from '#schema/kernel/columns.ts';

/** 附件的文字: what a published file says, by the digest of its bytes; a file without text has an empty one. */
@Table()
export class FindableFile {
  readonly sha256 = column.text({ primary: true });
  readonly text = column.text();
}
