import { Table, column } from '#schema/kernel/columns.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { Role } from '#server/law/people/role.ts';

/** 工作人员账号. Never deleted: a person who leaves is made inactive. */
@Table()
export class Person {
  readonly id = column.key();
  loginName = column.text({ unique: true });
  name = column.text();
  unitId = column.ref(() => Unit);
  roles = column.texts() as readonly Role[];
  passwordHash = column.text();
  /** 两步验证: a sealed secret, in force once a code of one of its steps was accepted; digests of the recovery codes left. */
  secondFactor = column.blob.opt();
  secondFactorStep = column.integer.opt();
  recoveryCodes = column.texts.or([]);
  /** When the challenge was made that a passkey answered last: an earlier one is not taken any more. */
  challengeTaken = column.instant.opt();
  /** Issuer and subject of the 统一身份认证 by which they sign in too. */
  singleSignOn = column.text.opt({ unique: true });

  /** Where they are written to at work; each may be missing. */
  email = column.text.opt();
  mobile = column.text.opt();
  active = column.bool.or(true);
  mustChangePassword = column.bool.or(false);
  lastSignInAt = column.instant.opt();
  readonly version = column.version();
}
