import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';
import { refuseWithdrawnUnanswered } from '#server/law/feedback/withdrawn-opinions.ts';
import { refuseUnansweredHearings } from '#server/law/hearing/hearing-report.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Requirement, type StepDuty } from '#server/law/decision/requirement.ts';
import type { Participation } from './participation.queries.ts';

const r32 = provision('R-32', 'LAW', '国令713号第十八条');

/** Reasons against starting to draft (开始起草). */
export const refuseDrafting = (phase: DecisionPhase): Finding[] =>
  refuseDecisionEvent('startDrafting', phase);

/** Reasons against ending public participation (结束公众参与). */
export const refuseFinishing = (phase: DecisionPhase, heard: Participation): Finding[] => [
  ...refuseDecisionEvent('finishParticipation', phase),
  ...refuseParticipationMethods(heard, { solicitationRequired: heard.solicitationExpected }),
  ...refuseUnsolicited(heard),
  ...(heard.unfinished > 0 ? [unanswered(heard.unfinished)] : []),
  ...refuseWithdrawnUnanswered(heard.withdrawnUnanswered),
  ...refuseUnansweredHearings(heard.hearingsUnderWay),
];

/** Where a law or the catalogue asks for public solicitation, no other way of hearing the public takes its place. */
const refuseUnsolicited = ({ methods, solicitation }: Participation): Finding[] =>
  solicitation?.requirement === Requirement.REQUIRED &&
  methods.length > 0 &&
  !methods.includes(ParticipationMethod.PUBLIC_SOLICITATION)
    ? [unsolicited(solicitation)]
    : [];

const unsolicited = ({ reason, article, basis }: StepDuty) =>
  provision('R-14', basis, article).block('SOLICITATION_REQUIRED', 'methods')`
    没有向社会公开征求意见：${reason}
    公开征求意见并公布采纳情况后再结束公众参与。`;

const unanswered = (count: number) => r32.block('PARTICIPATION_UNFINISHED')`
  还有${count}次征求意见没有结束或者没有公布采纳情况，各方面的意见应当归纳整理、研究论证。
  意见处理完毕并公布采纳情况后再结束公众参与。`;
