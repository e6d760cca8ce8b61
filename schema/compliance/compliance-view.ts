import { View, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import { DutyStage } from '#server/law/compliance/duties.ts';

/** 各状态的事项数. */
@View('DutyCounts', '各状态的合规事项数；迟办的计入逾期，另行列出')
export class DutyCounts {
  readonly met = int();
  readonly due = int();
  readonly late = int('逾期：未办的、迟办的和迟登记的');
  readonly unmet = int('其中逾期未办的');
  readonly missing = int();
  readonly waived = int();
  readonly ahead = int();
  readonly notApplicable = int();
}

/** 一个单位的合规情况. */
@View()
export class UnitCompliance {
  readonly unitId = id.opt('没有人担任该岗位的，为空');
  readonly unitName = str();
  readonly decisions = int('涉及的决策数');
  readonly counts = of(() => DutyCounts);
}

/** 一项合规要求在各决策中的履行情况. */
@View()
export class RuleCompliance {
  readonly code = str();
  readonly rule = str();
  readonly basis = of(() => FindingBasis);
  readonly article = str();
  readonly title = str();
  readonly stage = of(() => DutyStage);
  readonly counts = of(() => DutyCounts);
}

/** 合规情况, computed anew from the record each time it is asked for. */
@View('ComplianceBoard', '合规情况，每次由记录重新计算')
export class ComplianceBoard {
  readonly today = day();
  readonly years = int.many('有决策的年度');
  readonly decisions = int();
  readonly total = of(() => DutyCounts);
  readonly units = of.many(() => UnitCompliance);
  readonly rules = of.many(() => RuleCompliance);
}

/** 本人的合规提示. */
@View('DutyReminder', '本人经办的合规事项')
export class DutyReminder {
  readonly today = day();
  readonly late = int('逾期未办');
  readonly missing = int();
  readonly soon = int('三个工作日内到期');
}
