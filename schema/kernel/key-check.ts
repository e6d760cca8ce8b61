import { Table, column } from '#schema/kernel/columns.ts';

/** 校验值: by what a database knows its keys, each by what it makes of a fixed label, and its data folder; others are refused at the start. */
@Table()
export class KeyCheck {
  /** `SESSION_KEY`, `CONTACT_KEY`; `STORE`: the id that the folder's `store.json` repeats. */
  readonly name = column.text({ primary: true });
  readonly value = column.text();
  readonly madeAt = column.instant();
}
