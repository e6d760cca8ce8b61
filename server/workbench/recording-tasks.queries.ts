import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/kernel/context.ts';
import { RecordingState } from '#server/law/recording-stage.ts';
import { Role } from '#server/law/role.ts';
import { type Asker, is, task } from './task-source.ts';

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

/** 会议录像 on their way to playback. */
export async function recordingTasks(db: Db, asker: Asker): Promise<Task[]> {
  if (!is(asker, Role.MEDIA_STAFF, Role.SECRECY_REVIEWER)) return [];
  const rows = await db
    .selectFrom('recording as r')
    .innerJoin('meeting as m', 'm.id', 'r.meeting_id')
    .select(['r.id', 'r.part', 'r.title', 'r.state', 'm.no', 'm.name'])
    .where('r.state', 'in', [PREPARING, IN_REVIEW, APPROVED])
    .orderBy('r.id')
    .execute();
  return rows.flatMap(({ id, part, title, state, no, name }) => {
    const turn = TURNS[state];
    if (!turn || !is(asker, turn.role)) return [];
    const { kind, detail, article } = turn;
    const path = `/gongzuotai/huiyi/${no}/luxiang?duan=${part}`;
    return [
      task(
        { key: `${kind}:${id}`, kind, title: `${name} ${title}`, detail, article, path },
        asker.rules.today,
      ),
    ];
  });
}
