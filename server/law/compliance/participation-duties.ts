/**
 * 国令713号第十四条第三款、第十五条: further duties within the hearing of the public (公众参与的具体要求): talks with an affected
 * group, and the thirty days where a law, the catalogue or the county asks for public solicitation.
 */
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import {
  asksFor,
  firstNeed,
  type Matter,
  type NeedRow,
  underSpecialLaw,
  where,
} from '#server/law/decision/matter.ts';
import { byStatute, Requirement, type StepDuty, StepDutyKind } from '#server/law/decision/requirement.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

const { REQUIRED, OPTIONAL, NOT_APPLICABLE } = Requirement;

const GROUP_ROWS: readonly NeedRow[] = [
  where(
    [DecisionFact.AFFECTS_SPECIFIC_GROUPS],
    byStatute(REQUIRED, '涉及特定群体利益，应当与相关人民团体、社会组织以及群众代表沟通协商。', '第十四条'),
  ),
];
const noGroup = byStatute(NOT_APPLICABLE, '不涉及特定群体利益。', '第十四条');

const solicited = asksFor(DecisionStepKind.PUBLIC_PARTICIPATION);

const SOLICITATION_ROWS: readonly NeedRow[] = [
  where(
    [DecisionFact.LAWFULLY_NOT_PUBLIC],
    byStatute(NOT_APPLICABLE, '依法不予公开，不向社会公开征求意见。', '第十四条'),
  ),
  underSpecialLaw((rule) => rule.minimumDays !== null || solicited(rule), '应当向社会公开征求意见'),
  ({ given }) =>
    given.catalogueSolicitation
      ? {
          requirement: REQUIRED,
          reason: '已公布的目录写明向社会公开征求意见。',
          article: '重大行政决策事项目录',
          basis: 'POLICY',
        }
      : null,
  ({ given }) =>
    given.solicitationRequired
      ? {
          requirement: REQUIRED,
          reason: '本县以向社会公开征求意见为常规方式。',
          article: '本县规定',
          basis: 'POLICY',
        }
      : null,
];
const otherWays = byStatute(
  OPTIONAL,
  '可以选择其他听取意见的方式；公开征求意见的，期限一般不少于30日。',
  '第十四条、第十五条',
);

/** Duties within the hearing of the public on a matter (公众参与的具体要求). */
export const participationDuties = (matter: Matter): StepDuty[] => [
  { kind: StepDutyKind.GROUP_CONSULTATION, ...firstNeed(GROUP_ROWS, noGroup, matter) },
  { kind: StepDutyKind.PUBLIC_SOLICITATION, ...firstNeed(SOLICITATION_ROWS, otherWays, matter) },
];
