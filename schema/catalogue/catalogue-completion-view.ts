import { offerOf } from '#schema/kernel/offer.ts';
import { Input, View, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CompletionState } from '#server/law/catalogue/completion-report.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** One matter in the year-end report (完成情况表的一行). */
@View()
export class CatalogueCompletionLine {
  readonly no = str();
  readonly seq = int();
  readonly name = str();
  readonly leadUnit = of(() => UnitView);
  readonly coUnits = of.many(() => UnitView);
  readonly plannedText = str();
  readonly phase = of.opt(() => DecisionPhase, '决策所处的环节；没有启动的为空');
  readonly state = of(() => CompletionState);
  readonly allowed = of.many(() => CompletionState, '按决策进度可以写明的完成情况');
  readonly explanation = str.opt('未完成的原因和下一步安排');
}

/** How many matters are in one state (各种完成情况的事项数). */
@View()
export class CompletionCount {
  readonly state = of(() => CompletionState);
  readonly count = int();
}

/** Actions on a year-end report permitted to the viewer (可办事项). */
export const CatalogueCompletionOffer = offerOf('CatalogueCompletion', '可办事项', [
  'save',
  'passReview',
  'returnReview',
  { event: 'closeYear', label: '公布完成情况，结束年度' },
]);

/** 目录完成情况: to the public once it is published. */
@View('CatalogueCompletion', '年度目录完成情况')
export class CatalogueCompletionView {
  readonly id = id();
  readonly year = int();
  readonly title = str();
  readonly lines = of.many(() => CatalogueCompletionLine);
  readonly counts = of.many(() => CompletionCount);
  readonly dueOn = day('应当公布的日期');
  readonly writtenBy = str.opt();
  readonly reviewedBy = str.opt();
  readonly reviewReturn = str.opt('保密审查退回的原因；公众看不到');
  readonly publishedAt = instant.opt();
  readonly publishedOn = day.opt();
  readonly version = int('还没有填写过的为0');
}

/** Statement on the completion of one matter (填写完成情况). */
@Input()
export class CatalogueCompletionInput {
  readonly no = str();
  readonly state = of(() => CompletionState);
  readonly explanation? = text.opt();
}
