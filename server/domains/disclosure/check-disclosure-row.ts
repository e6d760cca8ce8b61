import { sql } from 'kysely';
import { DisclosureCheck } from '#schema/disclosure/disclosure-catalogue.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type CheckedMatter, refuseCheck } from '#server/law/openness/disclosure-owner.ts';
import { checksRows } from './disclosure.permissions.ts';
import { DISCLOSURE_SCOPE } from './load-catalogue.ts';

/** 核对公开事项: what the row says is disclosed is there, all of it and up to date; kept by the day and the account. */
export const checkDisclosureRow = defineCommand(
  ['disclosureRow.checked', '核对公开事项'],
  checksRows,
  async (command, id: string) => {
    const row = isId(id) ? await checkedRow(command.db, id) : undefined;
    if (!row) throw notFound('这一行');
    const { key, title, ...matter } = row;
    const actor = actorOf(command);
    const refusal = command.refusalOf(refuseCheck(matter, actor.unitId, command.today));
    if (refusal) return refusal;
    command.em.create(DisclosureCheck, { key, checkedOn: command.today, checkedById: actor.id });
    command.about('disclosure-row', id, title);
    command.publish(DISCLOSURE_SCOPE);
    return id;
  },
);

interface Row extends CheckedMatter {
  key: string;
  title: string;
}

async function checkedRow(db: Db, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select r.key, r.unit_id as "unitId", concat_ws('：', r.matter, nullif(r.item, '')) as title,
      (select max(k.checked_on)::text from disclosure_check k where k.key = r.key) as "checkedOn",
      c.version_no = (select max(n.version_no) from disclosure_catalogue n where n.published_at is not null) as "inForce"
    from disclosure_row r join disclosure_catalogue c on c.id = r.catalogue_id and c.published_at is not null
    where r.id = ${id}`.execute(db);
  return rows[0];
}
