import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { HoldGround } from '#server/law/people/contact-hold.ts';

/** Actions on a hold permitted to the viewer (可办事项). */
export const ContactHoldOffer = offerOf('ContactHold', '可办事项', ['lift']);

/** 暂缓删除联系方式, as the staff in charge of the list see it; contacts themselves are not shown. */
@View('ContactHold', '暂缓删除联系方式')
export class ContactHoldView {
  readonly id = id();
  readonly decisionNo = str();
  readonly decisionTitle = str();
  readonly consultationRound = int.opt('只限这一次征求意见的');
  readonly hearingNo = str.opt('只限这场听证会的');
  readonly ground = of(() => HoldGround);
  readonly reason = str();
  readonly placedByName = str();
  readonly placedAt = instant();
  readonly liftedByName = str.opt();
  readonly liftedAt = instant.opt();
  readonly liftReason = str.opt();
  readonly version = int();
  readonly viewerCan!: Can<typeof ContactHoldOffer>;
}
