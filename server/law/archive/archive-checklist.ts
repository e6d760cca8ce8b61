/** 国令713号第三十三条: required contents of the file of a decision (归档范围), by the steps it went through. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/** Kinds of material that a decision's file holds (归档材料). */
export const [ArchiveItem, ARCHIVE_ITEM_LABELS] = vocabulary({
  INITIATION: '决策启动材料',
  RESEARCH: '调查研究材料',
  DRAFT: '决策草案',
  BASIS: '决策依据',
  PUBLIC_OPINIONS: '公众意见',
  ADOPTION: '意见采纳情况',
  HEARING_RECORD: '听证记录和听证报告',
  EXPERT_OPINIONS: '专家论证意见',
  RISK_REPORT: '风险评估报告',
  FAIR_COMPETITION: '公平竞争审查材料',
  LEGALITY_OPINION: '合法性审查意见',
  DISCUSSION_MINUTES: '集体讨论记录',
  PARTY_REPORT: '党委请示报告及批复',
  NPC_REPORT: '人大报告及意见',
  DECISION_TEXT: '决策正式文本',
  PUBLICATION: '公布记录',
  INTERPRETATION: '宣传解读材料',
  EXECUTION: '执行情况材料',
});
export type ArchiveItem = keyof typeof ArchiveItem;

/** Progress of a decision (履行程序情况). */
export interface DecisionCourse {
  /** Steps done (已经履行的程序). */
  steps: readonly DecisionStepKind[];
  drafted: boolean;
  issued: boolean;
  executed: boolean;
}

/** Records and documents that supply an item (归档材料的来源), and the condition under which it belongs to the file. */
interface ArchiveRow {
  belongs: (course: DecisionCourse) => boolean;
  records: readonly RecordKind[];
  documents: readonly DocumentKind[];
}

const R = RecordKind;
const D = DocumentKind;
const S = DecisionStepKind;
const always = () => true;
const drafted = (course: DecisionCourse) => course.drafted;
const issued = (course: DecisionCourse) => course.issued;
const executed = (course: DecisionCourse) => course.executed;
const after =
  (...steps: readonly DecisionStepKind[]) =>
  (course: DecisionCourse) =>
    steps.some((step) => course.steps.includes(step));
const row = (
  belongs: ArchiveRow['belongs'],
  records: readonly RecordKind[],
  documents: readonly DocumentKind[],
): ArchiveRow => ({ belongs, records, documents });

/**
 * The one table of the contents of a file (归档范围表); materials of consultations and hearings are held by the platform
 * itself.
 */
export const ARCHIVE_CHECKLIST: Readonly<Record<ArchiveItem, ArchiveRow>> = {
  [ArchiveItem.INITIATION]: row(always, [R.PROPOSAL, R.STUDY], [D.PROPOSAL]),
  [ArchiveItem.RESEARCH]: row(drafted, [R.RESEARCH], [D.RESEARCH]),
  [ArchiveItem.DRAFT]: row(drafted, [], [D.DRAFT]),
  [ArchiveItem.BASIS]: row(drafted, [], [D.BASIS]),
  [ArchiveItem.PUBLIC_OPINIONS]: row(after(S.PUBLIC_PARTICIPATION), [R.ACTIVITY], [D.ACTIVITY_MINUTES]),
  [ArchiveItem.ADOPTION]: row(after(S.PUBLIC_PARTICIPATION, S.HEARING), [], []),
  [ArchiveItem.HEARING_RECORD]: row(after(S.HEARING), [], [D.HEARING_RECORD]),
  [ArchiveItem.EXPERT_OPINIONS]: row(after(S.EXPERT_REVIEW), [R.EXPERT_REVIEW], [D.EXPERT_OPINION]),
  [ArchiveItem.RISK_REPORT]: row(after(S.RISK_ASSESSMENT), [R.RISK_ASSESSMENT], [D.RISK_REPORT]),
  [ArchiveItem.FAIR_COMPETITION]: row(
    after(S.FAIR_COMPETITION),
    [R.FAIR_COMPETITION],
    [D.FAIR_COMPETITION_REPORT],
  ),
  [ArchiveItem.LEGALITY_OPINION]: row(after(S.LEGALITY_REVIEW), [R.LEGALITY_OPINION], [D.LEGALITY_OPINION]),
  [ArchiveItem.DISCUSSION_MINUTES]: row(after(S.COLLECTIVE_DISCUSSION), [R.DISCUSSION], [D.MEETING_MINUTES]),
  [ArchiveItem.PARTY_REPORT]: row(after(S.PARTY_REPORT), [R.PARTY_REPORT], [D.PARTY_REPLY]),
  [ArchiveItem.NPC_REPORT]: row(after(S.NPC_REPORT), [R.NPC_REPORT], [D.NPC_REPLY]),
  [ArchiveItem.DECISION_TEXT]: row(issued, [], [D.DECISION_TEXT]),
  [ArchiveItem.PUBLICATION]: row(after(S.PUBLICATION), [R.PUBLICATION], []),
  [ArchiveItem.INTERPRETATION]: row(after(S.OUTREACH), [R.OUTREACH], [D.INTERPRETATION]),
  [ArchiveItem.EXECUTION]: row(executed, [R.EXECUTION_REPORT, R.COMPLETION], [D.EXECUTION_REPORT]),
};

/** Items that this decision's file must hold (应当归档的材料). */
export const archiveItems = (course: DecisionCourse): ArchiveItem[] =>
  Object.values(ArchiveItem).filter((item) => ARCHIVE_CHECKLIST[item].belongs(course));
