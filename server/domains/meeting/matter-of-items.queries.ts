import { sql } from 'kysely';
import { draftersOf } from './catalogue-drafters.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { organOfMeeting } from '#server/ground/kernel/organ.ts';
import type { ControlledMatter } from '#server/law/people/interested.ts';

interface Brought {
  unitIds: string[] | null;
  versionId: string | null;
}

/**
 * Whose matter one item of a meeting is, or all of them (议题的承办单位): of the units that bring a decision, or that drafted the catalogue; of a
 * closed item its paper names the decision.
 */
export async function matterOfItems(
  db: Db,
  meetingId: string,
  itemId: string | null,
): Promise<ControlledMatter> {
  const { rows } = await sql<Brought>`
    select d.unit_ids as "unitIds", i.catalogue_version_id as "versionId"
    from agenda_item i
    left join agenda_item_paper p on p.item_id = i.id
    left join decision d on d.id = coalesce(i.decision_id, p.decision_id)
    where i.meeting_id = ${meetingId} and (${itemId}::uuid is null or i.id = ${itemId}) and i.withdrawn_at is null`.execute(
    db,
  );
  const versions = rows.flatMap(({ versionId }) => versionId ?? []);
  const drafters = await Promise.all(versions.map((id) => draftersOf(db, id)));
  return {
    unitIds: [
      ...rows.flatMap(({ unitIds }) => unitIds ?? []),
      ...drafters.flat().map(({ unitId }) => unitId),
    ],
    organId: (await organOfMeeting(db, meetingId)) ?? null,
  };
}
