import { sql } from 'kysely';
import type { HearingDrawView } from '#schema/hearing/draw-parts.ts';
import type {
  HearingDocument,
  HearingEntryView,
  HearingMatterView,
  HearingNoticeView,
  HearingParticipantView,
  HearingReportView,
} from '#schema/hearing/hearing-parts.ts';
import type { SignUpView } from '#schema/hearing/sign-up-view.ts';
import type { StaffNameView } from '#schema/identity/staff-name-view.ts';
import type { HearingServiceView } from '#schema/hearing/served-participant.ts';
import type { HearingView } from '#schema/hearing/hearing-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { clerksOf } from '#server/domains/identity/unit-staff.queries.ts';
import { mayBringFor, readsService } from './hearing.permissions.ts';
import { holdsSeat, publicSignUpsOf } from './sign-up.queries.ts';
import { servedOf } from './served.queries.ts';
import { drawFileOf, drawFileText } from '#server/ground/proof/hearing-draw.ts';

/** Published notices of a hearing (听证公示), earliest first. */
export const noticesOf = (context: Context, hearingId: string): Promise<HearingNoticeView[]> =>
  read(context, (db) =>
    db
      .selectFrom('hearing_notice')
      .select(['id', 'kind', 'text', 'at'])
      .where('hearing_id', '=', hearingId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  );

/** Who may keep the record (记录人): the accounts of the hearing's own units; read by whoever may enter how it was held. */
export const recordersOf = (context: Context, { unitIds }: HearingView): Promise<StaffNameView[]> =>
  mayBringFor('hold', unitIds).allows(context.actor)
    ? read(context, (db) => clerksOf(db, unitIds))
    : Promise.resolve([]);

/** Who holds a seat to listen or to report (旁听人、记者); read by whoever may enter how it was held; names masked. */
export const seatHoldersOf = (context: Context, { id, unitIds }: HearingView): Promise<SignUpView[]> =>
  mayBringFor('hold', unitIds).allows(context.actor)
    ? read(context, async (db) => (await publicSignUpsOf(db, id)).filter(holdsSeat))
    : Promise.resolve([]);

/** Draft and explanation that are published with the notice (草案及其说明). */
export const documentsOf = (
  context: Context,
  { draftFileId, explanationFileId }: HearingView,
): Promise<HearingDocument[]> => {
  const ids = [draftFileId, explanationFileId].filter((id) => id !== null);
  if (ids.length === 0) return Promise.resolve([]);
  return read(context, async (db) => {
    const rows = await db
      .selectFrom('decision_file')
      .select(['id', 'name', 'media_type as mediaType', 'size'])
      .select(['withheld_ground as withheldGround', 'withheld_law as withheldLaw'])
      .where('id', 'in', ids)
      .execute();
    return ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      return row ? [{ ...row, url: `/files/${row.id}/${encodeURIComponent(row.name)}` }] : [];
    });
  });
};

/** The latest consultation of the same decision that was opened: there the draft may be read too. */
export const consultationOf = (context: Context, decisionId: string): Promise<string | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('consultation')
      .select('id')
      .where('decision_id', '=', decisionId)
      .where('opens_at', 'is not', null)
      .orderBy('opens_at', 'desc')
      .executeTakeFirst();
    return row?.id ?? null;
  });

/** The participants (听证参加人): everyone's to read from the published list on. */
export const participantsOf = (context: Context, hearingId: string): Promise<HearingParticipantView[]> =>
  read(context, (db) =>
    db
      .selectFrom('hearing_participant as p')
      .select(['p.id', 'p.position', 'p.side', 'p.origin', 'p.display_name as displayName', 'p.capacity'])
      .select(['p.receipt_no as receiptNo', 'p.decline_reason as declineReason'])
      .select(['p.withdrawal_way as withdrawalWay', 'p.withdrawal_on as withdrawalOn'])
      .select(['p.delivered_on as deliveredOn', 'p.attended', 'p.signed_on as signedOn'])
      .select(['p.refusal_reason as refusalReason', sql<boolean>`p.declined_at is not null`.as('declined')])
      .where('p.hearing_id', '=', hearingId)
      .orderBy('p.position')
      .execute(),
  );

/** Delivery to each participant (送达情况), for the unit itself and its auditors. */
export const servicesOf = (context: Context, hearing: HearingView): Promise<HearingServiceView[]> =>
  readsService(context.actor, hearing.unitIds)
    ? read(context, (db) => servedOf(db, hearing))
    : Promise.resolve([]);

/** The draw (抽取) as far as it is; once it is done, with the file by which anyone repeats it. */
export const drawOf = (context: Context, { id, no, sides }: HearingView): Promise<HearingDrawView | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('hearing_draw')
      .select(['commitment', 'committed_at as committedAt', 'pool', 'pool_digest as poolDigest', 'seed'])
      .select(['pool_published_at as poolPublishedAt', 'public_digits as publicDigits', 'result'])
      .select('drawn_at as drawnAt')
      .where('hearing_id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const { pool, seed, publicDigits, drawnAt } = row;
    const seats = sides.filter(({ mode }) => mode === SelectionMode.DRAW);
    const file =
      pool && seed !== null && drawnAt
        ? drawFileText(await drawFileOf({ hearing: no, seed, publicDigits: publicDigits ?? '', seats, pool }))
        : null;
    return { ...row, poolSize: pool?.length ?? null, file };
  });

/** The record (听证记录): everyone's to read once it is published. */
export const entriesOf = (context: Context, hearingId: string): Promise<HearingEntryView[]> =>
  read(context, (db) =>
    db
      .selectFrom('hearing_entry as e')
      .leftJoin('comment as c', (join) =>
        context.actor ? join.onRef('c.idempotency_key', '=', 'e.id') : join.on(sql<boolean>`false`),
      )
      .select(['e.id', 'e.kind', 'e.participant_id as participantId', 'e.speaker', 'e.text'])
      .select('c.receipt_no as commentReceiptNo')
      .where('e.hearing_id', '=', hearingId)
      .orderBy('e.position')
      .execute(),
  );

/** The report (听证报告): everyone's to read once it is published. */
export const reportOf = (context: Context, hearingId: string): Promise<HearingReportView | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('hearing_report')
      .select(['summary', 'matters', 'published_at as publishedAt'])
      .where('hearing_id', '=', hearingId)
      .executeTakeFirst();
    if (!row) return null;
    const matters = row.matters.map(({ ground, reason, ...matter }): HearingMatterView => {
      return { ...matter, ground: ground ?? null, reason: reason ?? null };
    });
    return { ...row, matters };
  });
