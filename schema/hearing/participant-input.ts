import { Input, bool, day, id, instant, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';

/** 推荐或者邀请的参加人, as the unit enters them. */
@Input('HearingParticipantInput')
export class HearingParticipantInput {
  readonly side = of(() => StakeholderSide);
  readonly name = text();
  readonly showName = bool('本人同意公布姓名');
  readonly capacity = text('身份、推荐单位');
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
}

/** 当面送达听证会材料. */
@Input('HearingHandOverInput', '当面送达听证会材料')
export class HearingHandOverInput {
  readonly participantIds = id.many();
  readonly handedAt = instant('参加人在送达回证上签收的时间');
  readonly fileId = id('参加人签收的送达回证，先上传到决策材料');
}

/** 参加人的书面撤回, as the unit received it. */
@Input('HearingWithdrawalInput', '参加人的书面撤回')
export class HearingWithdrawalInput {
  readonly way = of(() => WithdrawalWay, '纸件怎样送来的');
  readonly receivedOn = day('收到之日');
  readonly fileId = id('参加人签名的书面撤回，先上传到决策材料');
}
