/**
 * 本县规定：缩短征求意见期限须经县政府领导批准。
 * 本县规定：国令713号第二十九条的提请讨论，议题先经县政府领导批准，再列入会议议程。
 * 党政机关公文处理工作条例第二十二条: an official document is approved and signed by the head of the organ, with opinion, name and
 * full date.
 * An approval (请批) is the leader's own act and covers exactly the facts put before them.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { ControlAct, hasPart, refusePart } from '#server/law/people/interested.ts';
import { postLabel, type PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { type Finding, type Provision, provision } from '#server/law/refusal.ts';

/** Kinds of matter submitted to a leader for approval (请批事项). */
export const [ApprovalKind, APPROVAL_KIND_LABELS] = vocabulary({
  SHORTENED_PERIOD: '缩短征求意见期限',
  AGENDA: '上会议题',
  ISSUE: '签发决策',
});
export type ApprovalKind = keyof typeof ApprovalKind;

/** Roles that may answer each kind of request (请谁批示); any one of them answers. */
export const APPROVERS: Readonly<Record<ApprovalKind, readonly Role[]>> = {
  [ApprovalKind.SHORTENED_PERIOD]: [Role.GOV_LEADER, Role.HEAD_OF_GOVERNMENT],
  [ApprovalKind.AGENDA]: [Role.GOV_LEADER, Role.HEAD_OF_GOVERNMENT],
  [ApprovalKind.ISSUE]: [Role.HEAD_OF_GOVERNMENT],
};

/** Answers a leader can give to a request (批示). */
export enum ApprovalAnswer {
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
}

/** One fact put before the leader (所批内容). */
export interface ApprovalFact {
  term: string;
  text: string;
  /** The text it names, by its digest. */
  digest?: string | undefined;
  /** A number that may grow but not shrink, such as the days given to the public; its text may then differ. */
  least?: number | undefined;
}

/** State of a request for approval (请批的情况): the facts submitted and the answer received. */
export interface ApprovalStanding {
  facts: readonly ApprovalFact[];
  answer: ApprovalAnswer | null;
  reason: string;
  answeredBy: string;
}

const RESTS_ON: Readonly<Record<ApprovalKind, Provision>> = {
  [ApprovalKind.SHORTENED_PERIOD]: provision('R-18', 'POLICY', '本县规定'),
  [ApprovalKind.AGENDA]: provision('R-51', 'POLICY', '本县规定'),
  [ApprovalKind.ISSUE]: provision('R-54', 'POLICY', '党政机关公文处理工作条例第二十二条'),
};

/** Provision that makes each kind subject to a leader's approval (批示的依据), as a task cites it. */
export const approvalArticle = (kind: ApprovalKind): string => RESTS_ON[kind].article;

/** Terms that differ from those put before the leader (请批以后改了什么), added ones included; empty where nothing changed. */
export const changedSince = (asked: readonly ApprovalFact[], now: readonly ApprovalFact[]): string[] => [
  ...asked
    .filter(
      (one) =>
        !holds(
          one,
          now.find(({ term }) => term === one.term),
        ),
    )
    .map(({ term }) => term),
  ...now.filter(({ term }) => !asked.some((one) => one.term === term)).map(({ term }) => term),
];

const holds = (asked: ApprovalFact, now: ApprovalFact | undefined) => {
  if (!now) return false;
  if (asked.least !== undefined) return (now.least ?? 0) >= asked.least;
  return now.text === asked.text && now.digest === asked.digest;
};

/**
 * Reasons against an act that needs a leader's approval (须经批准): never requested, not yet answered, returned, or given
 * for other facts.
 */
export function refuseWithoutApproval(
  kind: ApprovalKind,
  standing: ApprovalStanding | null,
  now: readonly ApprovalFact[],
  organId: string | null,
): Finding[] {
  const rests = RESTS_ON[kind];
  const who = approversOf(kind, organId);
  if (!standing) return [unasked(rests, kind, who)];
  const changed = changedSince(standing.facts, now);
  if (changed.length > 0) return [outdated(rests, who, changed)];
  if (standing.answer === null) return [awaited(rests, kind, who)];
  return standing.answer === ApprovalAnswer.RETURNED ? [returned(rests, kind, standing)] : [];
}

/** Reasons against requesting approval (请批): the same request is pending, or was already approved. */
export function refuseAsking(
  kind: ApprovalKind,
  standing: ApprovalStanding | null,
  now: readonly ApprovalFact[],
  organId: string | null,
): Finding[] {
  if (!standing || changedSince(standing.facts, now).length > 0) return [];
  if (standing.answer === null) return [asked(RESTS_ON[kind], approversOf(kind, organId))];
  return standing.answer === ApprovalAnswer.APPROVED ? [approved(RESTS_ON[kind], kind)] : [];
}

