import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

const { PREPARING, IN_REVIEW, APPROVED } = RecordingState;

/** Whose turn it is with a recording (会议录像), and for what. */
const TURNS: Readonly<
  Record<string, { kind: TaskKind; role: Role; detail: string; article: string | null }>
> = {
  [PREPARING]: {
    kind: TaskKind.WORK_ON_MEETING,
    role: Role.MEDIA_STAFF,
    detail: '录像整理完毕后提交保密审查',
    article: null,
  },
  [IN_REVIEW]: {
    kind: TaskKind.REVIEW_MEETING,
    role: Role.SECRECY_REVIEWER,
    detail: '会议录像公布前的保密审查',
    article: '国令711号第十七条',
  },
  [APPROVED]: {
    kind: TaskKind.WORK_ON_MEETING,
    role: Role.MEDIA_STAFF,
    detail: '审查已经通过，公布回放',
    article: null,
  },
};

/** 公布以后的更正 that wait for the reviewer. */
function correctionTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.SECRECY_REVIEWER)) return [];
  const select = from
    .selectFrom('cue_correction as k')
    .innerJoin('recording as r', 'r.id', 'k.recording_id')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .select(['r.id', 'r.part', 'm.no', 'm.name', sql<number>`count(*)::int`.as('count')])
    .where('k.confirmed_at', 'is', null)
    .where('k.declined_at', 'is', null)
    .where('r.state', '=', RecordingState.PUBLISHED)
    .groupBy(['r.id', 'r.part', 'm.no', 'm.name'])
    .orderBy('r.id');
  const told = ({ id, part, no, name, count }: Corrected) =>
    task(
      {
        key: `${TaskKind.REVIEW_MEETING}:correction-${id}`,
        kind: TaskKind.REVIEW_MEETING,
        title: `${name} 文字记录`,
        detail: `公布以后的更正${count}处，等待审查`,
        article: '国令711号第十七条',
        path: `/gongzuotai/huiyi/${no}/luxiang/${part}/wenzi`,
      },
      requester.rules.today,
    );
  return [asked(select, (rows) => rows.map(told))];
}

interface Recorded {
  id: string;
  part: number;
  no: string;
  name: string;
}

type Corrected = Recorded & { count: number };

/** 会议录像 on their way to playback, and what is to be corrected of those that are there. */
export function recordingTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.MEDIA_STAFF, Role.SECRECY_REVIEWER)) return [];
  const select = from
    .selectFrom('recording as r')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .select(['r.id', 'r.part', 'r.title', 'r.state', 'm.no', 'm.name'])
    .where('r.state', 'in', [PREPARING, IN_REVIEW, APPROVED])
    .orderBy('r.id');
  return [
    ...correctionTasks(requester, from),
    asked(select, (rows) => rows.flatMap((row) => turnWith(row, requester))),
  ];
}

function turnWith(
  { id, part, title, state, no, name }: Recorded & { title: string; state: RecordingState },
  requester: Requester,
): Task[] {
  const turn = TURNS[state];
  if (!turn || !is(requester, turn.role)) return [];
  const { kind, detail, article } = turn;
  const path = `/gongzuotai/huiyi/${no}/luxiang?duan=${part}`;
  return [
    task(
      { key: `${kind}:${id}`, kind, title: `${name} ${title}`, detail, article, path },
      requester.rules.today,
    ),
  ];
}
