import { sql } from 'kysely';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import type { Db } from '#server/ground/kernel/context.ts';

const WRITING = [
  'catalogue.drafted',
  'catalogue.adjustmentProposed',
  'catalogue.itemSaved',
  'catalogue.itemRemoved',
];

/** Somebody who drafted a version (拟订人), and their unit. */
export interface Drafter {
  id: string;
  unitId: string;
}

/** Who began a version of the catalogue and everyone who wrote in it since (拟订人), by the audit: it cannot be rewritten. */
export async function draftersOf(db: Db, versionId: string): Promise<Drafter[]> {
  const { rows } = await sql<Drafter>`
    select p.id, p.unit_id as "unitId" from person p
    where p.id in (select v.created_by_id from catalogue_version v where v.id = ${versionId})
      or p.id in (select e.actor_id from audit_event e where e.target_id = ${versionId}
        and e.action = any(${WRITING}) and e.outcome = ${AuditOutcome.DONE})`.execute(db);
  return rows;
}
