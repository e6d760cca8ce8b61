import { Input, View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import type { HearingSeats } from '#server/law/hearing/hearing-plan.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingEntryKind, HearingNoticeKind, ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';

/** 一个方面的席位和产生方式. */
@View('HearingSeats')
@Input('HearingSeatsInput')
export class HearingSeatsView implements HearingSeats {
  readonly side = of(() => StakeholderSide);
  readonly seats = int();
  readonly mode = of(() => SelectionMode);
}

/** 听证公示, as it was published. */
@View('HearingNotice')
export class HearingNoticeView {
  readonly id = id();
  readonly kind = of(() => HearingNoticeKind);
  readonly text = str();
  readonly at = of(() => Date);
}

/** 随公告公布的草案、说明. */
@View('HearingDocument')
export class HearingDocument {
  readonly id = id();
  readonly name = str();
  readonly mediaType = str();
  readonly size = int();
  readonly url = str();
  readonly withheldGround = of.opt(() => WithholdGround, '公开版：其余部分不予公开的理由');
  readonly withheldLaw = str.opt();
}

/** 听证参加人, as the published list names them. */
@View('HearingParticipant')
export class HearingParticipantView {
  readonly id = id();
  readonly position = int();
  readonly side = of(() => StakeholderSide);
  readonly origin = of(() => ParticipantOrigin);
  readonly displayName = str('本人同意公布的为全名，否则隐去名字');
  readonly capacity = str('身份，如学生家长、沿线村民');
  readonly receiptNo = str.opt('报名产生的，其受理编号');
  readonly declined = bool('已经退出，由他人递补');
  readonly declineReason = str.opt('从前由承办单位登记的退出理由');
  readonly withdrawalWay = of.opt(() => WithdrawalWay, '怎样退出的');
  readonly withdrawalOn = day.opt('本人撤回或者收到书面撤回之日');
  readonly deliveredOn = day.opt('材料送达日，按送达的记录');
  readonly attended = bool.opt();
  readonly signedOn = day.opt('确认听证记录并签字之日');
  readonly refusalReason = str.opt('拒绝签字的理由');
}

/** 一个方面的撤回人数. */
@View('HearingWithdrawals')
export class HearingWithdrawalsView {
  readonly side = of(() => StakeholderSide);
  readonly persons = int();
  readonly online = int('其中本人在线撤回');
  readonly written = int('其中本人书面撤回');
}

/** 听证记录的一段. */
@View('HearingEntry')
export class HearingEntryView {
  readonly id = id();
  readonly kind = of(() => HearingEntryKind);
  readonly participantId = id.opt();
  readonly speaker = str();
  readonly text = str();
  readonly commentReceiptNo = str.opt(
    '已登记为意见的受理编号；登记时以本段的编号作提交编号，只有工作人员看得到',
  );
}

/** 听证意见的采纳情况，一项. */
@View('HearingMatter')
export class HearingMatterView implements HearingMatter {
  readonly title = str();
  readonly summary = str();
  readonly outcome = of(() => Outcome);
  readonly ground = of.opt(() => RejectionGround);
  readonly reason = str.opt();
}

/** 听证报告. */
@View('HearingReport')
export class HearingReportView {
  readonly summary = str();
  readonly matters = of.many(() => HearingMatterView);
  readonly publishedAt = of.opt(() => Date);
}
