import type { Pool } from 'pg';
import { receiptKinds } from '#server/engines/receipt/receipt-kinds.ts';
import { codeBehind, type StoredCode } from '#server/engines/receipt/receipt.ts';
import type { KeyName, Proof } from '#server/ground/kernel/config/key-check.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { sealedColumns } from './sealed-columns.ts';

/** Rows tried of each table, the newest: one that was damaged speaks against no key. */
const TRIED = 5;

/**
 * Tries the keys on a database from before there were check values (以已有的数据验证密钥): the contact key opens what was sealed, the
 * session key makes the look-up codes that are stored.
 */
export const proveKeys = async ({ system, seal }: Services): Promise<Record<KeyName, Proof>> => ({
  SESSION_KEY: proofOf(await tryCodes(system, seal)),
  CONTACT_KEY: proofOf(await trySeals(system, seal)),
});

const proofOf = (tries: readonly boolean[]): Proof => {
  if (tries.length === 0) return 'NONE';
  return tries.includes(true) ? 'RIGHT' : 'WRONG';
};

async function trySeals(system: Pool, seal: Seal): Promise<boolean[]> {
  const tries: boolean[] = [];
  for (const { table, key, column, kind = `''`, purpose } of sealedColumns()) {
    const { rows } = await system.query<{ id: string; kind: string; sealed: Buffer }>(
      `select ${key} as id, ${kind} as kind, ${column} as sealed from ${table} k
       where ${column} is not null order by ${key} desc limit ${TRIED}`,
    );
    tries.push(...rows.map(({ id, kind: one, sealed }) => opens(seal, sealed, purpose(id, one))));
  }
  return tries;
}

function opens(seal: Seal, sealed: Buffer, purpose: string): boolean {
  try {
    seal.open(sealed, purpose);
    return true;
  } catch {
    return false;
  }
}

/** Restored rows have no code: nobody asks for them. */
async function tryCodes(system: Pool, seal: Seal): Promise<boolean[]> {
  const tries: boolean[] = [];
  for (const table of new Set(receiptKinds().map((kind) => kind.table))) {
    const { rows } = await system.query<StoredCode>(
      `select idempotency_key::text as key, lookup_hmac as hmac from ${table}
       where idempotency_key is not null and lookup_hmac <> '' order by id desc limit ${TRIED}`,
    );
    tries.push(...rows.map((row) => codeBehind(seal, row) !== null));
  }
  return tries;
}
