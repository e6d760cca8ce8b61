import { sql } from 'kysely';
import type {
  AgendaInvitationView,
  AgendaItemPaperView,
  AgendaItemView,
} from '#schema/meeting/agenda-item-view.ts';
import { decisionsByNo } from '#server/domains/decision/decision.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { isProvisional } from '#server/law/meeting/agenda-purpose.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { CORRECTING } from './correcting.queries.ts';
import { AMONG_STAFF } from './meeting-row.ts';

const selection = (db: Db) =>
  db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .leftJoin('agenda_outcome as o', 'o.item_id', 'i.id')
    .leftJoin('decision as d', 'd.id', 'i.decision_id')
    .selectAll('i')
    .select(['o.result', 'o.result_text', 'd.no as decision_no', 'd.phase as decision_phase'])
    .select(CORRECTING.as('correcting'))
    // Everybody reads that a closed item exists, but not when it was discussed.
    .select(sql<boolean>`i.disclosure <> 'CLOSED' or ${AMONG_STAFF}`.as('told'));

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** The agendas of these meetings (议程), item by item in their order. */
export async function agendasOf(db: Db, meetingIds: readonly string[]): Promise<AgendaItemView[]> {
  if (meetingIds.length === 0) return [];
  return viewsOf(
    db,
    await selection(db).where('i.meeting_id', 'in', meetingIds).orderBy('i.position').execute(),
  );
}

/** The items at which a decision was discussed (会上讨论), the latest meeting last. */
export const itemsOfDecision = (context: Context, decisionId: string): Promise<AgendaItemView[]> =>
  read(context, (db) => discussed(db, decisionId));

const discussed = gatherEach(async (db, ids) => {
  const rows = await selection(db)
    .where('i.decision_id', 'in', ids)
    .orderBy('m.starts_at')
    .orderBy('i.position')
    .execute();
  const views = await viewsOf(db, rows);
  return views.map((view, index) => [rows[index]?.decision_id ?? '', view] as const);
});

/** One item of an agenda (议题), as the requester may see it. */
export const agendaItemById = (context: Context, id: string): Promise<AgendaItemView | null> =>
  read(context, async (db) => {
    const rows = await selection(db).where('i.id', '=', id).execute();
    return (await viewsOf(db, rows))[0] ?? null;
  });

async function viewsOf(db: Db, rows: readonly Row[]): Promise<AgendaItemView[]> {
  const nos = [...new Set(rows.flatMap((row) => (row.decision_no === null ? [] : [row.decision_no])))];
  const decisions = await decisionsByNo(db, nos);
  return rows.map((row) => viewOf(row, decisions.get(row.decision_no ?? '') ?? null));
}

const viewOf = (row: Row, decision: AgendaItemView['decision']): AgendaItemView => ({
  id: row.id,
  meetingId: row.meeting_id,
  correcting: row.correcting,
  version: row.version,
  position: row.position,
  title: row.title,
  disclosure: row.disclosure,
  purpose: row.purpose,
  provisional: row.announced_at === null && isProvisional(row.purpose, row.decision_phase),
  decision,
  catalogueId: row.catalogue_version_id,
  reportingUnit: row.reporting_unit,
  livelihood: row.livelihood,
  highAttention: row.high_attention,
  invitationsSent: row.invitations_sent,
  invitationsAccepted: row.invitations_accepted,
  announcedAt: row.announced_at,
  withdrawnAt: row.withdrawn_at,
  startedAt: row.told ? row.started_at : null,
  endedAt: row.told ? row.ended_at : null,
  result: row.result,
  resultText: row.result_text,
});

/** Non-public part of an item (议题的内部部分): row security leaves it to those who prepare, decide and review. */
export const paperOf = (context: Context, itemId: string): Promise<AgendaItemPaperView | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('agenda_item_paper as p')
      .leftJoin('decision as d', 'd.id', 'p.decision_id')
      .select([
        'p.title',
        'p.ground',
        'p.purpose',
        'p.law',
        'p.note',
        'p.reporting_unit as reportingUnit',
        'd.no',
      ])
      .where('p.item_id', '=', itemId)
      .executeTakeFirst();
    if (!row) return null;
    const { no, ...paper } = row;
    return { ...paper, decision: no === null ? null : ((await decisionsByNo(db, [no])).get(no) ?? null) };
  });

/** Recorded invitations to an item (列席邀请), oldest first. */
export const invitationsOf = (context: Context, itemId: string): Promise<AgendaInvitationView[]> =>
  read(context, async (db) => {
    const rows = await db
      .selectFrom('agenda_invitation as v')
      .innerJoin('person as p', 'p.id', 'v.by_id')
      .select(['v.id', 'v.category', 'v.sent', 'v.accepted', 'v.sent_on as sentOn', 'p.name as by', 'v.at'])
      .where('v.item_id', '=', itemId)
      .orderBy('v.at')
      .orderBy('v.id')
      .execute();
    return rows.map((row) => ({ ...row, category: row.category as RepresentativeCategory }));
  });
