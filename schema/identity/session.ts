import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/**
 * 登录会话. The token is stored only as its SHA-256; it survives a restart and ends on sign-out, idleness, password or role
 * change.
 */
@Table({ indexes: [{ properties: ['personId'] }] })
export class Session {
  readonly tokenHash = column.text({ primary: true });
  readonly personId = column.ref(() => Person);
  readonly createdAt = column.instant();
  lastSeenAt = column.instant();
  readonly expiresAt = column.instant();
  readonly address = column.text.or('');
  revokedAt = column.instant.opt();
}
