import { createHash } from 'node:crypto';
import {
  type ApprovalDescriptor,
  DRAFT_FILE,
  draftPath,
} from '#server/engines/approval/approval-descriptor.ts';
import { lastApproval } from '#server/engines/approval/approval-row.queries.ts';
import { lastStanding, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import {
  ApprovalAnswer,
  type ApprovalFact,
  ApprovalKind,
  refuseWithoutApproval,
} from '#server/law/approval/approval.ts';
import { type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { Role } from '#server/law/people/role.ts';
import { DISCUSSION_PART_LABELS, DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import { LEGALITY_OUTCOME_LABELS } from '#server/law/procedure/legality-opinion.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { refuseReviewStanding } from './discussion-guards.ts';
import { type ItemGround, itemGround, refuseBroughtDraft } from './item-ground.queries.ts';
import { documentsIn, draftIn } from '../procedure-document.queries.ts';
import { reviewOf } from '../legality/review.queries.ts';

const DRAFT = DISCUSSION_PART_LABELS[DiscussionPart.DRAFT];
const OFFICE = staffOfAnyOrgan(Role.GOV_OFFICE_STAFF);
const LEADS = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** 上会议题: a leader approves that this draft, with what is on record of it, goes to a meeting. 国令713号第二十九条. */
export const agendaApproval: ApprovalDescriptor = {
  kind: ApprovalKind.AGENDA,
  asks: staffOfAnyOrgan(Role.GOV_OFFICE_STAFF, Role.UNIT_LEAD),
  asksForAny: OFFICE,
  async matter(db, rules, id) {
    const decision = await decisionToDiscuss(db, id);
    if (!decision) return null;
    const item = await itemGround(db, decision, rules, await documentsIn(db, id));
    return {
      decisionId: id,
      consultationId: null,
      title: decision.title,
      unitName: decision.unitName,
      unitIds: decision.unitIds,
      organId: decision.organId,
      askers: [
        { unitId: decision.organId, roles: [Role.GOV_OFFICE_STAFF] },
        { unitId: decision.leadUnitId, roles: LEADS },
      ],
      facts: itemFacts(item),
      refusals: (await refuseItem(db, decision, item)).filter(blocks),
      path: `/gongzuotai/juece/${decision.no}`,
    };
  },
  textPath: draftPath,
};

const decisionToDiscuss = (db: Db, id: string) =>
  db
    .selectFrom('decision as d')
    .innerJoin('unit as u', 'u.id', 'd.lead_unit_id')
    .select(['d.id', 'd.no', 'd.title', 'd.phase', 'd.categories', 'd.facts'])
    .select(['d.facts_confirmed as factsConfirmed', 'd.special_rules as specialRules'])
    .select(['d.lead_unit_id as leadUnitId', 'd.unit_ids as unitIds', 'u.name as unitName'])
    .select([
      'd.organ_id as organId',
      'd.released_steps as releasedSteps',
      'd.released_duties as releasedDuties',
    ])
    .where('d.id', '=', id)
    .executeTakeFirst();

interface Item {
  id: string;
  phase: DecisionPhase;
  factsConfirmed: boolean;
  organId: string | null;
}

/** Reasons against bringing the matter to any meeting at all (不能提请讨论). */
export const refuseItem = async (db: Db, decision: Item, item: ItemGround): Promise<Finding[]> => [
  ...refuseDecisionEvent('schedule', decision.phase),
  ...refuseUnruledFacts(decision),
  ...refuseReviewStanding(reviewOf(item.ground.records)),
  ...(await refuseBroughtDraft(db, decision.id, item)),
];

/**
 * Facts before the leader who approves: the draft by its digest, the review, each part of the package on record, and
 * the meeting that put it off.
 */
function itemFacts({ ground: { records }, files, draft, onRecord }: ItemGround): ApprovalFact[] {
  return [
    draft
      ? { term: DRAFT, text: `第${draft.current.no}稿`, digest: draft.current.digest ?? '' }
      : { term: DRAFT, text: DRAFT_FILE, digest: draftIn(files)?.sha256 ?? '' },
    ...onRecord.map(({ part, text }) =>
      part === DiscussionPart.LEGALITY_OPINION
        ? opinionFact(records, text)
        : { term: DISCUSSION_PART_LABELS[part], text },
    ),
    ...lastDiscussion(records),
  ];
}

/** Short form of the opinion; its full text is identified by its digest. */
function opinionFact(records: readonly RecordRow[], whole: string): ApprovalFact {
  const { opinion } = reviewOf(records);
  return {
    term: DISCUSSION_PART_LABELS[DiscussionPart.LEGALITY_OPINION],
    text: opinion?.content.outcome
      ? `${LEGALITY_OUTCOME_LABELS[opinion.content.outcome]}，${inChinese(opinion.happenedOn)}`
      : '',
    digest: createHash('sha256').update(whole).digest('hex'),
  };
}

/** Last discussion of the matter: an item that a meeting put off is approved anew before the next one. */
function lastDiscussion(records: readonly RecordRow[]): ApprovalFact[] {
  const last = lastStanding(records, RecordKind.DISCUSSION);
  return last
    ? [{ term: '上次讨论', text: `${inChinese(last.happenedOn)}，${last.content.meetingName ?? ''}` }]
    : [];
}

/**
 * Reasons against putting it on an agenda before a leader has approved it (议题须经批准); none where approval could not be
 * requested yet.
 */
export async function refuseUnapprovedItem(db: Db, decision: Item, item: ItemGround): Promise<Finding[]> {
  if ((await refuseItem(db, decision, item)).some(blocks)) return [];
  const last = await lastApproval(db, ApprovalKind.AGENDA, decision.id);
  return refuseWithoutApproval(ApprovalKind.AGENDA, last, itemFacts(item), decision.organId);
}

/** The leader who approved it and the day, as the record keeps it. */
export async function itemApproved(db: Db, id: string): Promise<{ by: string; on: CalendarDay } | null> {
  const last = await lastApproval(db, ApprovalKind.AGENDA, id);
  return last?.answer === ApprovalAnswer.APPROVED && last.answeredAt
    ? { by: last.answeredBy, on: dayOf(last.answeredAt) }
    : null;
}

/** Missing approval of an item, for those who request it or wait for it (议题批示情况): a decision by its id. */
export async function unapprovedItem(db: Db, id: string, rules: Rules): Promise<Finding[]> {
  const decision = await decisionToDiscuss(db, id);
  if (!decision) return [];
  return refuseUnapprovedItem(db, decision, await itemGround(db, decision, rules, await documentsIn(db, id)));
}