/** A request that a leader is about to answer (批示). */
export interface Answering {
  kind: ApprovalKind;
  /** The body whose decision it is (决策机关); null is the county's government. */
  organId: string | null;
  /** Units that bring the matter (承办、配合单位). */
  unitIds: readonly string[];
  askedById: string;
  standing: ApprovalStanding;
  recalled: boolean;
}

/**
 * Reasons why this person may not answer this request at all: it belongs to another post, is answered already, is their
 * own, or is of their own unit.
 */
export const refuseAnswering = (
  { kind, organId, unitIds, askedById, standing, recalled }: Answering,
  actor: PostHolder & { id: string },
): Finding[] => [
  ...(standing.answer !== null || recalled ? [settled(RESTS_ON[kind])] : []),
  ...(actor.roles.some((role) => APPROVERS[kind].includes(role))
    ? []
    : [anotherPost(RESTS_ON[kind], kind, approversOf(kind, organId))]),
  ...refuseSamePerson(actor.id, [askedById], '这一请批'),
  ...(controls(kind) ? refusePart(ControlAct.APPROVAL, actor, { unitIds, organId }) : []),
];

/** Signing is the head's own act (党政机关公文处理工作条例第二十二条); the others are a control of the unit's wish. */
const controls = (kind: ApprovalKind) => kind !== ApprovalKind.ISSUE;

/** Whether somebody may not answer requests about this matter, because they have a part in it. */
export const barredFrom = (
  { kind, ...matter }: Pick<Answering, 'kind' | 'unitIds' | 'organId'>,
  actor: PostHolder,
): boolean => controls(kind) && hasPart(actor, matter);

/** Reasons against approving (批准): the matter is no longer the one put before the leader. */
export function refuseApproving(
  { kind, standing }: Answering,
  now: readonly ApprovalFact[] | null,
): Finding[] {
  const changed = now ? changedSince(standing.facts, now) : standing.facts.map(({ term }) => term);
  return standing.answer === null && changed.length > 0 ? [movedOn(RESTS_ON[kind], changed)] : [];
}

/** Posts that may answer (批示人的岗位): leaders of the body whose decision it is; null is the county's government. */
export const approversOf = (kind: ApprovalKind, organId: string | null): string =>
  APPROVERS[kind].map((role) => postLabel(role, organId)).join('或者');

const unasked = (rests: Provision, kind: ApprovalKind, who: string) => rests.block('APPROVAL_REQUIRED')`
  ${APPROVAL_KIND_LABELS[kind]}须经${who}在平台上批准，现在还没有请批。
  在本页“请批”里提请批示，批准以后再办。`;

const awaited = (rests: Provision, kind: ApprovalKind, who: string) => rests.block('APPROVAL_AWAITED')`
  ${APPROVAL_KIND_LABELS[kind]}已经请批，${who}还没有批示。
  等批示以后再办；急的，请电话提醒。`;

const returned = (rests: Provision, kind: ApprovalKind, { answeredBy, reason }: ApprovalStanding) =>
  rests.block('APPROVAL_RETURNED')`
    ${APPROVAL_KIND_LABELS[kind]}没有批准，${answeredBy}退回，原因：${reason}
    按退回的原因修改以后重新请批。`;

const outdated = (rests: Provision, who: string, changed: readonly string[]) =>
  rests.block('APPROVAL_OUTDATED')`
    请批以后改了${changed.join('、')}，原来的请批和批示对现在的内容不算数。
    按现在的内容重新提请${who}批示。`;

const asked = (rests: Provision, who: string) => rests.block('APPROVAL_ASKED_ALREADY')`
  同样的内容已经请批，等${who}批示。
  不用重复提请。`;

const approved = (rests: Provision, kind: ApprovalKind) => rests.block('APPROVED_ALREADY')`
  ${APPROVAL_KIND_LABELS[kind]}已经批准，内容没有改动。
  不用重复提请。`;

const settled = (rests: Provision) => rests.block('ANSWERED_ALREADY')`
  这一请批已经有批示，或者承办单位已经重新请批。
  刷新“待我批示”，看现在的情况。`;

const anotherPost = (rests: Provision, kind: ApprovalKind, who: string) => rests.block('NOT_ASKED_OF_YOU')`
  ${APPROVAL_KIND_LABELS[kind]}由${who}批示。
  请有权批示的领导办理。`;

const movedOn = (rests: Provision, changed: readonly string[]) => rests.block('ASKED_CONTENT_CHANGED')`
  请批以后承办单位改了${changed.join('、')}，与您看到的不同，不能批准。
  退回，或者等承办单位按现在的内容重新请批。`;
