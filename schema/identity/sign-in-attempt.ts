import { Table, column } from '#schema/kernel/columns.ts';

/**
 * 登录尝试: failures counted by account and address, so that guessing from one place locks nobody out of another.
 * The row with an empty address counts what strange addresses failed together.
 */
@Table()
export class SignInAttempt {
  /** The person's id, or a keyed digest of a login name that nobody has: both are answered alike. */
  readonly subject = column.text({ primary: true });
  readonly address = column.text({ primary: true });
  failures = column.integer.or(0);
  failedAt = column.instant();
  blockedUntil = column.instant.opt();

  /** The last success from here: an address the account's owner is known by. */
  succeededAt = column.instant.opt();
}
