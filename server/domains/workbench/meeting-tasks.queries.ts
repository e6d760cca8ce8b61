import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { lettersDueOn } from '#server/law/invitation/invitation-letter.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MEETING_PAPER_LABELS, type MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { ORGAN_POSTS } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Running {
  id: string;
  no: string;
  name: string;
  stage: MeetingStage;
  paper: MeetingPaper | null;
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  startsAt: Date;
  own: boolean;
  uninvited: boolean;
  announced: boolean;
  /** Whether a body that decides for itself holds it: its office has a task for each item, as the government's has. */
  ofBody: boolean;
  unapproved: boolean;
}

const S = MeetingStage;
const OVER = [S.PUBLISHED, S.ARCHIVED, S.CANCELLED];
const OFFICE = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD];
const LEADERS = [Role.GOV_LEADER, Role.UNIT_LEAD];
const REVIEWER = [Role.SECRECY_REVIEWER];
/** Roles that act for the meetings of their own unit alone. */
const OWN: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD]);
const ALL = [...OFFICE, ...LEADERS, ...REVIEWER];

/** 政府会议 on their way: whose turn it is, and by which day. */
export function meetingTasks(requester: Requester): Asked[] {
  if (!staffOfAnyOrgan(...ALL).allows(requester.actor)) return [];
  const select = sql<Running>`
    select m.id, m.no, m.name, m.stage, m.paper, m.review, m.starts_at as "startsAt",
      ${requester.actor.unitId}::uuid = any(m.unit_ids) as own,
      exists (select from agenda_item i where i.meeting_id = m.id and i.withdrawn_at is null
        and (i.livelihood or i.high_attention) and i.invitations_sent = 0) as uninvited, m.announced_at is not null as announced,
      ${organOf('m.unit_id')} is not null as "ofBody",
      exists (select from meeting_stream s where s.meeting_id = m.id and s.state = 'NONE') as unapproved
    from meeting m
    where m.stage not in (${sql.join(OVER)})
      and (app_writes(m.unit_ids) or (app_in('REVIEW') and m.review = 'IN_REVIEW'))
    order by m.starts_at, m.no`;
  return [
    asked(
      select,
      (rows) =>
        rows.flatMap((row) => [
          ...papers(row, requester),
          ...course(row, requester),
          ...broadcast(row, requester),
        ]),
      { startsAt: true },
    ),
  ];
}

interface Turn {
  kind: TaskKind;
  detail: string;
  roles: readonly Role[];
  article?: string;
  dueOn?: CalendarDay | null;
}

const { WORK_ON_MEETING, REVIEW_MEETING, PUBLISH_MEETING, APPROVE_STREAM } = TaskKind;

function turn(row: Running, requester: Requester, { roles, article, ...words }: Turn): Task[] {
  // The county's office and leaders have no turn at the meeting of a body that decides for itself.
  const allowed = roles.filter(
    (role) => row.own || !(OWN.has(role) || (row.ofBody && ORGAN_POSTS.has(role))),
  );
  const ofOrgan = row.own && roles.some((role) => requester.actor.organRoles.includes(role));
  if (!is(requester, ...allowed) && !ofOrgan) return [];
  const { id, no, name } = row;
  const key = `${words.kind}:${id}`;
  const path = `/gongzuotai/huiyi/${no}`;
  return [task({ ...words, key, title: name, article: article ?? null, path }, requester.rules.today)];
}

const BEFORE: readonly MeetingStage[] = [S.PLANNED, S.AGENDA_SET, S.INVITING, S.READY];
const LAW = '国令711号第十七条';

/**
 * By when what goes before the letters is done: the agenda and its announcement with them, three working days before. What is
 * added to an announced agenda has time until the meeting, unless somebody is still to be invited.
 */
const dueBefore = ({ startsAt, uninvited, announced }: Running, { rules }: Requester): CalendarDay =>
  announced && !uninvited
    ? dayOf(startsAt)
    : lettersDueOn(startsAt, { sendWorkingDays: rules.policy.invitationSendWorkingDays }, rules.calendar);

/** 预告、纪要: written, reviewed by another, published by a leader. */
function papers(row: Running, requester: Requester): Task[] {
  const { paper, review, stage } = row;
  if (!paper || stage === S.PLANNED) return [];
  const what = MEETING_PAPER_LABELS[paper];
  const dueOn = BEFORE.includes(stage) ? dueBefore(row, requester) : null;
  if (review === 'IN_REVIEW')
    return turn(row, requester, {
      kind: REVIEW_MEETING,
      detail: `${what}公布前的保密审查`,
      roles: REVIEWER,
      article: LAW,
      dueOn,
    });
  if (review === 'APPROVED')
    return turn(row, requester, { kind: PUBLISH_MEETING, detail: `公布${what}`, roles: LEADERS, dueOn });
  const detail = `${what}备齐后提交保密审查`;
  return turn(row, requester, { kind: WORK_ON_MEETING, detail, roles: OFFICE, article: LAW, dueOn });
}

const UNINVITED: Turn = {
  kind: WORK_ON_MEETING,
  detail: '邀请利益相关方和公众代表列席并登记',
  roles: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  article: '县政务公开任务清单',
};

/** 议程、邀请、召开、纪要: by the office. */
function course(row: Running, requester: Requester): Task[] {
  const own = (detail: string, article?: string, dueOn: CalendarDay | null = dayOf(row.startsAt)) =>
    turn(row, requester, {
      kind: WORK_ON_MEETING,
      detail,
      roles: OFFICE,
      dueOn,
      ...(article && { article }),
    });
  switch (row.stage) {
    case S.PLANNED:
      return own('确定议程，逐项确定公开范围', '国令711号第十四条至第十六条', dueBefore(row, requester));
    case S.INVITING:
      if (row.paper) return [];
      // The government's office has a task for each item, with the day by which letters go out.
      if (row.uninvited && row.ofBody) return [];
      return row.uninvited
        ? turn(row, requester, { ...UNINVITED, dueOn: dueBefore(row, requester) })
        : own('邀请已经登记，会务备齐后转入准备就绪');
    case S.READY:
      return own('宣布开会');
    case S.IN_SESSION:
      return own('逐项登记审议情况，结束后宣布散会');
    case S.ENDED:
      return own('起草会议纪要', undefined, null);
    default:
      return [];
  }
}

/** 直播: what the media centre planned is approved by somebody else before the meeting. */
function broadcast(row: Running, requester: Requester): Task[] {
  if (!BEFORE.includes(row.stage) || row.stage === S.PLANNED) return [];
  const dueOn = dayOf(row.startsAt);
  return row.unapproved
    ? turn(row, requester, {
        kind: APPROVE_STREAM,
        detail: '审批会议直播',
        roles: [Role.GOV_LEADER, Role.GOV_OFFICE_STAFF],
        article: '县政务公开任务清单',
        dueOn,
      })
    : [];
}
