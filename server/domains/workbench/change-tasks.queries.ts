import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { type ChangeKind, CHANGE_KIND_LABELS } from '#server/law/people/proposed-change.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting {
  id: string;
  kind: ChangeKind;
  reason: string;
  /** The meeting it is about; null: of another record. */
  no: string | null;
}

const OFFICE = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD];
const CALENDAR = '/gongzuotai/rili';
const MEETINGS = '/gongzuotai/huiyi';

/** 待确认的变动: what a colleague proposed is confirmed or returned by another of the same office (国令713号第三十条). */
export function changeTasks(requester: Requester): Asked[] {
  const { actor } = requester;
  const office = is(requester, ...OFFICE) || actor.organRoles.length > 0;
  const bureau = is(requester, Role.JUSTICE_STAFF);
  if (!office && !bureau) return [];
  const select = sql<Waiting>`
    select c.id, c.kind, c.reason, m.no
    from proposed_change c
    left join agenda_item i on c.kind = 'AGENDA_RESULT' and i.id::text = c.subject
    left join meeting m on m.id = i.meeting_id or (c.kind = 'ATTENDANCE' and m.id::text = c.subject)
    where c.confirmed_at is null and c.returned_at is null and c.proposed_by_id <> ${actor.id}
      and case when c.kind = 'WORK_CALENDAR' then ${bureau} else ${office} and c.unit_id = ${actor.unitId} end
    order by c.proposed_at`;
  return [asked(select, (rows) => rows.map((row) => turn(row, requester)))];
}

const turn = ({ id, kind, reason, no }: Waiting, { rules }: Requester): Task =>
  task(
    {
      kind: TaskKind.CONFIRM_CHANGE,
      key: `${TaskKind.CONFIRM_CHANGE}:${id}`,
      title: CHANGE_KIND_LABELS[kind],
      detail: `等待第二人确认，理由：${reason}`,
      article: kind === 'WORK_CALENDAR' ? null : '国令713号第三十条',
      path: no ? `${MEETINGS}/${no}` : kind === 'WORK_CALENDAR' ? CALENDAR : MEETINGS,
    },
    rules.today,
  );
