import { Table, column } from '#schema/kernel/columns.ts';

/** The version of what a scope of public pages shows; bumped in the transaction of the change. */
@Table()
export class ContentVersion {
  readonly scope = column.text({ primary: true });
  counter = column.integer.or(0);
}
