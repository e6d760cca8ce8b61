import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { Role } from '#server/law/people/role.ts';
import { LEAVE_GROUND_LABELS, type LeaveGround } from '#server/law/register/library-leave.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

/** 专门规定: editions that wait for the second person, as a task for everybody of 司法局 but the one who proposed it. */
export function lawTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF)) return [];
  const select = from
    .selectFrom('law_entry')
    .select(['id', 'label', 'source', 'ends', 'proposed_by_id as proposedById'])
    .where('state', '=', LawEntryState.PROPOSED);
  const ofOthers = ({ proposedById }: Proposed) => proposedById !== requester.actor.id;
  return [
    asked(select, (rows) => rows.filter(ofOthers).map((row) => task(lawWords(row), requester.rules.today))),
  ];
}

interface Proposed {
  id: string;
  label: string;
  source: string;
  ends: boolean;
  proposedById: string | null;
}

const lawWords = ({ id, label, source, ends }: Proposed) => ({
  key: `${TaskKind.CONFIRM_LAW}:${id}`,
  kind: TaskKind.CONFIRM_LAW,
  title: label,
  detail: ends ? `${source}提出停止适用，对照依据确认` : `${source}，对照原文确认`,
  path: '/gongzuotai/sheding/guiding',
  article: '国令713号第三条',
});

/** 法规库: editions that wait for the second person, as a task for everybody of 司法局 but the one who entered it. */
export function statuteTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF)) return [];
  const select = from
    .selectFrom('statute')
    .select(['id', 'code', 'no', 'title', 'ends'])
    .where('state', '=', LawEntryState.PROPOSED)
    .where('proposed_by_id', 'is distinct from', requester.actor.id);
  return [asked(select, (rows) => rows.map((row) => task(statuteWords(row), requester.rules.today)))];
}

const statuteWords = ({
  id,
  code,
  no,
  title,
  ends,
}: {
  id: string;
  code: string;
  no: number;
  title: string;
  ends: boolean;
}) => ({
  key: `${TaskKind.CONFIRM_STATUTE}:${id}`,
  kind: TaskKind.CONFIRM_STATUTE,
  title: `《${title}》`,
  detail: ends ? '登记废止，对照废止的决定确认' : '收录的文本，对照官方文本确认',
  path: `/gongzuotai/sheding/fagui/${code}/${no}`,
  article: '国令713号第十二条',
});

/** 专家库: entries and departures that wait for the second person. */
export function libraryTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF)) return [];
  const select = from
    .selectFrom('library_expert')
    .select(['id', 'name', 'employer', 'leave_ground as ground', 'leave_proposed_by_id as proposedById'])
    .where('until', 'is', null)
    .where((eb) =>
      eb.or([
        eb('leave_proposed_by_id', '<>', requester.actor.id),
        eb.and([
          eb('leave_proposed_by_id', 'is', null),
          eb('confirmed_by_id', 'is', null),
          eb('entered_by_id', '<>', requester.actor.id),
        ]),
      ]),
    );
  return [asked(select, (rows) => rows.map((row) => libraryTask(row, requester)))];
}

interface LibraryEntry {
  id: string;
  name: string;
  employer: string;
  ground: LeaveGround | null;
  proposedById: string | null;
}

function libraryTask({ id, name, employer, ground, proposedById }: LibraryEntry, { rules }: Requester): Task {
  const kind = proposedById ? TaskKind.CONFIRM_LIBRARY_LEAVE : TaskKind.CONFIRM_EXPERT;
  const what = ground ? `${LEAVE_GROUND_LABELS[ground]}，由提出人以外的人确认或者退回` : '核实资料后入库';
  return task(
    {
      key: `${kind}:${id}`,
      kind,
      title: name,
      detail: [employer, what].filter(Boolean).join('，'),
      path: '/gongzuotai/sheding/zhuanjia',
      article: '国令713号第二十一条',
    },
    rules.today,
  );
}

/** Whose settings the requester keeps (设定): the county's, or their own body's; undefined: nobody's. */
function kept({ actor }: Requester): string | null | undefined {
  if (actor.roles.includes(Role.JUSTICE_STAFF)) return null;
  const keeps = actor.organRoles.some((role) => role !== Role.LEGALITY_REVIEWER);
  return keeps ? actor.unitId : undefined;
}

/** 设定: the change that waits for the second person, of 司法局 or of the body whose own it is. */
export function policyTasks(requester: Requester, from: Db): Asked[] {
  const organId = kept(requester);
  if (organId === undefined) return [];
  const select = from
    .selectFrom('local_policy_proposal')
    .select(['id', 'base_version as baseVersion'])
    .where('ruled_at', 'is', null)
    .where('proposed_by_id', '<>', requester.actor.id)
    .where('organ_id', 'is not distinct from', organId);
  const told = ({ id, baseVersion }: { id: string; baseVersion: number }) =>
    task(
      {
        key: `${TaskKind.CONFIRM_POLICY}:${id}`,
        kind: TaskKind.CONFIRM_POLICY,
        title: `${organId === null ? '本县' : '本机关'}设定第${baseVersion + 1}版`,
        detail: '由提出人以外的人确认或者退回',
        path: '/gongzuotai/sheding',
        article: organId === null ? '本县设定' : '本机关设定',
      },
      requester.rules.today,
    );
  return [asked(select, (rows) => rows.map(told))];
}
