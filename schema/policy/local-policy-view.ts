import { UnitName } from '#schema/identity/unit-view.ts';
import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, id, instant, int, of, str, Input, text } from '#schema/kernel/fields.ts';

/** Actions on the policy permitted to the viewer. */
export const PolicyOffer = offerOf('Policy', '可办事项', ['change']);

/** One setting (设定项) with the bounds it may be moved in. */
@View('PolicyValue', '本县设定的一项；不是法律规定')
export class PolicyValue {
  readonly key = str();
  readonly label = str();
  readonly unit = str();
  readonly value = str();
  readonly defaultValue = str();
  readonly note = str();
  readonly kind = str();
  readonly min = int.opt();
  readonly max = int.opt();
  readonly options = str.many('可选的取值；不是选项的为空');
}

/** 本县设定或者自行决策机关设定的一个版本, as everyone may read it. */
@View('LocalPolicyVersion', '设定的一个版本；不是法律规定')
export class LocalPolicyVersionView {
  readonly organ = of.opt(() => UnitName, '自行决策的机关；本县设定的为空');
  readonly version = int();
  readonly values = of.many(() => PolicyValue);
  readonly reason = str();
  readonly changedBy = str();
  readonly confirmedBy = str.opt('由谁确认；以前一人改动的为空');
  readonly changedAt = instant();
  readonly changedKeys = str.many('与上一版本不同的项');
}

/** Actions on a pending change permitted to the viewer. */
export const PolicyProposalOffer = offerOf('PolicyProposal', '可办事项', ['confirm', 'return']);

/** 等待确认的改动, as 司法局 reads it; the values are those that would be in force. */
@View('PolicyProposal', '等待另一人确认的本县设定改动')
export class PolicyProposalView {
  readonly id = id();
  readonly version = int();
  readonly values = of.many(() => PolicyValue, '改动的各项和改动后的值');
  readonly reason = str();
  readonly proposedBy = str();
  readonly proposedAt = instant();
  readonly viewerCan!: Can<typeof PolicyProposalOffer>;
}

/** One setting as it is typed (设定项的取值). */
@Input()
export class PolicyValueInput {
  readonly key = str();
  readonly value = text();
}
