/**
 * 国令713号第十四条第二款、第三款: at least one of seven ways of hearing the public; where a specific group is affected,
 * its organisations and representatives are heard too.
 */
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r14 = provision('R-14', 'LAW', '国令713号第十四条');
const r14Policy = provision('R-14', 'POLICY', '本县规定');

/** Facts about the hearing of the public on a decision (公众参与情况). */
export interface ParticipationFacts {
  /** Methods completed, or chosen where the plan is judged. */
  methods: readonly ParticipationMethod[];
  affectsSpecificGroup: boolean;
  /** Records of talks with mass organisations, social organisations or representatives of the group. */
  groupConsultations: number;
}

/** Findings on the ways in which the public was heard (公众参与方式): too few, or a specific group left out. */
export const refuseParticipationMethods = (
  facts: ParticipationFacts,
  { solicitationRequired }: Pick<LocalPolicy, 'solicitationRequired'>,
): Finding[] => [
  ...(facts.methods.length === 0 ? [noMethod] : []),
  ...(facts.affectsSpecificGroup && facts.groupConsultations < 1 ? [groupMissing] : []),
  ...(solicitationRequired &&
  facts.methods.length > 0 &&
  !facts.methods.includes(ParticipationMethod.PUBLIC_SOLICITATION)
    ? [solicitationExpected]
    : []),
];

const noMethod = r14.block('PARTICIPATION_REQUIRED', 'methods')`
  应当采取便于社会公众参与的方式充分听取意见。
  至少采取座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查中的一种。`;

const groupMissing = r14.block('GROUP_CONSULTATION_MISSING', 'groupConsultations')`
  决策事项涉及特定群体利益，应当与相关人民团体、社会组织以及群众代表进行沟通协商。
  登记座谈或者走访：哪个群体、谁来谈、说了什么。`;

const solicitationExpected = r14Policy.warn('SOLICITATION_EXPECTED', 'methods')`
  本县以向社会公开征求意见为常规方式。
  增加向社会公开征求意见，或者写明采取其他方式的理由。`;
