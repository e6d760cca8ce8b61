import type { Client } from 'pg';
import { newId } from '#schema/kernel/id.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';

/** 备份全县: everything that the county holds left the system in a copy. */
export const BACKED_UP = nameOf(['county.backedUp', '备份全县']);
/** 恢复全县. */
export const RESTORED = nameOf(['county.restored', '恢复全县']);

/** Records in the audit what the operator did with the whole county, by the digest of the manifest (审计). */
export async function keepDone(owner: Client, action: string, digest: string): Promise<void> {
  await owner.query(
    `insert into audit_event (id, action, outcome, address, detail, at)
     values ($1, $2, 'DONE', 'command line', $3, app_now())`,
    [newId(), action, digest],
  );
}
