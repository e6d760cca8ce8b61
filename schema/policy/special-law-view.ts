import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  type SpecialRule,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 专门规定: a confirmed edition with the days it is in force; the browser judges with it as the server does. */
@View('SpecialLaw', '专门规定，已经确认的一版')
export class SpecialLawView implements SpecialRule {
  readonly id = id();
  readonly code = str();
  readonly label = str('适用于哪一类事项');
  readonly level = of(() => LawLevel);
  readonly article = str('名称和条款，如城乡规划法第二十六条');
  readonly subjects = of.many(() => SpecialRuleKind);
  readonly categories = of.many(() => DecisionCategory);
  readonly facts = of.many(() => DecisionFact);
  readonly steps = of.many(() => DecisionStepKind);
  readonly minimumDays = int.opt();
  readonly dayUnit = of(() => DayUnit);
  readonly shortenable = bool('原文写“一般”的，可以说明理由缩短');
  readonly hearing = of.opt(() => LawHearing);
  readonly attendance = of.opt(() => LawAttendance);
  readonly feedbackByLaw = bool('原文要求反馈意见采纳情况和理由');
  readonly duty = str();
  readonly from = day();
  readonly until = day.opt('最后适用之日；没有后来的规定时为空');
}
