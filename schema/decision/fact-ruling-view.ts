import { View, day, of, str } from '#schema/kernel/fields.ts';
import { ReleaseView } from '#schema/decision/release-view.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';

/** 一项情形和理由. */
@View('Circumstance', '一项情形和理由')
export class CircumstanceView {
  readonly fact = of(() => DecisionFact);
  readonly reason = str();
}

const description = '县司法局对事项情形的认定，公众可以看';

/** 情形认定: what 司法局 ruled, what the unit had said of each, and what holds no longer. */
@View('FactRuling', description)
export class FactRulingView {
  readonly ruledBy = str('认定单位');
  readonly ruledOn = day();
  readonly proposedBy = str('提出单位');
  readonly holding = of.many(() => CircumstanceView);
  readonly lowered = of.many(() => CircumstanceView, '原已认定、这次去掉的');
  readonly releases = of.many(() => ReleaseView, '目录新版本删去、经认定不再履行的要求，历次认定现在有效的');
  readonly reason = str();
}

/** 等待认定的事项情形: what the unit put forward, for 司法局 to rule on. */
@View('FactProposal', '等待认定的事项情形')
export class FactProposalView {
  readonly by = str();
  readonly on = day();
  readonly holding = of.many(() => CircumstanceView);
  readonly lowered = of.many(() => CircumstanceView);
  readonly releases = of.many(() => ReleaseView, '目录新版本删去、提出不再履行的要求');
  readonly reason = str();
}
