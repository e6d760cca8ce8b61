import { Input, View, bool, day, id, int, of, text } from '#schema/kernel/fields.ts';
import {
  type DepartmentHeard,
  RiskKind,
  RiskLevel,
  type RiskMeasure,
  type RiskPoint,
  type RiskReport,
} from '#server/law/procedure/risk-assessment.ts';

/** 听取意见的部门. */
@View('DepartmentHeard')
@Input('DepartmentHeardInput', '听取意见的部门')
export class DepartmentHeardInput implements DepartmentHeard {
  readonly unitName = text();
  readonly opinion = text();
}

/** 风险点. */
@View('RiskPoint')
@Input('RiskPointInput', '风险点')
export class RiskPointInput implements RiskPoint {
  readonly no = int();
  readonly kind = of(() => RiskKind);
  readonly description = text();
  readonly level = of(() => RiskLevel);
}

/** 风险防范措施. */
@View('RiskMeasure')
@Input('RiskMeasureInput', '风险防范措施')
export class RiskMeasureInput implements RiskMeasure {
  readonly pointNo = int('针对的风险点');
  readonly text = text();
  readonly unitName? = text.opt('责任单位');
}

/** 风险评估报告. */
@View('RecordedRiskReport')
@Input('RiskReportInput', '风险评估报告')
export class RiskReportInput implements RiskReport {
  readonly happenedOn = day();
  readonly level? = of.opt(() => RiskLevel);
  readonly departmentsHeard = of.many(() => DepartmentHeardInput);
  readonly riskPoints = of.many(() => RiskPointInput);
  readonly measures = of.many(() => RiskMeasureInput);
  readonly responsePlan = text.many('风险处置预案');
  readonly fileIds = id.many();
}

/** 决策机关对风险是否可控的认定. */
@View('RecordedRiskFinding')
@Input('RiskFindingInput', '决策机关对风险是否可控的认定')
export class RiskFindingInput {
  readonly happenedOn = day();
  readonly riskControllable = bool();
  readonly reason = text();
  readonly fileIds = id.many();
}
