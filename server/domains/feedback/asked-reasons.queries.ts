import { type RawBuilder, sql } from 'kysely';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { QuestionProgress } from '#server/law/feedback/question-progress.ts';
import type {
  DeskReasonQuestion,
  ReasonAnswerView,
  ReasonGroup,
  ReasonQuestions,
} from '#schema/feedback/reason-question-view.ts';
import { handled } from '#server/domains/consultation/comment/desk-comment.queries.ts';
import { SIGNED } from '#server/domains/consultation/comment/signature.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { leads, sorts } from './feedback.permissions.ts';
import { askedWords, SHOWN } from './follow-ups.queries.ts';

/** More than one sees at once; the soonest due come first. */
const MOST = 500;

type Answer = ReasonAnswerView & { proposedById: string };
type Reason = Pick<ReasonGroup, 'outcome' | 'ground' | 'reason' | 'route' | 'coveredAt' | 'clusterTitle'>;

interface AskedRow extends Reason, DeskReasonQuestion {
  words: string;
  answer: Answer | null;
}

const ANSWER: RawBuilder<Answer | null> = sql`case when a.id is not null then json_build_object('id', a.id, 'state', a.state,
  'text', a.text, 'showQuestions', a.show_questions, 'proposedById', a.proposed_by_id,
  'proposedBy', (select p.name from person p where p.id = a.proposed_by_id),
  'confirmedBy', (select p.name from person p where p.id = a.confirmed_by_id),
  'answeredOn', a.answered_on, 'returnedReason', a.returned_reason, 'version', a.version) end`;

/** Conditions of each state; an answer sent back is open again, with its writer. */
const PROGRESS: Readonly<Record<QuestionProgress, RawBuilder<boolean>>> = {
  [QuestionProgress.OPEN]: sql`(a.id is null or (a.state = 'PROPOSED' and a.returned_reason is not null))`,
  [QuestionProgress.PROPOSED]: sql`(a.state = 'PROPOSED' and a.returned_reason is null)`,
  [QuestionProgress.ANSWERED]: sql`a.state = 'CONFIRMED'`,
};

const FROM = sql`reason_question q left join reason_answer a on a.id = q.answer_id`;
const LATE = sql`(not q.due_provisional and q.due_on < coalesce(a.answered_on, app_today()))`;

/** 理由不清楚 of one consultation, by the reason that is meant: one answer may serve all who ask about it. */
export const reasonQuestions = (
  context: Context,
  consultationId: string,
  progress: QuestionProgress | null,
): Promise<ReasonQuestions> =>
  read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const counts = await sql<Omit<ReasonQuestions, 'groups'>>`
      select count(*) filter (where ${PROGRESS.OPEN})::int as open, count(*) filter (where ${PROGRESS.PROPOSED})::int as proposed,
        count(*) filter (where ${PROGRESS.ANSWERED})::int as answered,
        count(*) filter (where ${LATE} and a.answered_on is null)::int as overdue
      from ${FROM} where q.consultation_id = ${consultationId}`.execute(db);
    const rows = await askedRows(db, consultationId, progress);
    const { open = 0, proposed = 0, answered = 0, overdue = 0 } = counts.rows[0] ?? {};
    return { open, proposed, answered, overdue, groups: grouped(rows, context.actor) };
  });

async function askedRows(db: Db, consultationId: string, progress: QuestionProgress | null) {
  const { rows } = await sql<AskedRow>`
    select q.comment_id as "commentId", c.receipt_no as "receiptNo", ${SIGNED} as "displayName",
      coalesce(v.text, c.text) as opinion, q.question, q.differs, ${SHOWN} as shown, q.asked_on::text as "askedOn", q.due_on::text as "dueOn",
      ${LATE} as overdue, ${askedWords} as words, d.result as outcome, d.ground, d.reason, d.route,
      d.covered_at as "coveredAt", (select l.title from comment_cluster l where l.id = d.cluster_id) as "clusterTitle",
      ${ANSWER} as answer
    from ${FROM} join disposition d on d.id = q.disposition_id join comment c on c.id = q.comment_id
    join comment_state s on s.comment_id = c.id join consultation k on k.id = c.consultation_id
    left join comment_revision v on v.comment_id = c.id and v.no = s.current_revision and s.current_revision > 1
    where q.consultation_id = ${consultationId} and ${progress ? PROGRESS[progress] : sql`true`}
    order by (a.state is not distinct from 'CONFIRMED'), q.due_on, q.asked_at, q.comment_id limit ${MOST}`.execute(
    db,
  );
  return rows;
}

/** Each reason once for those who wait, and once for each answer it has. */
function grouped(rows: readonly AskedRow[], actor: Actor | null): ReasonGroup[] {
  const groups = Map.groupBy(rows, ({ words, answer }) => `${words}:${answer?.id ?? ''}`);
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    return first ? [groupOf(key, first, members, actor)] : [];
  });
}

function groupOf(
  key: string,
  first: AskedRow,
  members: readonly AskedRow[],
  actor: Actor | null,
): ReasonGroup {
  const { outcome, ground, reason, route, coveredAt, clusterTitle, answer } = first;
  const open = answer?.state !== DispositionState.CONFIRMED;
  const waits = open && answer !== null && answer.returnedReason === null;
  return {
    key,
    outcome,
    ground,
    reason,
    route,
    coveredAt,
    clusterTitle,
    dueOn: members.reduce((soonest, { dueOn }) => (dueOn < soonest ? dueOn : soonest), first.dueOn),
    overdue: members.some(({ overdue }) => overdue),
    questions: members.map(questionOf),
    answer,
    viewerCan: {
      propose: open ? capability(actor, sorts) : NOT_ALLOWED,
      confirm: waits
        ? capability(actor, leads, refuseSamePerson(actor?.id ?? '', [answer.proposedById], '再次答复'))
        : NOT_ALLOWED,
      return: waits ? capability(actor, leads) : NOT_ALLOWED,
    },
  };
}

const questionOf = ({ commentId, receiptNo, displayName, opinion, question, ...one }: AskedRow) => ({
  commentId,
  receiptNo,
  displayName,
  opinion: maskPersonal(opinion),
  question: maskPersonal(question),
  differs: one.differs,
  shown: one.shown,
  askedOn: one.askedOn,
  dueOn: one.dueOn,
  overdue: one.overdue,
});

/** One further answer, as its command left it. */
export const reasonAnswerById = (context: Context, id: string): Promise<ReasonAnswerView | null> =>
  read(context, async (db) => {
    const { rows } = await sql<{ answer: Answer }>`
      select ${ANSWER} as answer from reason_answer a where a.id = ${id}`.execute(db);
    return rows[0]?.answer ?? null;
  });
