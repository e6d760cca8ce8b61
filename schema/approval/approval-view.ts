import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { ApprovalAnswer, ApprovalKind } from '#server/law/approval/approval.ts';

/** 所批内容的一项. */
@View('ApprovalFact')
export class ApprovalFactView {
  readonly term = str();
  readonly text = str();
  readonly digest?: string | null | undefined = str.opt('所指文本的摘要值');
}

/** 批示可办事项. */
export const ApprovalOffer = offerOf('Approval', '可办事项', ['approve', 'return']);

/** 请批和批示. */
@View('Approval', '请批和批示')
export class ApprovalView {
  readonly id = id();
  readonly version = int();
  readonly kind = of(() => ApprovalKind);
  readonly title = str();
  readonly unitName = str();
  readonly facts = of.many(() => ApprovalFactView);
  readonly digest = str('所批内容的摘要值');
  readonly path = str('看全文的地址');
  readonly askedBy = str();
  readonly askedAt = instant();
  readonly answer = of.opt(() => ApprovalAnswer);
  readonly reason = str();
  readonly answeredBy = str('批示人和岗位');
  readonly answeredAt = instant.opt();
  readonly viewerCan!: Can<typeof ApprovalOffer>;
}

/** 一个事项的请批情况: what is asked of whom, the last request, whether it may be asked now. */
@View('ApprovalStandingView', '一个事项的请批情况')
export class ApprovalStandingView {
  readonly kind = of(() => ApprovalKind);
  readonly matterId = id('请批的事项：一轮征求意见，或者一项决策');
  readonly approvers = str('批示人的岗位');
  readonly approved = bool('现在的内容已经批准');
  readonly changed = str.many('请批以后改了的内容');
  readonly last = of.opt(() => ApprovalView);
  readonly facts = of.many(() => ApprovalFactView, '现在请批会写明的内容');
  readonly ask = of(() => Capability);
}

/** 待我批示、已批示. */
@View('ApprovalDesk', '待我批示和已批示')
export class ApprovalDesk {
  readonly waiting = of.many(() => ApprovalView);
  readonly answered = of.many(() => ApprovalView);
}
