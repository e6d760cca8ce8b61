import { Table, column } from '#schema/kernel/columns.ts';

/** 找回验证码: the last code sent to a contact from which something was sent; a row lives until the day after. */
@Table()
export class OwnCode {
  readonly id = column.key();

  /** Keyed digest of the contact, as it stands beside each sealed one. */
  readonly contactMark = column.text({ unique: true });
  askedOn = column.day.opt();
  askedTimes = column.integer.or(0);

  /** When the code was asked for; it follows from it and the server's key, and is stored nowhere. Null: it was used. */
  codeAt = column.instant.opt();
  codeTries = column.integer.or(0);
  readonly createdAt = column.instant();
}
