import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** 本县设定的一个版本. Append-only: a change is a new version with its reason. */
@Table()
export class LocalPolicyVersion {
  readonly version = column.integer({ primary: true, autoincrement: false });
  readonly values = column.json() as LocalPolicy;
  readonly reason = column.text();
  readonly changedById = column.ref.opt(() => Person);

  /** The second person; null where it was set before two were asked. */
  readonly confirmedById = column.ref.opt(() => Person);
  readonly changedAt = column.instant();
}
