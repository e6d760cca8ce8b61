import { View, bool, day, id, int, of, str, Input } from '#schema/kernel/fields.ts';
import { StepLineEntry } from './step-line-entry.ts';
import { LateMarkView } from './late-mark-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { offerOf } from '#schema/kernel/offer.ts';

/** 重大行政决策, as everyone reads it. */
@View('Decision')
export class DecisionView {
  readonly id = id();
  readonly no = str();
  readonly year = int();
  readonly title = str();
  readonly phase = of(() => DecisionPhase);
  readonly leadUnit = of(() => UnitView);
  readonly organ = of.opt(() => UnitView, '决策机关；由县人民政府决策的为空');
  readonly coUnits = of.many(() => UnitView);
  readonly startedOn = day();
  readonly platformSince = day.opt('补录的事项，自这一天起在平台上办理');
  readonly lateMarks = of.many(() => LateMarkView, '补录的程序，按办理的先后');
  readonly version = int();
  readonly facts = of.many(() => DecisionFact, '事项情形');
  readonly factsOn = day.opt('认定情形的日期；没有认定的为空');
  readonly factsConfirmed = bool('情形已经县司法局认定，没有等待认定的更正');
  readonly categories = of.many(() => DecisionCategory, '事项类别');
  readonly specialRules = of.many(() => SpecialRuleKind, '另有规定的事项');
  readonly phaseSince = day('进入当前阶段的日期');
  readonly outsideReason = str.opt('目录外决策的理由；目录列入的为空');
  readonly stepLine = of.many(() => StepLineEntry);
}

/** Which decisions a list shows. */
@Input()
export class DecisionFilter {
  readonly outside? = bool.opt('只看目录外决策');
  readonly organId? = id.opt('决策机关：自行决策的这个单位');
  readonly ofCounty? = bool.opt('决策机关：县人民政府');
  readonly category? = of.opt(() => DecisionCategory);
}

/** Actions on a decision permitted to the viewer (可办事项). */
export const DecisionOffer = offerOf('Decision', '可办事项', [
  'proposeDecisionFacts',
  { event: 'ruleOnDecisionFacts', label: '认定或者退回事项情形' },
  'tellMatter',
  'startDrafting',
  'createConsultation',
  'finishParticipation',
]);

/** A decision by its number and name (一项决策). */
@View('NamedDecision', '一项决策的编号和名称')
export class NamedDecision {
  readonly no = str();
  readonly title = str();
}
