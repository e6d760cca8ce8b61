import type { Client } from 'pg';
import { newId } from '#schema/kernel/id.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';

/** 备份全县: everything that the county holds left the system in a copy. */
export const BACKED_UP = nameOf(['county.backedUp', '备份全县']);
/** 更换设定的密钥: which. */
export const KEYS_CHANGED = nameOf(['keys.changed', '更换密钥']);
/** 写密钥纸: the keys left the system on paper. */
export const KEYS_ESCROWED = nameOf(['keys.escrowed', '写密钥纸']);
/** 更换联系方式的数据密钥: to which version; the rows are sealed anew behind it. */
export const CONTACT_KEY_MADE = nameOf(['keys.contactKeyMade', '启用新的数据密钥']);
/** The earlier versions, of which no row is left. */
export const CONTACT_KEY_RETIRED = nameOf(['keys.contactKeyRetired', '停用旧的数据密钥']);
/** 恢复全县. */
export const RESTORED = nameOf(['county.restored', '恢复全县']);

/** Records in the audit what the operator did with the whole county, or its keys (审计): of a copy the digest of its manifest. */
export async function keepDone(owner: Client, action: string, detail: string): Promise<void> {
  await owner.query(
    `insert into audit_event (id, action, outcome, address, detail, at)
     values ($1, $2, 'DONE', 'command line', $3, app_now())`,
    [newId(), action, detail],
  );
}
