import { Input, bool, day, id, text } from '#schema/kernel/fields.ts';
import type { EarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';

/** 原有风险评估: an assessment that stands for a new one (国令713号第二十二条). */
@Input('EarlierAssessmentInput', '代替风险评估的原有评估')
export class EarlierAssessmentInput implements EarlierAssessment {
  readonly title = text('评估报告的名称');
  readonly underRules = text('按照什么规定评估');
  readonly assessedOn = day();
  readonly sameScope = bool('评估的范围与本事项相同');
  readonly changedSince = bool('评估以后情况有变化');
  readonly fileIds = id.many('原评估报告');
}
