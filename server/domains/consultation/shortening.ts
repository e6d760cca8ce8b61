import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import type { ApprovalDescriptor } from '#server/engines/approval/approval-descriptor.ts';
import { lastApproval } from '#server/engines/approval/approval-row.queries.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { digestOf } from '#server/engines/draft/draft-digest.ts';
import { versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import {
  type ApprovalFact,
  ApprovalKind,
  refuseWithoutApproval,
  type ApprovalStanding,
} from '#server/law/approval/approval.ts';
import { type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import {
  askedPeriod,
  isShortened,
  openDays,
  refuseCommentPeriod,
} from '#server/law/consultation/comment-period.ts';
import { settingOf } from '#server/law/policy/body-policy.ts';
import { Role } from '#server/law/people/role.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';
import { lawsOfRow } from './consultation-findings.ts';
import { openingDay } from './consultation-read.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { consultationIn } from './consultation.queries.ts';
import { mayEdit } from './consultation.permissions.ts';
import { WEIGHED_PARTS } from './dossier-material.ts';

const r18 = provision('R-18', 'POLICY', '本县规定');

/** 缩短征求意见期限: a leader approves the last day, the days, the reason and the draft they go with. */
export const shorteningApproval: ApprovalDescriptor = {
  kind: ApprovalKind.SHORTENED_PERIOD,
  asks: mayEdit,
  asksForAny: null,
  async matter(db, rules, id) {
    const row = (await consultationIn(db, id, WEIGHED_PARTS))?.row;
    if (!row?.inside) return null;
    const opensOn = openingDay(row);
    return {
      decisionId: row.decision.id,
      consultationId: row.id,
      title: row.decision.title,
      unitName: row.unit.name,
      unitIds: row.unitIds,
      organId: row.decision.organId,
      askers: [{ unitId: row.unit.id, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] }],
      facts: await shorteningFacts(db, row, opensOn, rules),
      refusals: refuseAskingNow(row, opensOn, rules),
      path: `/gongzuotai/zhengji/${row.id}`,
    };
  },
  textPath: ({ consultationId }) => `/gongzuotai/zhengji/${consultationId ?? ''}/yulan`,
};

/** Nothing to ask: it is public or withdrawn, its period is not shortened, or not lawfully so. */
function refuseAskingNow(row: ConsultationRow, opensOn: CalendarDay, rules: Rules): Finding[] {
  if (row.opensAt || row.withdrawnAt || !shortens(row, opensOn, rules)) return [nothing];
  const period = periodOf(row, opensOn, rules);
  const setting = { special: lawsOfRow(row, rules.laws, opensOn), calendar: rules.calendar };
  const policy = settingOf(rules, row.decision.organId, opensOn);
  return refuseCommentPeriod(period, policy, { ...setting, approvedApart: true }).filter(blocks);
}

/** The period with its last day as it will be announced. */
const periodOf = (row: ConsultationRow, opensOn: CalendarDay, { calendar, policy }: Rules) => ({
  ...row,
  opensOn,
  closesOn: row.closesOn ? closingDay(row.closesOn, calendar, policy).day : opensOn,
});

const shortens = (row: ConsultationRow, opensOn: CalendarDay, rules: Rules): boolean =>
  row.closesOn !== null &&
  row.shortenReason !== null &&
  isShortened(periodOf(row, opensOn, rules), {
    special: lawsOfRow(row, rules.laws, opensOn),
    calendar: rules.calendar,
  });

/**
 * Facts put before the leader. The reason alone appears in the notice; the draft is named by the digest it will be
 * published with.
 */
async function shorteningFacts(
  db: Db,
  row: ConsultationRow,
  opensOn: CalendarDay,
  rules: Rules,
): Promise<ApprovalFact[]> {
  const period = periodOf(row, opensOn, rules);
  const days = openDays(period);
  const asked = askedPeriod(
    opensOn,
    rules.calendar,
    settingOf(rules, row.decision.organId, opensOn),
    lawsOfRow(row, rules.laws, opensOn),
  );
  const version = await versionOfRound(db, row.id);
  const digest = version && digestOf(await clausesOf(db, version.id));
  const files = (row.attachments ?? [])
    .filter(({ kind }) => kind === AttachmentKind.DRAFT)
    .map(({ name }) => name);
  return [
    {
      term: '征求意见天数',
      text: `${days}日（${inChinese(opensOn)}公布，一般不少于${asked.written}）`,
      least: days,
    },
    { term: '截止日', text: inChinese(period.closesOn) },
    { term: '缩短的理由', text: row.shortenReason ?? '' },
    { term: '草案', text: [`第${version?.no ?? 1}稿`, ...files].join('、'), digest },
  ];
}

/** Reasons against opening a shortened round on that day without a leader's approval (缩短期限须经批准). */
export async function refuseUnapprovedShortening(
  db: Db,
  row: ConsultationRow,
  opensOn: CalendarDay,
  rules: Rules,
): Promise<Finding[]> {
  if (refuseAskingNow(row, opensOn, rules).length > 0) return [];
  const facts = await shorteningFacts(db, row, opensOn, rules);
  return refuseWithoutApproval(
    ApprovalKind.SHORTENED_PERIOD,
    await approvalOf(db, row),
    facts,
    row.decision.organId,
  );
}

const approvalOf = (db: Db, { id }: ConsultationRow) => lastApproval(db, ApprovalKind.SHORTENED_PERIOD, id);

/** Who approved it and when, as the notice says it (批准人); null where nothing was to approve. */
export async function shorteningApprover(
  db: Db,
  row: ConsultationRow,
  opensOn: CalendarDay,
  rules: Rules,
): Promise<string | null> {
  if (!shortens(row, opensOn, rules)) return null;
  const approval: (ApprovalStanding & { answeredAt: Date | null }) | null = await approvalOf(db, row);
  return approval?.answeredAt ? `${approval.answeredBy}，${inChinese(dayOf(approval.answeredAt))}` : null;
}

const nothing = r18.block('NOTHING_TO_APPROVE')`
  这一轮征求意见没有缩短期限，或者已经公布，不用请批。
  要缩短的，先在“时间”里填写截止日和缩短期限的说明。`;
