import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

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
