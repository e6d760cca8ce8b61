import { sql } from 'kysely';
import type { MyCommentView } from '#schema/consultation/comment-own-view.ts';
import type { CommentRevisionView } from '#schema/consultation/comment-revision-view.ts';
import { HideState } from '#server/law/consultation/hide-state.ts';
import type { ChangedClause } from '#schema/feedback/adoption-report.ts';
import type { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gather } from '#server/ground/kernel/gather.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import type { Blackout } from '#server/law/consultation/blackout.ts';
import type { CommentStatus, HideReason } from '#server/law/consultation/comment-stage.ts';
import { refuseDisowned, refuseDisowning } from '#server/law/consultation/disowned-comment.ts';
import { type Outcome, REJECTION_GROUND_LABELS, type RejectionGround } from '#server/law/feedback/outcome.ts';
import { type AnsweredOpinion, askingEnds, refuseAsking } from '#server/law/feedback/unclear-reason.ts';
import { type ReceiptPair, readReceipt } from '#server/engines/receipt/receipt.ts';
import { author } from './comment.permissions.ts';
import { type OwnFacts, refuseOwnEdit, refuseOwnWithdrawal } from './comment-own-guards.ts';
import { OWN_QUESTION, type OwnQuestion } from './own-question.queries.ts';
import { type CommentWords, FILES, FROM_COMMENTS, REVISIONS, WITH_OUTCOME, WORDS } from './comment-select.ts';

interface OwnRow extends CommentWords, OwnFacts {
  now: Date;
  status: CommentStatus;
  showText: boolean;
  showName: boolean;
  hideState: HideState | null;
  blackouts: readonly Blackout[];
  hideReason: HideReason | null;
  attachments: readonly AttachmentView[];
  revisions: readonly CommentRevisionView[];
  commitment: string;
  salt: Buffer;
  payload: string;
  version: number;
  fate: Fate | null;
  publishedOn: CalendarDay | null;
  question: OwnQuestion | null;
}

/** Outcome of the comment (处理结果), known to its author once the feedback is published. */
interface Fate {
  outcome: Outcome;
  ground: RejectionGround | null;
  reason: string;
  route: string | null;
  routedAnswer: string | null;
  routedAnsweredOn: CalendarDay | null;
  changedClauses: readonly ChangedClause[];
  decidedOn: CalendarDay;
  confirmedUnit: string;
  clusterTitle: string | null;
  clusterCount: number | null;
  groupId: string | null;
}

const FATE = sql`case when k.feedback_published_at is not null and e.id is not null then json_build_object(
  'outcome', e.result, 'ground', e.ground, 'reason', e.reason, 'route', e.route,
  'routedAnswer', e.routed_answer, 'routedAnsweredOn', e.routed_answered_on, 'changedClauses', e.changed_clauses,
  'decidedOn', (e.confirmed_at at time zone 'Asia/Shanghai')::date,
  'confirmedUnit', (select u.name from unit u where u.id = k.unit_id),
  'clusterTitle', (select l.title from comment_cluster l where l.id = e.cluster_id),
  'clusterCount', (select count(*) from cluster_member o join comment_state os on os.comment_id = o.comment_id
    where o.cluster_id = e.cluster_id and os.status <> 'WITHDRAWN' having e.cluster_id is not null),
  'groupId', (select m.cluster_id from adoption_report p where p.consultation_id = k.id
    and p.rows @> jsonb_build_array(jsonb_build_object('groupId', m.cluster_id)))) end as fate,
  (k.feedback_published_at at time zone 'Asia/Shanghai')::date::text as "publishedOn"`;

/** The comment that this pair opens (我的意见); null, all alike, when either half is wrong. */
export async function myComment(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyCommentView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  const found = await commentsTogether(context, pair);
  return found.find((one) => one.receiptNo === pair.receiptNo) ?? null;
}

