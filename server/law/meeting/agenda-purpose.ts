/**
 * 国令713号第三条、第二十九条、第三十条、第三十七条: purposes of agenda items (议题事由). The purposes open to a decision
 * depend on its phase, never on the item's title; whoever sets the agenda chooses among those that fit, and an announced
 * item stays as announced.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r52 = provision('R-52', 'DESIGN', '会议议程办理规则');
const r51 = provision('R-51', 'POLICY', '本县规定');

/** Purpose of an item on the agenda (议题事由). */
export const [AgendaPurpose, AGENDA_PURPOSE_LABELS] = vocabulary({
  DECIDE: '审议决策草案',
  REPEAL: '审议停止执行、废止决策',
  REPORT: '听取汇报',
  CATALOGUE: '审议年度决策事项目录',
  OPENNESS: '听取政务公开工作汇报',
  OTHER: '其他议题',
});
export type AgendaPurpose = keyof typeof AgendaPurpose;

/** Phase of the decision an item is about (关联决策的环节); null where it is about none. */
type Phase = DecisionPhase | null;

/** Purposes open to an item (可选的事由), the usual one first. */
export function purposesFor(phase: Phase): AgendaPurpose[] {
  const { DECIDE, REPEAL, REPORT, CATALOGUE, OPENNESS, OTHER } = AgendaPurpose;
  if (phase === null) return [OTHER, CATALOGUE, OPENNESS];
  if (UNDECIDED.has(phase)) return [DECIDE, REPORT, OTHER];
  return refuseDecisionEvent('repeal', phase).length === 0 ? [REPORT, REPEAL, OTHER] : [REPORT, OTHER];
}

/** Default purpose where nobody chose one (未选事由的议题). */
export const usualPurpose = (phase: Phase): AgendaPurpose => purposesFor(phase)[0] ?? AgendaPurpose.OTHER;

/** Reason against this purpose in this phase (事由与决策环节不符). */
export const refusePurpose = (purpose: AgendaPurpose, phase: Phase, field: string): Finding[] =>
  purposesFor(phase).includes(purpose)
    ? []
    : [phase === null ? untied(purpose, field) : unfit(purpose, phase, field)];

/** Whether the item is only provisional (暂列议题): its draft is not yet approved for a meeting and arranged for one. */
export const isProvisional = (purpose: AgendaPurpose, phase: Phase): boolean =>
  purpose === AgendaPurpose.DECIDE &&
  phase !== null &&
  UNDECIDED.has(phase) &&
  phase !== DecisionPhase.SCHEDULED;

/** An item about to be announced (拟预告的议题), by the title those who prepare it read. */
export interface ItemToAnnounce {
  position: number;
  title: string;
  purpose: AgendaPurpose;
  phase: Phase;
}

/**
 * Reason against announcing a meeting (发布预告): an item to decide on a draft that no leader has approved for a meeting.
 */
export const refuseProvisional = (items: readonly ItemToAnnounce[]): Finding[] =>
  items.flatMap((item) => (isProvisional(item.purpose, item.phase) ? [provisional(item)] : []));

const untied = (purpose: AgendaPurpose, field: string) => r52.block('AGENDA_PURPOSE_UNTIED', field)`
  事由是“${AGENDA_PURPOSE_LABELS[purpose]}”，没有关联决策事项。
  从列表里选择关联的决策；与决策无关的，事由选“${AGENDA_PURPOSE_LABELS[AgendaPurpose.OTHER]}”。`;

const unfit = (purpose: AgendaPurpose, phase: DecisionPhase, field: string) =>
  r52.block('AGENDA_PURPOSE_UNFIT', field)`
    关联的决策当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能以“${AGENDA_PURPOSE_LABELS[purpose]}”上会。
    事由改为：${purposesFor(phase)
      .map((one) => AGENDA_PURPOSE_LABELS[one])
      .join('、')}。`;

const provisional = ({ position, title }: ItemToAnnounce) =>
  r51.block('AGENDA_ITEM_PROVISIONAL', `items.${position - 1}.purpose`)`
    第${position}项“${title}”是暂列的议题，还没有经批准安排上会，不能预告。
    在决策页请领导批准议题并安排上会后再预告；只听取汇报的，改事由为“${AGENDA_PURPOSE_LABELS[AgendaPurpose.REPORT]}”；否则移出议程。`;
