import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import { latestNotice } from '#server/law/hearing/hearing-notice.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HEARING_PAPER_LABELS, type HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Running {
  id: string;
  no: string;
  name: string;
  stage: HearingStage;
  paper: HearingPaper | null;
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  reviewNote: string | null;
  price: boolean;
  heldOn: CalendarDay | null;
  selects: boolean;
  signUpOver: boolean;
  undrawn: boolean;
  unsigned: boolean;
}

const S = HearingStage;
const OVER = [S.REPORT_PUBLISHED, S.CANCELLED];

/** 听证会 on their way: whose turn it is, and by which day. */
export function hearingTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Running>`
    select h.id, h.no, h.name, h.stage, h.paper, h.review, h.review_note as "reviewNote", h.price,
      h.held_on::text as "heldOn", h.sides @? '$[*] ? (@.mode != "NONE")' as selects,
      coalesce(h.sign_up_closes_at <= app_now(), true) as "signUpOver",
      exists (select from hearing_draw d where d.hearing_id = h.id and d.drawn_at is null) as undrawn,
      exists (select from hearing_participant p where p.hearing_id = h.id and p.attended and p.signed_on is null
        and p.refusal_reason is null) as unsigned
    from hearing h
    where h.stage not in (${sql.join(OVER)})
      and (app_writes(h.unit_ids) or (app_in('REVIEW') and h.review = 'IN_REVIEW'))
    order by h.held_on, h.no`;
  return [
    asked(select, (rows) => rows.flatMap((row) => [...papers(row, requester), ...course(row, requester)])),
  ];
}

interface Turn {
  kind: TaskKind;
  detail: string;
  roles: readonly Role[];
  article?: string;
  dueOn?: CalendarDay | null;
}

const UNIT = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const LEAD = [Role.UNIT_LEAD];
const { WORK_ON_HEARING, PUBLISH_HEARING, REVIEW_HEARING } = TaskKind;

function turn({ id, no, name }: Running, requester: Requester, { roles, article, ...words }: Turn): Task[] {
  if (!is(requester, ...roles)) return [];
  return [
    task(
      {
        ...words,
        key: `${words.kind}:${id}`,
        title: name,
        article: article ?? '国令713号第十六条',
        path: `/gongzuotai/tingzheng/${no}`,
      },
      requester.rules.today,
    ),
  ];
}

/** 公告、记录、报告: written, reviewed by another, published by the lead. */
function papers(row: Running, requester: Requester): Task[] {
  const { paper, review, reviewNote, stage } = row;
  if (!paper || (stage !== S.PLANNED && stage !== S.RECORD_SIGNED)) return [];
  const what = HEARING_PAPER_LABELS[paper];
  const dueOn = stage === S.PLANNED ? noticeDue(row, requester.rules) : null;
  const article = stage === S.PLANNED ? '国令713号第十六条' : '国令713号第十七条、第十八条';
  if (review === 'IN_REVIEW')
    return turn(row, requester, {
      kind: REVIEW_HEARING,
      detail: `${what}公布前的保密审查`,
      roles: [Role.SECRECY_REVIEWER],
      article: '国令711号第十七条',
    });
  if (review === 'APPROVED')
    return turn(row, requester, {
      kind: PUBLISH_HEARING,
      detail: `公布${what}`,
      roles: LEAD,
      article,
      dueOn,
    });
  const detail = reviewNote ? `${what}被退回：${reviewNote}` : `备齐${what}后提交审查`;
  return turn(row, requester, { kind: WORK_ON_HEARING, detail, roles: UNIT, article, dueOn });
}

const noticeDue = ({ heldOn, price }: Running, { policy }: Rules) =>
  heldOn ? latestNotice({ heldOn, price }, policy) : null;

/** 遴选、名单、送达、举行、签字: by the unit, the list and the confirmed record by its lead. */
function course(row: Running, requester: Requester): Task[] {
  const { heldOn } = row;
  const listDue = heldOn && addDays(heldOn, -requester.rules.policy.hearingListDays);
  const own = (
    detail: string,
    dueOn: CalendarDay | null = heldOn,
    roles = UNIT,
    kind: TaskKind = WORK_ON_HEARING,
  ) => turn(row, requester, { kind, detail, roles, dueOn });
  switch (row.stage) {
    case S.NOTICE_PUBLISHED:
      if (!row.selects) return own('公布听证参加人名单', listDue, LEAD, PUBLISH_HEARING);
      return row.signUpOver ? own('报名已经截止，开始遴选参加人', listDue) : [];
    case S.SELECTING:
      if (row.undrawn) return own('抽取听证参加人', listDue);
      return own('核对后公布听证参加人名单', listDue, LEAD, PUBLISH_HEARING);
    case S.LIST_PUBLISHED:
      return own('向每一位参加人送达材料', heldOn && latestDelivery(heldOn));
    case S.MATERIALS_DELIVERED:
      return own('举行听证会后登记');
    case S.HELD:
      return row.unsigned ? own('整理听证记录，请参加人确认签字', null) : own('确认听证记录', null, LEAD);
    default:
      return [];
  }
}
