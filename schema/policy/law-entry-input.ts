import { Input, bool, day, int, of, text } from '#schema/kernel/fields.ts';
import {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 登记的专门规定: where it stands, which matters it is on, what it asks, from which day. */
@Input('LawEntryInput', '登记的专门规定')
export class LawEntryInput {
  readonly label = text('适用于哪一类事项');
  readonly source = text('法律、法规、规章或者文件的名称');
  readonly docNo = text('公布令号或者发文字号');
  readonly level = of(() => LawLevel);
  readonly article = text('第几条');
  readonly subjects = of.many(() => SpecialRuleKind, {
    defaultValue: [],
    description: '目录事项写明的特别规定',
  });
  readonly categories = of.many(() => DecisionCategory, { defaultValue: [] });
  readonly facts = of.many(() => DecisionFact, { defaultValue: [], description: '认定的情形' });
  readonly steps = of.many(() => DecisionStepKind, { defaultValue: [] });
  readonly minimumDays? = int.opt('听取公众意见至少多少日');
  readonly dayUnit = of(() => DayUnit, { defaultValue: DayUnit.CALENDAR_DAY });
  readonly shortenable = bool({ defaultValue: false, description: '原文写“一般”的，可以说明理由缩短' });
  readonly hearing? = of.opt(() => LawHearing);
  readonly attendance? = of.opt(() => LawAttendance);
  readonly feedbackByLaw = bool({ defaultValue: false, description: '原文要求反馈意见采纳情况和理由' });
  readonly duty = text('规定的内容');
  readonly fromDay = day('从哪一天起适用；不早于确认之日');
  readonly reason = text('为什么登记，随规定公开');
}
