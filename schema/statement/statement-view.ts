import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { PublicRedline } from '#schema/draft/public-redline-view.ts';
import { ChangedClause } from '#schema/feedback/adoption-report.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** A moment of a published recording (回放的时刻). */
@View('StatementMoment')
export class StatementMoment {
  readonly part = int('第几段录像');
  readonly startsMs = int('公布的录像上的毫秒');
}

/** 列席意见 with its answer, as everybody reads it. */
@View('AttendeeStatement', '列席意见；公众从答复起看到')
export class StatementView {
  readonly id = id();
  readonly stage = of(() => StatementStage);
  readonly category = of(() => RepresentativeCategory);
  readonly name = str.opt('姓名；本人同意署名的才有');
  readonly origin = of(() => StatementOrigin);
  readonly text = str();
  readonly saidAt = instant.opt('发言的时刻');
  readonly moment = of.opt(() => StatementMoment, '在已公布的录像上的时刻');
  readonly meetingNo = str();
  readonly meetingName = str();
  readonly itemPosition = int('第几项议题');
  readonly itemTitle = str();
  readonly decisionNo = str.opt();
  readonly dueOn = day.opt('答复期限');
  readonly result = of.opt(() => Outcome, '处理结果；答复前为空');
  readonly ground = of.opt(() => RejectionGround);
  readonly reason = str();
  readonly changedClauses = of.many(() => ChangedClause);
  readonly redline = of.opt(() => PublicRedline, '在哪里看条文怎样修改；后一稿公开前为空');
  readonly coveredAt = str.opt();
  readonly route = str.opt();
  readonly answeredByUnit = str.opt('答复的单位');
  readonly answeredAt = instant.opt();
}

/** 列席意见 of whoever holds the link (本人的列席意见). */
@View('MyStatements')
export class MyStatementsView {
  readonly statements = of.many(() => StatementView);
  readonly write = of(() => Capability, '提交书面意见');
  readonly writtenUntil = day('书面意见收到哪一日为止');
}
