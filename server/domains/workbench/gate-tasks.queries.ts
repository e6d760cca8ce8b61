import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { actsForOrgan } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { ownSetting } from '#server/law/policy/body-policy.ts';
import { refuseReviewer } from '#server/law/procedure/own-review.ts';
import { amendedDraft } from '#server/domains/procedure/discussion/approved-draft.queries.ts';
import { reviewedDraft } from '#server/domains/procedure/legality/reviewed-draft.queries.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Matter {
  id: string;
  no: string;
  title: string;
  leadUnitId: string;
  unitIds: readonly string[];
  organId: string | null;
}

/** 关口 (国令713号第二十八条、第三十条): what the reviewer confirms before the meeting, and what is confirmed after it. */
export function gateTasks(requester: Requester, from: Db): Asked[] {
  const { roles, organRoles } = requester.actor;
  const reviews = [...roles, ...organRoles].includes(Role.LEGALITY_REVIEWER);
  const { READY_FOR_DISCUSSION, APPROVED } = DecisionPhase;
  return [
    ...(reviews
      ? [asked(matters(from, READY_FOR_DISCUSSION), (rows, db) => toJudge(db, requester, rows))]
      : []),
    ...(is(requester, Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD)
      ? [asked(matters(from, APPROVED), (rows, db) => toApprove(db, requester, rows))]
      : []),
  ];
}

const matters = (from: Db, phase: DecisionPhase) =>
  from
    .selectFrom('decision as d')
    .select(['d.id', 'd.no', 'd.title', 'd.lead_unit_id as leadUnitId'])
    .select(['d.unit_ids as unitIds', 'd.organ_id as organId'])
    .where('d.phase', '=', phase)
    .where((of) =>
      of.exists(of.selectFrom('draft_passage as g').select('g.id').whereRef('g.decision_id', '=', 'd.id')),
    )
    .orderBy('d.no');

/** Differences nobody has judged yet; what was asked back waits for the unit. */
async function toJudge(db: Db, requester: Requester, waiting: readonly Matter[]): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const { id, no, title } of waiting.filter((matter) => reviewsFor(requester, matter))) {
    const draft = await reviewedDraft(db, id, await recordsOf(db, id));
    const judged = new Set(draft?.verdicts.map(({ anchorId }) => anchorId));
    const open = draft?.differences.filter(({ anchorId }) => !judged.has(anchorId)) ?? [];
    if (open.length > 0)
      tasks.push(
        gateTask(
          requester,
          TaskKind.JUDGE_CHANGES,
          { no, title },
          {
            detail: `第${draft?.current.no ?? 0}稿在审查之后有${open.length}处修改等待确认`,
            article: '国令713号第二十八条',
          },
        ),
      );
  }
  return tasks;
}

/** Whose review it is: of their post for the body that decides, and not of a unit that brings it. */
const reviewsFor = ({ actor, rules }: Requester, matter: Matter): boolean =>
  actsForOrgan(actor, [Role.LEGALITY_REVIEWER], matter.organId) &&
  refuseReviewer(actor.unitId, matter, ownSetting(rules.bodies, matter.organId, rules.today)).length === 0;

/** Tasks on a draft that the meeting amended: the unit writes it, the office confirms it. */
async function toApprove(db: Db, requester: Requester, waiting: readonly Matter[]): Promise<Task[]> {
  const tasks: Task[] = [];
  const article = '国令713号第三十条';
  for (const { id, no, title, leadUnitId } of waiting) {
    const { version, findings } = await amendedDraft(db, id, requester.actor.id);
    const missing = findings.some(({ code }) => code === 'APPROVED_DRAFT_MISSING');
    const begun = findings.some(({ code }) => code === 'REVISION_UNFINISHED');
    if (missing && !begun && requester.actor.unitId === leadUnitId)
      tasks.push(
        gateTask(
          requester,
          TaskKind.WRITE_APPROVED_DRAFT,
          { no, title },
          {
            detail: '会议修改后通过，把会议决定的修改写成审定稿',
            article,
          },
        ),
      );
    if (findings.length === 0 && is(requester, Role.GOV_OFFICE_STAFF))
      tasks.push(
        gateTask(
          requester,
          TaskKind.CONFIRM_APPROVED_DRAFT,
          { no, title },
          {
            detail: `审定稿（第${version?.no ?? 0}稿）等待确认，确认后签发`,
            article,
          },
        ),
      );
  }
  return tasks;
}

function gateTask(
  { rules }: Requester,
  kind: TaskKind,
  { no, title }: Pick<Matter, 'no' | 'title'>,
  words: { detail: string; article: string },
): Task {
  const draft = kind === TaskKind.WRITE_APPROVED_DRAFT ? '/caoan' : '';
  const path = `/gongzuotai/juece/${encodeURIComponent(no)}${draft}`;
  return task({ key: `${kind}:${no}`, kind, title, path, ...words }, rules.today);
}
