import { type EntityName, Table, column } from '#schema/kernel/columns.ts';

/** 密钥的校验值: what a key of this database makes of a fixed label; another key makes something else, and is refused at the start. */
@Table()
export class KeyCheck {
  declare readonly [EntityName]?: 'KeyCheck';

  /** `SESSION_KEY`, `CONTACT_KEY`. */
  readonly name = column.text({ primary: true });
  readonly value = column.text();
  readonly madeAt = column.instant();
}
