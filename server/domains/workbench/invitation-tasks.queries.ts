import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { lettersDueOn } from '#server/law/invitation/invitation-letter.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, task } from './task-source.ts';

/** 列席邀请: items that ask for one, people who did not come; the turn of the office of the body that holds the meeting. */
export function invitationTasks(requester: Requester): Asked[] {
  const { roles, organRoles, unitId } = requester.actor;
  const own = organRoles.includes(Role.GOV_OFFICE_STAFF);
  if (!own && !roles.includes(Role.GOV_OFFICE_STAFF)) return [];
  const body = own ? unitId : null;
  return [...uninvited(requester, body), ...notArrived(requester, body)];
}

interface OfMeeting {
  id: string;
  no: string;
  name: string;
}

const deskOf = ({ no }: OfMeeting) => `/gongzuotai/huiyi/${no}/yaoqing`;

interface Uninvited extends OfMeeting {
  item_id: string;
  position: number;
  starts_at: Date;
  offered: boolean;
  drawn: boolean;
}

/** Flagged items of announced meetings to which nobody was invited yet. */
function uninvited({ rules }: Requester, body: string | null): Asked[] {
  const select = sql<Uninvited>`
    select m.id, m.no, m.name, m.starts_at, i.id as item_id, i.position,
      exists (select from draw d where d.item_id = i.id and d.voided_at is null) as offered,
      exists (select from draw d where d.item_id = i.id and d.voided_at is null and d.drawn_at is not null) as drawn
    from meeting m join agenda_item i on i.meeting_id = m.id
    where m.stage in ('AGENDA_SET', 'INVITING', 'READY') and m.announced_at is not null
      and i.announced_at is not null and i.withdrawn_at is null and i.disclosure <> 'CLOSED'
      and (i.livelihood or i.high_attention) and i.invitations_sent = 0
      and ${organOf('m.unit_id')} is not distinct from ${body}::uuid
    order by m.starts_at, i.position`;
  const lead = { sendWorkingDays: rules.policy.invitationSendWorkingDays };
  const told = (row: Uninvited) =>
    task(
      {
        key: `${TaskKind.INVITE_REPRESENTATIVES}:${row.item_id}`,
        kind: TaskKind.INVITE_REPRESENTATIVES,
        title: row.name,
        detail: `第${row.position}项：${nextOf(row)}`,
        article: '县政务公开任务清单',
        dueOn: lettersDueOn(row.starts_at, lead, rules.calendar),
        path: `${deskOf(row)}#yiti-${row.position}`,
      },
      rules.today,
    );
  return [asked(select, (rows) => rows.map(told), { starts_at: true })];
}

const nextOf = ({ offered, drawn }: Uninvited): string => {
  if (drawn) return '已经抽选，发出邀请函';
  return offered ? '方案已经公布，抽选列席代表' : '邀请利益相关方和公众代表列席';
};

interface Absent extends OfMeeting {
  count: number;
}

/** Who had accepted and is neither signed in nor written down as absent, once the meeting is over. */
function notArrived({ rules }: Requester, body: string | null): Asked[] {
  const select = sql<Absent>`
    select m.id, m.no, m.name, count(*)::int as count
    from invitation i join meeting m on m.id = i.meeting_id
    where i.stage = 'ACCEPTED' and m.closed_at is not null
      and ${organOf('m.unit_id')} is not distinct from ${body}::uuid
    group by m.id order by m.no`;
  const told = (row: Absent) =>
    task(
      {
        key: `${TaskKind.RECORD_ABSENCES}:${row.id}`,
        kind: TaskKind.RECORD_ABSENCES,
        title: row.name,
        detail: `${row.count}名应邀的人没有签到，登记缺席`,
        path: deskOf(row),
        count: row.count,
      },
      rules.today,
    );
  return [asked(select, (rows) => rows.map(told))];
}
