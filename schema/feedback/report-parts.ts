import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Outcome, RejectionGround, Stance } from '#server/law/consultation/comment-stage.ts';
import { FollowUp } from './reason-question-view.ts';
import { ChangedClause } from './adoption-report.ts';

/** 各渠道收到的意见数. */
@View()
export class ChannelCount {
  readonly channel = of(() => CommentChannel);
  readonly count = int();
}

/** 只表示态度、没有写理由的意见数. */
@View()
export class StanceCount {
  readonly stance = of(() => Stance);
  readonly count = int();
}

/** 短时间集中收到的意见: an hour that stands out, as the report says it. */
@View()
export class ReportBurst {
  readonly hour = str('这一小时的起点，如2026-11-28 09:00');
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见内容相近的');
}

/** 同一网络地址的意见: how many came from one network, as the report says it. */
@View()
export class ReportNetwork {
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见内容相近的');
}

/** 合计: received = the seven outcomes together. */
@View()
export class ReportTotals {
  readonly received = int();
  readonly people = int();
  readonly withdrawn = int();
  readonly adopted = int();
  readonly partlyAdopted = int();
  readonly notAdopted = int();
  readonly alreadyCovered = int();
  readonly supportOnly = int();
  readonly outOfScope = int();
  readonly answered? = int.opt('只是询问、作了解答的；以前公布的没有统计，为空');
  readonly stancesAlone? = of.many.opt(
    () => StanceCount,
    '其中只表示态度、没有写理由的；以前公布的没有统计，为空',
  );
  readonly disowned? = int.opt('其中署名不实的；以前公布的没有统计，为空');
  readonly alike? = int.opt('其中与别的意见内容相近的；以前公布的没有统计，为空');
  readonly alikeGroups? = int.opt('内容相近的分为几组');
  readonly alikeSame? = int.opt('其中一字不差的');
  readonly bursts? = of.many.opt(() => ReportBurst, '短时间集中收到的，多的在前；照样计入，照样答复');
  readonly networks? = of.many.opt(
    () => ReportNetwork,
    '来自同一网络地址20条以上的，多的在前；以前公布的没有统计，为空',
  );
}

/** A quotation its author agreed to show. */
@View()
export class ReportSample {
  readonly displayName = str();
  readonly text = str();
  readonly quote? = str.opt('所指的一段话');
}

/** One theme of the report: merged opinion, count, outcome, reason, changed clauses. */
@View()
export class ReportRow {
  readonly position = int();
  readonly groupId? = id.opt('一并处理的意见；单独答复的、以前公布的为空');

  /** Outcomes that the line gives, by which its authors are found; missing in reports published before it was kept. */
  readonly dispositionIds?: readonly string[];
  readonly title = str();
  readonly summary = str();
  readonly count = int();
  readonly people = int();
  readonly stancesAlone? = int.opt('其中只表示态度、没有写理由的条数');
  readonly alike? = int.opt('其中与别的意见内容相近的；以前公布的没有统计，为空');
  readonly alikeGroups? = int.opt('内容相近的属于几组');
  readonly alikeSame? = int.opt('其中一字不差的');
  readonly result = of(() => Outcome);
  readonly ground = of.opt(() => RejectionGround);
  readonly reason = str();
  readonly route = str.opt();
  readonly coveredAt = str.opt();
  readonly changedClauses = of.many(() => ChangedClause);
  readonly clauseNos = str.many();
  readonly samples = of.many(() => ReportSample);

  /** Read beside the fixed row, which is older. */
  readonly followUps? = of.many.opt(() => FollowUp, '对理由的再次答复');
}
