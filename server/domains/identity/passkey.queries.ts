import type { Db } from '#server/ground/kernel/context.ts';

/** Passkeys (通行密钥) of a person, the oldest first. */
export const passkeysOf = (db: Db, personId: string) =>
  db
    .selectFrom('passkey')
    .select(['id', 'name', 'transports', 'enrolled_at as enrolledAt', 'last_used_at as lastUsedAt'])
    .where('person_id', '=', personId)
    .orderBy('enrolled_at')
    .execute();
