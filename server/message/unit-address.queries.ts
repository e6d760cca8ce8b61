import { sql } from 'kysely';
import { correctedWords } from '#server/kernel/corrected-words.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import type { Db } from '#server/kernel/context.ts';

/** Where units are written to (单位的邮箱), by their ids: staff have no addresses of their own, so it is where a unit last told the public to write to. */
export async function unitAddresses(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ unitId: string; email: string; corrected: CorrectedWords[] }>`
    select distinct on (c.unit_id) c.unit_id as "unitId", o.contact ->> 'email' as email,
      ${correctedWords} as corrected
    from consultation c join dossier o on o.consultation_id = c.id
    where o.contact ->> 'email' <> '' and c.opens_at is not null order by c.unit_id, c.opens_at desc`.execute(
    db,
  );
  return new Map(
    rows.map(({ unitId, email, corrected }) => [unitId, correctedIn('CONTACT', corrected)(email)]),
  );
}
