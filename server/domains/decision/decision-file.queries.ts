import { type RawBuilder, sql } from 'kysely';
import type { DecisionFileView } from '#schema/decision/decision-file-view.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { refuseAddingDocument, refuseRemovingDocument } from '#server/law/decision/decision-document.ts';
import { refuseSettling } from '#server/law/decision/document-disclosure.ts';
import { keepsDocumentsOf } from './decision-file.permissions.ts';

/** Lead, co- and executing units. */
const UNITS = sql<string[]>`d.unit_ids || d.executing_unit_ids`;

/** Whether any record of the decision names the file in this column, wherever in its content. */
const RECORDED: RawBuilder<boolean> = sql`exists (
  select from decision_record r where r.decision_id = f.decision_id
    and jsonb_path_exists(r.content, '$.** ? (@ == $id)', jsonb_build_object('id', f.id)))`;

const selection = (db: Db) =>
  db
    .selectFrom('decision_file as f')
    .innerJoin('decision as d', 'd.id', 'f.decision_id')
    .innerJoin('person as p', 'p.id', 'f.uploaded_by_id')
    .leftJoin('decision_file as part', (join) =>
      join.onRef('part.part_of_id', '=', 'f.id').on('part.removed_at', 'is', null),
    )
    .select(['f.id', 'f.kind', 'f.name', 'f.media_type as mediaType', 'f.size', 'f.sha256', 'f.version'])
    .select(['f.uploaded_by_id as uploadedById'])
    .select(['f.uploaded_at as uploadedAt', 'p.name as uploadedByName', 'd.phase', 'f.disclosure'])
    .select([
      'f.withheld_ground as withheldGround',
      'f.withheld_law as withheldLaw',
      'part.id as publicPartId',
    ])
    .select([
      UNITS.as('unitIds'),
      RECORDED.as('recorded'),
      sql<boolean>`f.published_at is not null`.as('published'),
      sql<boolean>`f.part_of_id is not null`.as('isPublicPart'),
    ])
    .where('f.removed_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** A document with the address it is read at; who brought it is shown to staff alone. */
const viewOf = (
  { phase, unitIds, recorded, uploadedByName, uploadedById, ...file }: Row,
  { actor }: Context,
): DecisionFileView => ({
  ...file,
  url: `/files/${file.id}/${encodeURIComponent(file.name)}`,
  uploadedByName: actor && uploadedByName,
  viewerCan: {
    remove: capability(
      actor,
      keepsDocumentsOf(unitIds),
      refuseRemovingDocument({
        phase,
        recorded,
        published: file.published,
        own: uploadedById === actor?.id,
      }),
    ),
    setDisclosure: capability(actor, keepsDocumentsOf(unitIds), [
      ...refuseAddingDocument(phase),
      ...refuseSettling(file),
    ]),
  },
});

/** The documents of a decision (决策材料) as the requester may see them, oldest first: row security leaves the public what is published. */
export const documentsOf = (context: Context, decisionId: string): Promise<DecisionFileView[]> =>
  read(context, async (db) => (await documents(db, decisionId)).map((row) => viewOf(row, context)));

const documents = gatherEach(async (db, ids) =>
  byKey(
    await selection(db)
      .select('f.decision_id as key')
      .where('f.decision_id', 'in', ids)
      .orderBy('f.uploaded_at')
      .orderBy('f.id')
      .execute(),
  ),
);

/** Whether the viewer may add a document to this decision. */
export async function mayAddDocument(context: Context, decisionId: string): Promise<Capability> {
  if (!context.actor) return NOT_ALLOWED;
  const decision = await read(context, (db) =>
    db
      .selectFrom('decision as d')
      .select(['d.phase', UNITS.as('unitIds')])
      .where('d.id', '=', decisionId)
      .executeTakeFirstOrThrow(),
  );
  return capability(context.actor, keepsDocumentsOf(decision.unitIds), refuseAddingDocument(decision.phase));
}

/** Whether a record of its decision relies on this file (写入决策记录). */
export async function isRecorded(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('decision_file as f')
    .select(RECORDED.as('recorded'))
    .where('f.id', '=', id)
    .executeTakeFirstOrThrow();
  return row.recorded;
}
