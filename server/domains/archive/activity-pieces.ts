import { sql } from 'kysely';
import { facts, heading, paragraphs, type Sheet, table } from '#schema/kernel/sheet.ts';
import type { Db } from '#server/ground/kernel/context.ts';
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
import type { Question, QuestionAnswer } from '#server/law/participation/question.ts';
import { type Tally, tallyQuestion } from '#server/law/participation/questionnaire.ts';
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
  questions: readonly Question[];
  /** 书面回答的归纳, by the place of the question. */
  summaries: readonly string[];
  /** Counts of each question's answers; free text is left out. */
  tallies: readonly Tally[];
  answers: number;
}

/** An activity as the database has it, with every answer sheet. */
type Read = Omit<HeldActivity, 'tallies' | 'answers'> & { sheets: QuestionAnswer[][] };

/** Everything of the announced questionnaires and written solicitations of a decision (公众参与活动); who answered is not taken along. */
export async function activityPieces(db: Db, decisionId: string, places: Places): Promise<Piece[]> {
  return (await activitiesOf(db, decisionId)).flatMap((activity) => {
    const label = `${PARTICIPATION_METHOD_LABELS[activity.method]}：${activity.title}`;
    const holds = activity.minutes === null ? [] : [ArchiveItem.PUBLIC_OPINIONS];
    return both(places.next(FilePart.PARTICIPATION, label), label, activitySheet(activity), activity, holds);
  });
}

async function activitiesOf(db: Db, decisionId: string): Promise<HeldActivity[]> {
  const { rows } = await sql<Read>`
    select a.method, a.title, a.purpose, a.audience, a.starts_at::text as "startsAt",
      a.ends_at::text as "endsAt", a.contact, a.state, a.cancelled_reason as "cancelledReason",
      a.held_on::text as "heldOn", a.attended_count as "attendedCount", a.minutes, a.questions, a.summaries,
      (select coalesce(jsonb_agg(q.answers), '[]') from questionnaire_answer q where q.activity_id = a.id) as sheets
    from public_activity a where a.decision_id = ${decisionId} and a.published_at is not null
    order by a.starts_at, a.seq`.execute(db);
  return rows.map(counted);
}

const counted = ({ sheets, ...activity }: Read): HeldActivity => ({
  ...activity,
  answers: sheets.length,
  tallies: activity.questions.map((question, place) => tallyQuestion(question, place, sheets)),
});

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

const questionBlocks = ({ questions, tallies, summaries, answers }: HeldActivity) => [
  heading(`问卷结果（共${answers}份）`),
  ...questions.flatMap(({ text }, place) => [
    ...paragraphs(`${place + 1}．${text}`),
    ...resultBlocks(tallies[place]),
    ...(summaries[place] ? paragraphs(`书面回答的归纳：${summaries[place]}`) : []),
  ]),
];

/** The lines of one question, whatever its kind. */
function resultBlocks(tally: Tally | undefined) {
  if (!tally || tally.lines.length === 0) return [];
  const ranked = tally.lines.some(({ mean }) => mean !== null);
  return [
    table(
      ['选项', '选择的份数', ...(ranked ? ['平均名次'] : [])],
      tally.lines.map(({ group, label, count, mean }) => [
        group ? `${group}：${label}` : label,
        String(count),
        ...(ranked ? [mean?.toFixed(2) ?? ''] : []),
      ]),
    ),
    ...(tally.mean === null ? [] : paragraphs(`平均${tally.mean.toFixed(2)}分。`)),
  ];
}
