import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { Initiation } from '#server/law/decision/decision-initiation.ts';
import { type DecisionProposal, ProposerKind } from '#server/law/decision/decision-proposal.ts';

/** 决策事项建议, as it is typed. */
@Input('ProposalInput')
export class ProposalInput implements DecisionProposal {
  readonly proposerKind = of(() => ProposerKind);
  readonly proposerName? = text.opt('建议提出人；单位提出的就是本单位');
  readonly proposerOrganisation? = text.opt('所在单位或者代表团');
  readonly title = text();
  readonly writtenText? = text.opt('议案、建议、提案或者来信的内容');
  readonly problem? = text.opt();
  readonly reasons? = text.opt();
  readonly basis? = text.opt();
  readonly preliminaryPlan? = text.opt();
  readonly necessity? = text.opt();
  readonly feasibility? = text.opt();
  readonly receivedOn = day('提出或者收到书面形式的日期');
}

/** 启动决策程序, as it is typed. */
@Input('InitiationInput')
export class InitiationInput implements Initiation {
  readonly leadUnitId? = id.opt();
  readonly coUnitIds = id.many({ defaultValue: [] });
  readonly catalogueItemNo? = text.opt('目录事项的编号');
  readonly outsideReason? = text.opt('目录外决策的理由');
  readonly categories = of.many(() => DecisionCategory, {
    defaultValue: [],
    description: '目录外决策事项的类别',
  });
  readonly exclusion? = of.opt(() => ExclusionGround, '目录外决策事项不适用条例的情形');
  readonly specialRules? = of.many.opt(
    () => SpecialRuleKind,
    '目录外决策事项适用的专门规定；没有另有规定的，写空的一组',
  );
  readonly title? = text.opt('目录外决策事项的名称；没有写的，用建议的名称');
  readonly answer? = text.opt('对建议提出人的答复');
}
