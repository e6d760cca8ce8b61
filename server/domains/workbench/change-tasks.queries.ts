import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { matterOfItems } from '#server/domains/meeting/matter-of-items.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { CHANGE_CONTROL, type ChangeKind, CHANGE_KIND_LABELS } from '#server/law/people/proposed-change.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting {
  id: string;
  kind: ChangeKind;
  subject: string;
  reason: string;
  /** The meeting it is about; null: of another record. */
  no: string | null;
  meetingId: string | null;
  /** The round of the opinion it is about; null: of another record. */
  round: string | null;
}

const OFFICE = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD];
const CALENDAR = '/gongzuotai/rili';
const OPINIONS = '/gongzuotai/yijian';
const PUSHES = '/gongzuotai/tuisong';
const MEETINGS = '/gongzuotai/huiyi';

/** 待确认的变动: what a colleague proposed is confirmed or returned by another of the same office (国令713号第三十条). */
export function changeTasks(requester: Requester): Asked[] {
  const { actor } = requester;
  const office = is(requester, ...OFFICE) || actor.organRoles.length > 0;
  const handles = is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD);
  const bureau = is(requester, Role.JUSTICE_STAFF);
  if (!office && !bureau) return [];
  const select = sql<Waiting>`
    select c.id, c.kind, coalesce(v.item_id::text, c.subject) as subject, c.reason, m.no, m.id as "meetingId", s.consultation_id as round
    from proposed_change c
    left join agenda_item i on c.kind = 'AGENDA_RESULT' and i.id::text = c.subject
    left join invitation v on c.kind = 'INVITED_SEAT' and v.id::text = c.subject
    left join meeting m on m.id = coalesce(i.meeting_id, v.meeting_id)
      or (c.kind = 'ATTENDANCE' and m.id::text = c.subject)
    left join comment_state s on s.comment_id = case when c.kind = 'BLACKOUT' then c.subject::uuid end
    where c.confirmed_at is null and c.returned_at is null and c.proposed_by_id <> ${actor.id}
      and case when c.kind = 'WORK_CALENDAR' then ${bureau} else c.unit_id = ${actor.unitId}
        and case when c.kind = 'BLACKOUT' then ${handles}::boolean else ${office}::boolean end end
    order by c.proposed_at`;
  return [
    asked(select, async (rows, db) => (await free(db, requester, rows)).map((row) => turn(row, requester))),
  ];
}

/** Those in whose matter the requester has no part (没有利害关系的): nobody is asked to confirm what they may not. */
async function free(db: Db, { actor }: Requester, rows: readonly Waiting[]): Promise<Waiting[]> {
  const barred = await Promise.all(
    rows.map(async ({ kind, subject, meetingId }) => {
      const { act } = CHANGE_CONTROL[kind];
      if (act === null || meetingId === null) return false;
      const itemId = kind === 'ATTENDANCE' ? null : subject;
      return (await refuseControl(db, act, actor, await matterOfItems(db, meetingId, itemId))).length > 0;
    }),
  );
  return rows.filter((_, at) => !barred[at]);
}

/** Where it is answered, and the law it rests on, by its record. */
function placeOf({ kind, no, round, subject }: Waiting): Pick<Task, 'path' | 'article'> {
  if (kind === 'WORK_CALENDAR') return { path: CALENDAR, article: null };
  if (kind === 'BLACKOUT')
    return { path: `${OPINIONS}/${round}?yijian=${subject}`, article: '个人信息保护法第二十五条' };
  if (kind === 'PUSH') return { path: PUSHES, article: '政府信息公开条例第二十三条' };
  if (kind === 'INVITED_SEAT') return { path: `${MEETINGS}/${no}/yaoqing`, article: '本县公众代表邀请规则' };
  return { path: no ? `${MEETINGS}/${no}` : MEETINGS, article: '国令713号第三十条' };
}

const turn = (waiting: Waiting, { rules }: Requester): Task =>
  task(
    {
      kind: TaskKind.CONFIRM_CHANGE,
      key: `${TaskKind.CONFIRM_CHANGE}:${waiting.id}`,
      title: CHANGE_KIND_LABELS[waiting.kind],
      detail: `等待第二人确认，理由：${waiting.reason}`,
      ...placeOf(waiting),
    },
    rules.today,
  );
