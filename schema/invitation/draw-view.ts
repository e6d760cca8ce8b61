import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { CategoryCount } from '#schema/register/roster-view.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';

/** 名额. */
@View('DrawQuota')
export class DrawQuotaView {
  readonly attribute = of(() => QuotaAttribute);
  readonly label = str();
  readonly categories = of.many(() => RepresentativeCategory);
  readonly min = int();
  readonly max = int();
}

/** Somebody who was left out (不列入的), by their number. */
@View('DrawExcluded')
export class DrawExcludedView {
  readonly no = str('代表编号');
  readonly reasons = str.many();
}

/** Somebody drawn (入选), by their number. */
@View('DrawnSeat')
export class DrawnSeatView {
  readonly id = str('代表编号');
  readonly quota = str('占用的名额');
  readonly reasons = str.many();
}

/** Reserves for a kind of seat (递补次序), by numbers. */
@View('DrawReserves')
export class DrawReservesView {
  readonly quota = str();
  readonly ids = str.many();
}

/** Result of a draw (抽选结果). */
@View('DrawResult')
export class DrawResultView {
  readonly selected = of.many(() => DrawnSeatView);
  readonly reserves = of.many(() => DrawReservesView);
  readonly ticketNo = int.opt('分层抽签的中签号');
}

/** Actions on a draw permitted to the viewer (可办事项). */
export const DrawOffer = offerOf('Draw', '可办事项', ['draw', 'void']);

/** 抽选, as everybody reads it: numbers that name nobody. */
@View('Draw', '公众代表抽选；只有编号，没有姓名')
export class DrawView {
  readonly id = id();
  readonly version = int();
  readonly no = str('抽选编号');
  readonly attempt = int('该议题的第几次抽选');
  readonly itemId = id();
  readonly method = of(() => DrawMethod);
  readonly seats = int();
  readonly quotas = of.many(() => DrawQuotaView);
  readonly topics = str.many();
  readonly restAfterMeetings = int('受邀后休息几次会议');
  readonly poolSize = int('候选人数');
  readonly excluded = of.many(() => DrawExcludedView);
  readonly tickets = int.opt('分层抽签的签数');
  readonly provedFairest = bool.opt('已证明没有更公平的排法');
  readonly commitment = str('种子的承诺值：抽选之前公布，抽选之后核对');
  readonly offerDigest = str('方案摘要（SHA-256）');
  readonly offeredAt = instant();
  readonly seed = str.opt('种子；抽选之前为空');
  readonly publicDigits = str.opt('现场报出的数字');
  readonly result = of.opt(() => DrawResultView);
  readonly drawnAt = instant.opt();
  readonly voidedAt = instant.opt();
  readonly voidReason = str.opt('作废的理由');

  /** The body that holds the meeting (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
}

/** Attribute of somebody in a lottery's pool (分层依据): only those that its quotas ask for. */
@View('DrawPoolValue')
export class DrawPoolValueView {
  readonly attribute = str();
  readonly value = str();
}

/** Somebody who could be chosen (候选), by their number, with all that the draw looks at. */
@View('DrawPoolMember')
export class DrawPoolMemberView {
  readonly id = str('代表编号');
  readonly categories = of.many(() => RepresentativeCategory, '按需轮换：类别');
  readonly fields = str.many('按需轮换：熟悉的领域');
  readonly invitations = int.opt('按需轮换：会议前十二个月受邀次数');
  readonly values = of.many(() => DrawPoolValueView, '分层抽签：名额所依据的情况');
  readonly tickets = int.opt('分层抽签：列有此人的签数');
}

/** Who would be left out, by name: for the office alone (不列入). */
@View('DrawPreviewExcluded')
export class DrawPreviewExcluded {
  readonly no = str();
  readonly name = str();
  readonly reasons = str.many();
}

/** A draw as it would be offered now (抽选试算): nothing of it is stored or published. */
@View('DrawPreview', '抽选方案公布以前的试算，只有政府办看得到')
export class DrawPreviewView {
  readonly poolSize = int('符合条件的候选人数');
  readonly counts = of.many(() => CategoryCount);
  readonly regions = str.many('候选人所在乡镇（街道）');
  readonly topics = str.many('候选人熟悉的领域');
  readonly excluded = of.many(() => DrawPreviewExcluded);
  readonly findings: readonly Finding[] = of.many(() => FindingType, '照此公布会遇到的问题');
  readonly loosened = of.many(() => DrawQuotaView, '名额互相冲突时最小的调整');
}
