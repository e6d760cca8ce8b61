/**
 * 关口: 国令713号第二十五条 (no discussion without review), 第三十条 (the text the meeting decides on), 第三十二条 (the text published).
 * At each gate one version is named by its digest, and a gate accepts no text other than the one named at the gate
 * before.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { DRAFT_STAGE_LABELS, DraftStage } from './draft-stage.ts';
import { ChangeSource } from './revision.ts';

const r46 = provision('R-46', 'LAW', '国令713号第二十五条');
const r53 = provision('R-53', 'DESIGN', '会议记录规则');
const r56 = provision('R-56', 'DESIGN', '公布办理规则');
const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Gates at which a version of the draft is fixed (关口), in their order. */
export const [DraftGate, DRAFT_GATE_LABELS] = vocabulary({
  SUBMITTED: '送审稿',
  DISCUSSED: '讨论稿',
  APPROVED: '审定稿',
  PUBLISHED: '公布稿',
});
export type DraftGate = keyof typeof DraftGate;

/** Name of a version with the gates it passed: 修改稿 · 送审稿 · 讨论稿. */
export const versionLabel = (stage: DraftStage, gates: readonly DraftGate[]): string =>
  [...new Set([DRAFT_STAGE_LABELS[stage], ...gates.map((gate) => DRAFT_GATE_LABELS[gate])])].join(' · ');

/** A passage as the rules look at it (过关). */
export interface Passage {
  gate: DraftGate;
  draftVersionId: string;
  digest: string;
}

/** A version before a gate. */
export interface PassingVersion {
  id: string;
  no: number;
  stage: DraftStage;
  /** The versions it was made from by the meeting's amendments, nearest first; none of any other stage. */
  madeFrom: readonly string[];
  /** null while it is worked on. */
  digest: string | null;
}

/** The passages in force (现行的过关): passing a gate again cancels those of the later gates. */
export type Gates<One extends Passage = Passage> = Readonly<Partial<Record<DraftGate, One>>>;

const ORDER = Object.values(DraftGate);

/** Derives the passages in force from all passages, oldest first. */
export const gatesInForce = <One extends Passage>(passed: readonly One[]): Gates<One> => {
  const inForce: Partial<Record<DraftGate, One>> = {};
  for (const one of passed) {
    for (const later of ORDER.slice(ORDER.indexOf(one.gate))) delete inForce[later];
    inForce[one.gate] = one;
  }
  return inForce;
};

/** Whether a version was made from the discussed one as the meeting amended it (会议修改后的审定稿). */
export const amends = ({ stage, madeFrom }: PassingVersion, { DISCUSSED }: Gates): boolean =>
  stage === DraftStage.APPROVED && DISCUSSED !== undefined && madeFrom.includes(DISCUSSED.draftVersionId);

/**
 * Reasons against changing the draft after the meeting approved it (通过以后): only the meeting's amendments go in, until
 * confirmed.
 */
export const refuseAmending = ({ DISCUSSED, APPROVED }: Gates): Finding[] =>
  // A draft approved without amendments passes 审定稿 at once: only an amended one is discussed and not yet approved.
  DISCUSSED && !APPROVED ? [] : [approvedAlready];

/** Reasons against issuing (印发): a draft that was reviewed here must have its 审定稿. */
export const refuseUnapproved = ({ SUBMITTED, APPROVED }: Gates): Finding[] =>
  SUBMITTED && !APPROVED ? [approvedMissing] : [];

/**
 * Reasons against a source in the version amended by the meeting (会议修改的来源): only the meeting's own amendments go in.
 */
export const refuseOtherSources = (
  stage: DraftStage,
  changes: readonly { no: string; source: ChangeSource | null }[],
): Finding[] => {
  const other = changes.filter(({ source }) => source !== null && source !== ChangeSource.MEETING);
  return stage === DraftStage.APPROVED && other.length > 0
    ? [meetingOnly(other.map(({ no }) => no).join('、'))]
    : [];
};

const missed: Readonly<Record<DraftGate, (gates: Gates, version: PassingVersion) => Finding[]>> = {
  [DraftGate.SUBMITTED]: () => [],
  [DraftGate.DISCUSSED]: ({ SUBMITTED }) => (SUBMITTED ? [] : [unreviewed]),
  [DraftGate.APPROVED]: (gates, version) => {
    if (!gates.DISCUSSED) return [undiscussed];
    return version.digest === gates.DISCUSSED.digest || amends(version, gates) ? [] : [otherText(version.no)];
  },
  [DraftGate.PUBLISHED]: ({ APPROVED }, { no, digest }) =>
    APPROVED?.digest === digest ? [] : [unapproved(no)],
};

/**
 * Reasons why a version cannot pass a gate (不能过关); whether its changes since the review have a source is checked
 * separately.
 */
export const refuseGate = (gates: Gates, gate: DraftGate, version: PassingVersion): Finding[] =>
  version.digest === null ? [unfixed(version.no)] : missed[gate](gates, version);

const unfixed = (no: number) => r32.block('REVISION_UNFINISHED')`
  第${no}稿还没有定稿。
  到草案页核对全文后定稿；还要改的，改完再来。`;

const unreviewed = r46.block('LEGALITY_REVIEW_REQUIRED')`
  草案没有送审稿，未经合法性审查不得提交讨论。
  送请合法性审查，取得审查意见后再提交讨论。`;

const undiscussed = r53.block('DISCUSSED_DRAFT_MISSING')`
  没有提交会议讨论的讨论稿。
  先安排上会，再登记讨论情况。`;

const otherText = (no: number) => r53.block('DISCUSSED_DRAFT_CHANGED')`
  第${no}稿与会议讨论的讨论稿不是同一文本。
  会议讨论的文本通过的，把草案恢复为讨论稿；会议提出修改的，登记为“修改后通过”；需要讨论新稿的，登记为“再次讨论”后重新安排上会。`;

const approvedAlready = r53.block('APPROVED_DRAFT_FIXED')`
  会议已经通过，审定稿已经确定，草案不能再修改。
  按审定稿签发；确需修改的，重新提请讨论。`;

const approvedMissing = r53.block('APPROVED_DRAFT_REQUIRED')`
  没有确认的审定稿，不能签发。
  会议修改后通过的，由承办单位按会议意见改成审定稿，政府办公室另一人确认；旧稿没有过关的，重新送审。`;

const meetingOnly = (names: string) => r53.block('MEETING_SOURCE_REQUIRED', 'source', 'changes')`
  ${names}的修改不是来自会议讨论意见；审定稿只能写入会议决定的修改。
  来源选择“会议讨论意见”并写明会上怎样决定；不是会议决定的，改回讨论稿的文字。`;

const unapproved = (no: number) => r56.block('PUBLISHED_DRAFT_DIFFERS')`
  决策公布的文本应当与会议审定的一致，第${no}稿不是审定稿。
  在草案页选会议通过的那一稿；会上有改动的，先由另一人确认。`;
