import { sql } from 'kysely';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { REPEATED } from '#server/ground/kernel/prepare-repeated.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/**
 * Mail addresses of units by id (单位的邮箱): staff have no addresses of their own, so it is the last one that a unit
 * published as its contact.
 */
export async function unitAddresses(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ unitId: string; email: string; corrected: CorrectedWords[] }>`
    ${REPEATED}select distinct on (c.unit_id) c.unit_id as "unitId", o.contact ->> 'email' as email,
      ${correctedWords} as corrected
    from consultation c join dossier o on o.consultation_id = c.id
    where o.contact ->> 'email' <> '' and c.opens_at is not null order by c.unit_id, c.opens_at desc`.execute(
    db,
  );
  return new Map(
    rows.map(({ unitId, email, corrected }) => [unitId, correctedIn('CONTACT', corrected)(email)]),
  );
}
