import { Input, bool, id, instant, of, text } from '#schema/kernel/fields.ts';
import type { HearingMatter, HearingReport } from '#server/law/hearing/hearing-report.ts';
import { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

/** 听证会举行的情况. */
@Input('HearingHeldInput')
export class HearingHeldInput {
  readonly startedAt = instant();
  readonly endedAt = instant();
  readonly heldInPublic = bool();
  readonly chair = text('公告的主持人；换了人的说明原因');
  readonly recorderId = id('记录人：承办单位在用的账号');
  readonly attendedIds = id.many('到会的参加人');
  readonly seatIds = id.many('到场的旁听人、记者：有席位的报名');
  readonly observers = text.many('没有报名而到场的旁听人姓名');
  readonly press = text.many('没有报名而到场的记者姓名和单位');
}

/** 听证记录的一段. */
@Input('HearingEntryInput')
export class HearingEntryInput {
  readonly kind = of(() => HearingEntryKind);
  readonly participantId? = id.opt('发言的参加人；承办单位、专家的发言不填');
  readonly speaker = text('发言人；参加人发言的可以不填，用名单上的称呼');
  readonly text = text();
}

/** 一项意见和处理. */
@Input('HearingMatterInput')
export class HearingMatterInput implements HearingMatter {
  readonly title = text();
  readonly summary = text();
  readonly outcome = of(() => Outcome);
  readonly ground? = of.opt(() => RejectionGround);
  readonly reason? = text.opt();
}

/** 听证报告, as it is typed. */
@Input('HearingReportInput')
export class HearingReportInput implements HearingReport {
  readonly summary = text();
  readonly matters = of.many(() => HearingMatterInput);
}
