import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** Actions on a representative permitted to the viewer (可办事项). */
export const RepresentativeOffer = offerOf('Representative', '可办事项', [
  'save',
  'excuse',
  'verify',
  'reject',
  'suspend',
  'resume',
  'renew',
  'retire',
  'reveal',
]);

/** One thing that happened to a representative (经过). */
@View('RepresentativeChange')
export class RepresentativeChangeView {
  readonly event = str('经过：入库、核实、暂停、恢复、续任、退出等');
  readonly note = str();
  readonly byName = str.opt('办理人；本人申请的为空');
  readonly at = instant();
}

/** Words of a representative, as they themselves see them too. */
@View()
export abstract class RepresentativeWords {
  readonly state = of(() => RepresentativeState, '当日状态；任期届满的不必登记');
  readonly categories = of.many(() => RepresentativeCategory);
  readonly unitPost = str();
  readonly fields = str.many();
  readonly region = str();
  readonly village = str();
  readonly declaredInterests = str.many();
  readonly applied = str('申请理由；不是本人申请的为空');
  readonly stateReason = str.opt('没有入库、暂停、退出的理由');
}

/** 社会公众代表 at the desk; the contact is not in it. */
@View('Representative', '社会公众代表；公众看不到')
export class RepresentativeView extends RepresentativeWords {
  readonly id = id();
  readonly version = int();
  readonly no = str('代表编号');
  readonly origin = of(() => RepresentativeOrigin);
  readonly name = str();
  readonly nameConsentOn = day.opt();
  readonly gender = str.opt();
  readonly termStartsOn = day();
  readonly termEndsOn = day();
  readonly verifiedOn = day.opt();
  readonly verificationNote = str.opt();
  readonly awayUntil = day.opt('请假至（含当日）');
  readonly nominatedBy = of.opt(() => UnitView, '推荐单位');
  readonly enteredAt = instant();
  readonly enteredByName = str.opt('登记人；本人申请的为空');

  /** Not in the contract: whoever entered them does not verify them. */
  readonly enteredById!: string | null;

  readonly hasContact = bool();
  readonly invited = int('近12个月受邀列席的次数');
  readonly attended = int('近12个月到会列席的次数');
}