/** Those that the pairs open, in one statement. */
const commentsTogether = gather((context: Context, pairs: readonly ReceiptPair[]) =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<OwnRow>`
      select ${WORDS}, app_now() as now, s.status, s.show_text as "showText", s.show_name as "showName",
        s.hide_state as "hideState", s.hide_reason as "hideReason",
        case when everybody_reads(s, k) then s.blackouts else '[]' end as blackouts, s.withdrawn_at as "withdrawnAt", s.disowned_at as "disownedAt", s.version,
        least(k.closes_at, k.feedback_published_at) as "closesAt", k.withdrawn_at as "consultationWithdrawnAt", ${FILES} as attachments,
        ${REVISIONS} as revisions, coalesce(v.commitment, c.commitment) as commitment,
        coalesce(v.salt, c.salt) as salt, coalesce(v.payload, c.payload) as payload, ${FATE},
        ${OWN_QUESTION} as question
      from ${FROM_COMMENTS} ${WITH_OUTCOME} and e.state = 'CONFIRMED'
      where (c.receipt_no, c.lookup_hmac) in (select * from unnest(${numbersOf(pairs)}::text[], ${codesOf(pairs)}::text[]))`.execute(
      db,
    );
    return rows.map((row) => ownView(context, row));
  }),
);

const numbersOf = (pairs: readonly ReceiptPair[]) => pairs.map(({ receiptNo }) => receiptNo);
const codesOf = (pairs: readonly ReceiptPair[]) => pairs.map(({ lookupHmac }) => lookupHmac);

function ownView({ actor }: Context, row: OwnRow): MyCommentView {
  const { fate, hideState, hideReason, salt, now, question, publishedOn, ...comment } = row;
  return {
    ...comment,
    salt: salt.toString('base64'),
    hidden: hideState === HideState.CONFIRMED ? hideReason : null,
    ...fateView(fate),
    reasonQuestion: question,
    askReasonUntil: fate && publishedOn && askingEnds(publishedOn),
    viewerCan: {
      edit: capability(actor, author, refuseOwnEdit(row, now)),
      withdraw: capability(actor, author, refuseOwnWithdrawal(row, now)),
      askReason: capability(actor, author, [
        ...refuseDisowned(row),
        ...refuseAsking(answeredOf(row), dayOf(now)),
      ]),
      disown: capability(actor, author, refuseDisowning(row)),
    },
  };
}

const answeredOf = ({ withdrawnAt, fate, publishedOn, question }: OwnRow): AnsweredOpinion => ({
  withdrawnAt,
  outcome: fate?.outcome ?? null,
  reason: fate?.reason ?? '',
  publishedOn,
  askedOn: question?.askedOn ?? null,
});

const fateView = (fate: Fate | null) => ({
  outcome: fate?.outcome ?? null,
  ground: fate?.ground ? REJECTION_GROUND_LABELS[fate.ground] : null,
  reason: fate?.reason || null,
  route: fate?.route ?? null,
  routedAnswer: fate?.routedAnswer ?? null,
  routedAnsweredOn: fate?.routedAnsweredOn ?? null,
  changedClauses: fate?.changedClauses ?? [],
  decidedOn: fate?.decidedOn ?? null,
  confirmedUnit: fate?.confirmedUnit ?? null,
  clusterTitle: fate?.clusterTitle ?? null,
  clusterCount: fate?.clusterCount ?? null,
  groupId: fate?.groupId ?? null,
});

/** Facts of their comment that an author's command needs (本人的意见). */
export interface OwnComment extends CommentWords, OwnFacts {
  version: number;
  status: CommentStatus;
  peopleCount: number;
  maskedName: string;
  payload: string;
}

/** The comment that this pair opens, for a command in its own transaction. */
export async function ownComment(
  db: Db,
  pair: { receiptNo: string; lookupHmac: string },
): Promise<OwnComment | null> {
  const { rows } = await sql<OwnComment>`
    select ${WORDS}, s.version, s.status, c.people_count as "peopleCount", c.display_name as "maskedName",
      coalesce(v.payload, c.payload) as payload, s.withdrawn_at as "withdrawnAt", s.disowned_at as "disownedAt", least(k.closes_at, k.feedback_published_at) as "closesAt",
      k.withdrawn_at as "consultationWithdrawnAt"
    from ${FROM_COMMENTS} where c.receipt_no = ${pair.receiptNo} and c.lookup_hmac = ${pair.lookupHmac}`.execute(
    db,
  );
  return rows[0] ?? null;
}
