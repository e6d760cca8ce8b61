import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';

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

/** 提出的设定改动: waits for another person of 司法局, or of the body whose own it is; one at a time. What was ruled on never changes. */
@Table()
export class LocalPolicyProposal {
  readonly id = column.key();

  /** Whose setting it changes (决策机关); null is the county's. */
  readonly organId = column.ref.opt(() => Unit);

  /** The version it changes; 0 where a body has none of its own yet. */
  readonly baseVersion = column.integer();
  readonly changes = column.json() as Partial<LocalPolicy> | Partial<BodyPolicy>;
  readonly reason = column.text();
  readonly proposedById = column.ref(() => Person);
  readonly proposedAt = column.instant();
  ruledById = column.ref.opt(() => Person);
  ruledAt = column.instant.opt();

  /** Why it was returned; empty where it was confirmed. */
  ruling = column.text.or('');
  readonly version = column.version();
}
