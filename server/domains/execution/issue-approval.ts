import type { Decision } from '#schema/decision/decision.ts';
import {
  type ApprovalDescriptor,
  DRAFT_FILE,
  draftPath,
} from '#server/engines/approval/approval-descriptor.ts';
import { type ApprovalRow, lastApproval } from '#server/engines/approval/approval-row.queries.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { type ApprovalFact, ApprovalKind, refuseWithoutApproval } from '#server/law/approval/approval.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { blocks, type Finding } from '#server/law/refusal.ts';
import { reportOf } from '#server/domains/procedure/legality/review.queries.ts';
import { issuingGround } from './issuing.queries.ts';
import { refuseIssue } from './issuing-guards.ts';

const OFFICE = staffOfAnyOrgan(Role.GOV_OFFICE_STAFF);

/** 签发: the head of government signs the text that the meeting approved, reported upward as it must be. */
export const issueApproval: ApprovalDescriptor = {
  kind: ApprovalKind.ISSUE,
  asks: OFFICE,
  asksForAny: OFFICE,
  async matter(db, rules, id) {
    const decision = await decisionToIssue(db, id);
    if (!decision) return null;
    const ground = await issuingGround(db, decision, rules);
    return {
      decisionId: id,
      consultationId: null,
      title: decision.title,
      unitName: decision.unitName,
      unitIds: decision.unitIds,
      organId: decision.organId,
      askers: [{ unitId: decision.organId, roles: [Role.GOV_OFFICE_STAFF] }],
      facts: await issueFacts(db, id),
      refusals: refuseIssue(decision.phase, rules.today, ground).filter(blocks),
      path: `/gongzuotai/juece/${decision.no}`,
    };
  },
  textPath: draftPath,
};

const decisionToIssue = (db: Db, id: string) =>
  db
    .selectFrom('decision as d')
    .innerJoin('unit as u', 'u.id', 'd.lead_unit_id')
    .select(['d.id', 'd.no', 'd.title', 'd.phase', 'd.categories', 'd.facts'])
    .select([
      'd.special_rules as specialRules',
      'd.released_steps as releasedSteps',
      'd.released_duties as releasedDuties',
      'd.unit_ids as unitIds',
      'u.name as unitName',
      'd.organ_id as organId',
    ])
    .where('d.id', '=', id)
    .executeTakeFirst();

/** Facts put before the head of government: the text by its digest, the meeting that approved it, the report upward. */
async function issueFacts(db: Db, id: string): Promise<ApprovalFact[]> {
  const records = await recordsOf(db, id);
  const version = await approvedVersion(db, id);
  const discussion = lastStanding(records, RecordKind.DISCUSSION)?.content;
  const report = reportOf(records, RecordKind.PARTY_REPORT)?.content;
  return [
    version
      ? { term: '审定稿', text: `第${version.no}稿`, digest: version.digest ?? '' }
      : { term: '审定稿', text: DRAFT_FILE, digest: discussion?.draftSha256 ?? '' },
    { term: '集体讨论', text: `${discussion?.meetingName ?? ''}讨论通过` },
    { term: '请示报告', text: report?.reportNo ?? '' },
  ];
}

/**
 * Reasons against entering the issue before the head of government has signed it (签发); empty where the signature
 * could not be asked for yet.
 */
export async function refuseUnsigned(
  db: Db,
  { id, organId }: Pick<Decision, 'id' | 'organId'>,
  standing: readonly Finding[],
): Promise<Finding[]> {
  if (standing.some(blocks)) return [];
  const facts = await issueFacts(db, id);
  return refuseWithoutApproval(ApprovalKind.ISSUE, await signatureOf(db, id), facts, organId);
}

/** The head's act on it (签发), the last one. */
export const signatureOf = (db: Db, id: string): Promise<ApprovalRow | null> =>
  lastApproval(db, ApprovalKind.ISSUE, id);
