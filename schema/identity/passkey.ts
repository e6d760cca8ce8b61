import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 通行密钥 (WebAuthn): the public half of a key that never leaves a computer, phone or security key; nothing of it is secret. */
@Table({ indexes: [{ properties: ['personId'] }] })
export class Passkey {
  /** Credential id, Base64url. */
  readonly id = column.text({ primary: true });
  readonly personId = column.ref(() => Person);
  readonly name = column.text();
  readonly publicKey = column.blob();
  readonly transports = column.texts.or([]);
  counter = column.bigint();
  readonly enrolledAt = column.instant();
  lastUsedAt = column.instant.opt();
}
