import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';

/** 本机关设定的一个版本 (国令713号第四十二条), of a body that decides for itself. Append-only, as the county's. */
@Table()
export class BodyPolicyVersion {
  readonly id = column.key();
  readonly organId = column.ref(() => Unit);

  /** Counted by body, from 1. */
  readonly version = column.integer();

  /** Only what the body set itself. */
  readonly values = column.json() as Partial<BodyPolicy>;
  readonly reason = column.text();
  readonly changedById = column.ref(() => Person);
  readonly confirmedById = column.ref(() => Person);
  readonly changedAt = column.instant();
}
