import { View, day, id, int, str } from '#schema/kernel/fields.ts';

/** 收到留言之日正在征求意见的草案: a round that takes the message as an opinion. */
@View('ReceivingRound')
export class ReceivingRound {
  readonly id = id();
  readonly title = str();
  readonly round = int();
  readonly closesOn = day();
}

/** 留言转成的意见 at the desk. */
@View('PassedOpinion')
export class PassedOpinionView {
  readonly id = id();
  readonly consultationId = id();
  readonly receiptNo = str();
  readonly title = str('征求意见稿');
}

/** 本人的留言转成的意见: its receipt opens it. */
@View('OwnOpinion')
export class OwnOpinion {
  readonly receiptNo = str();
  readonly lookupCode = str('查询码');
  readonly title = str('征求意见稿');
}
