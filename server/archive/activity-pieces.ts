import { sql } from 'kysely';
import { facts, heading, paragraphs, type Sheet, table } from '#schema/kernel/sheet.ts';
import type { Db } from '#server/kernel/context.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  PARTICIPATION_METHOD_LABELS,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import {
  ACTIVITY_STATE_LABELS,
  type ActivityState,
} from '#server/law/participation/participation-activity.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import type { Question } from '#server/law/participation/questionnaire.ts';
import { shanghai } from './paper-words.ts';
import { both, type Piece, type Places } from './piece.ts';

interface HeldActivity {
  method: ParticipationMethod;
  title: string;
  purpose: string;
  audience: string;
  startsAt: string;
  endsAt: string;
  contact: string;
  state: ActivityState;
  cancelledReason: string | null;
  heldOn: CalendarDay | null;
  attendedCount: number | null;
  minutes: string | null;
  questions: Question[];
  /** How often each option of each question was chosen; what was written is not told. */
  counts: number[][];
  answers: number;
}

/** Everything of the announced questionnaires and written solicitations of a decision (公众参与活动); who answered is not taken along. */
export async function activityPieces(db: Db, decisionId: string, places: Places): Promise<Piece[]> {
  return (await activitiesOf(db, decisionId)).flatMap((activity) => {
    const label = `${PARTICIPATION_METHOD_LABELS[activity.method]}：${activity.title}`;
    const holds = activity.minutes === null ? [] : [ArchiveItem.PUBLIC_OPINIONS];
    return both(places.next(FilePart.PARTICIPATION, label), label, activitySheet(activity), activity, holds);
  });
}

async function activitiesOf(db: Db, decisionId: string): Promise<HeldActivity[]> {
  const { rows } = await sql<HeldActivity>`
    select a.method, a.title, a.purpose, a.audience, a.starts_at::text as "startsAt",
      a.ends_at::text as "endsAt", a.contact, a.state, a.cancelled_reason as "cancelledReason",
      a.held_on::text as "heldOn", a.attended_count as "attendedCount", a.minutes, a.questions,
      (select count(*)::int from questionnaire_answer q where q.activity_id = a.id) as answers,
      (select coalesce(jsonb_agg((select coalesce(jsonb_agg((select count(*) from questionnaire_answer q
            where q.activity_id = a.id
              and q.answers -> (n.place - 1)::int -> 'choices' @> to_jsonb((o.place - 1)::int)) order by o.place), '[]')
          from jsonb_array_elements(n.question -> 'options') with ordinality o (option, place)) order by n.place), '[]')
        from jsonb_array_elements(a.questions) with ordinality n (question, place)) as counts
    from public_activity a where a.decision_id = ${decisionId} and a.published_at is not null
    order by a.starts_at, a.seq`.execute(db);
  return rows;
}

const activitySheet = (activity: HeldActivity): Omit<Sheet, 'path'> => ({
  title: activity.title,
  blocks: [
    facts([
      ['方式', PARTICIPATION_METHOD_LABELS[activity.method]],
      ['目的', activity.purpose],
      ['对象', activity.audience],
      ['时间', `${shanghai(new Date(activity.startsAt))}至${shanghai(new Date(activity.endsAt))}`],
      ['联系方式', activity.contact],
      ['情况', ACTIVITY_STATE_LABELS[activity.state]],
      ['取消的理由', activity.cancelledReason],
      ['举办时间', activity.heldOn && inChinese(activity.heldOn)],
      ['到场人数', activity.attendedCount === null ? null : `${activity.attendedCount}人`],
    ]),
    ...(activity.minutes ? [heading('记录'), ...paragraphs(activity.minutes)] : []),
    ...(activity.questions.length > 0 ? questionBlocks(activity) : []),
  ],
});

const questionBlocks = ({ questions, counts, answers }: HeldActivity) => [
  heading(`问卷结果（共${answers}份）`),
  ...questions.flatMap(({ text, options }, place) => [
    ...paragraphs(`${place + 1}．${text}`),
    ...(options.length > 0
      ? [
          table(
            ['选项', '选择的份数'],
            options.map((option, at) => [option, String(counts[place]?.[at] ?? 0)]),
          ),
        ]
      : []),
  ]),
];
