/**
 * 国令713号第三十六条: a decision may be evaluated afterwards where it clearly misses its effect, where many opinions
 * come in, or where the organ deems it needed; not by the main assessors of the matter before; and the public is heard.
 * The number that counts as many is the county's setting.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type Institution, kinship } from './same-institution.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r61Policy = provision('R-61', 'POLICY', '本县规定');
const r61 = provision('R-61', 'LAW', '国令713号第三十六条');
const r61Design = provision('R-61', 'DESIGN', '决策后评估办理规则');

/** Grounds for evaluating a decision afterwards (启动决策后评估的情形). */
export const [EvaluationTrigger, EVALUATION_TRIGGER_LABELS] = vocabulary({
  MISSES_EFFECT: '执行明显未达到预期效果',
  MANY_OPINIONS: '社会各方面提出较多意见',
  ORGAN_DEEMS_NEEDED: '决策机关认为有必要',
});
export type EvaluationTrigger = keyof typeof EvaluationTrigger;

/** Participants in an evaluation besides the public (参与评估的方面). */
export const [EvaluationParticipant, EVALUATION_PARTICIPANT_LABELS] = vocabulary({
  PEOPLES_CONGRESS_DEPUTY: '人大代表',
  CPPCC_MEMBER: '政协委员',
  MASS_ORGANISATION: '人民团体',
  SOCIAL_ORGANISATION: '社会组织',
});
export type EvaluationParticipant = keyof typeof EvaluationParticipant;

/** Number of opinions, and of days, that count as many (较多意见的标准，本县设定). */
export interface EvaluationPolicy {
  evaluationOpinions: number;
  evaluationDays: number;
}

/** Default settings of a county (默认设定): fifty opinions in ninety days. */
export const DEFAULT_EVALUATION_POLICY: Readonly<EvaluationPolicy> = {
  evaluationOpinions: 50,
  evaluationDays: 90,
};

/** Number of opinions of the last days, today included (近期意见数). */
export const recentOpinions = (
  suggestedOn: readonly CalendarDay[],
  today: CalendarDay,
  { evaluationDays }: EvaluationPolicy,
): number => suggestedOn.filter((day) => day <= today && daysBetween(day, today) < evaluationDays).length;

/** Hint that enough opinions came in to start an evaluation (可以启动评估的提示): the county's own, no duty. */
export function postEvaluationTrigger(
  suggestedOn: readonly CalendarDay[],
  today: CalendarDay,
  policy: EvaluationPolicy = DEFAULT_EVALUATION_POLICY,
): Finding[] {
  const count = recentOpinions(suggestedOn, today, policy);
  return count < policy.evaluationOpinions ? [] : [manyOpinions(count, policy)];
}

/** An evaluation about to be started (启动决策后评估). */
export interface EvaluationStart {
  triggers: readonly EvaluationTrigger[];
  /** Units and institutions that evaluate (评估单位). */
  evaluators: readonly Institution[];
  /** Those that mainly argued or assessed the matter before the decision (决策前主要论证评估单位). */
  priorAssessors: readonly Institution[];
}

/** Reasons against starting an evaluation (启动决策后评估). */
export function refuseEvaluationStart(start: EvaluationStart): Finding[] {
  const { triggers, evaluators, priorAssessors } = start;
  return [
    ...(triggers.length === 0 ? [triggerRequired] : []),
    ...(evaluators.length === 0 ? [evaluatorRequired] : []),
    ...refusePriorAssessors(evaluators, priorAssessors),
  ];
}

function refusePriorAssessors(evaluators: readonly Institution[], prior: readonly Institution[]): Finding[] {
  const kin = evaluators.flatMap((one) => prior.map((other) => ({ one, other, how: kinship(one, other) })));
  const same = kin.find(({ how }) => how === 'SAME');
  if (same) return [conflict(same.one)];
  const near = kin.find(({ how }) => how === 'RELATED');
  return near ? [related(near.one, near.other)] : [];
}

/** An evaluation about to be finished (完成决策后评估). */
export interface EvaluationReport {
  publicHeardBy: readonly ParticipationMethod[];
  participants: readonly EvaluationParticipant[];
  conclusion?: string | null | undefined;
}

/** Findings on an evaluation about to be finished (决策后评估). */
export const refuseEvaluationReport = (report: EvaluationReport): Finding[] => [
  ...(report.publicHeardBy.length === 0 ? [publicUnheard] : []),
  ...(report.participants.length === 0 ? [participantsExpected] : []),
  ...(blank(report.conclusion) ? [conclusionRequired] : []),
];

const manyOpinions = (
  count: number,
  { evaluationDays, evaluationOpinions }: EvaluationPolicy,
) => r61Policy.warn('POST_EVALUATION_TRIGGER')`
  近${evaluationDays}日收到意见建议${count}件，达到本县设定的${evaluationOpinions}件，可以组织决策后评估。
  研究是否启动决策后评估；启动的，选择没有承担决策前主要论证评估工作的单位或者机构。`;

const triggerRequired = r61.block('EVALUATION_TRIGGER_REQUIRED', 'triggers')`
  没有可以启动决策后评估的情形。
  写明执行明显未达到预期效果、社会各方面意见较多或者决策机关认为有必要。`;

const evaluatorRequired = r61Design.block('EVALUATOR_REQUIRED', 'evaluatorUnitIds', 'entrusted')`
  没有写明由谁评估。
  选择负责评估的单位或者受委托的机构。`;

/** Field in which an evaluator is named (评估单位的栏目). */
const fieldOf = ({ id }: Institution) => (id === null ? 'entrusted' : 'evaluatorUnitIds');

const conflict = (evaluator: Institution) => r61.block('EVALUATOR_CONFLICT', fieldOf(evaluator))`
  “${evaluator.name.trim()}”在决策作出前承担主要论证评估工作，不能参加决策后评估。
  另选单位或者机构评估。`;

const related = (evaluator: Institution, assessor: Institution) => r61.warn(
  'EVALUATOR_RELATED',
  fieldOf(evaluator),
)`
  “${evaluator.name.trim()}”与决策前承担主要论证评估工作的“${assessor.name.trim()}”名称相近，可能是同一单位或者其内设、下属机构。
  属于同一单位的，改由别的机构评估；确属另一单位的，写明两者的关系。`;

const publicUnheard = r61.block('EVALUATION_PUBLIC_UNHEARD', 'publicHeardBy')`
  决策后评估没有听取社会公众的意见。
  采取座谈、问卷、公开征求意见等方式听取意见后完成评估。`;

const participantsExpected = r61.warn('EVALUATION_PARTICIPANTS_EXPECTED', 'participants')`
  人大代表、政协委员、人民团体、社会组织都没有参与评估。
  吸收有关方面参与评估，或者写明没有参与的理由。`;

const conclusionRequired = r61Design.block('EVALUATION_CONCLUSION_REQUIRED', 'conclusion')`
  评估没有结论。
  写明评估结论；评估结果是调整决策的依据。`;
