import { NamedDecision } from '#schema/decision/decision-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { Input, View, bool, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import {
  ConcernLevel,
  ConcernSource,
  ConcernStanding,
  PressStanding,
} from '#server/law/concern/concern-words.ts';

/** The announced press conference about a concern. */
@View('ConcernPress', '为舆情举行的新闻发布会')
export class ConcernPressView {
  readonly no = str();
  readonly title = str();
  readonly startsAt = instant();
}

/** A published response. */
@View('PublishedResponse', '已经公布的舆情回应')
export class PublishedResponseView {
  readonly place = int('第几次发布');
  readonly text = str();
  readonly unitName = str('发布单位');
  readonly publishedOn = day();
  readonly publishedAt = instant();
}

/** A concern as everybody reads it: what is answered, by whom and when; never who said it where. */
@View('AnsweredConcern', '已经回应的政务舆情；公众看不到来源和原话')
export class AnsweredConcernView {
  readonly decisionId!: string | null;

  readonly no = str();
  readonly title = str();
  readonly seenOn = day('发现日期');
  readonly standing = of(() => ConcernStanding);
  readonly hours = int('应当在几小时内回应');
  readonly decision = of.opt(() => NamedDecision);
  readonly press = of.opt(() => ConcernPressView);
  readonly responses = of.many(() => PublishedResponseView, '先后发布的回应，最早的在前');
}

/** 已经回应的政务舆情, the latest response first. */
export const AnsweredConcernConnection = connectionOf(AnsweredConcernView, 'AnsweredConcern');

/** A response at its desk. */
@View('ConcernResponse', '舆情回应，拟写的也在内')
export class ConcernResponseView {
  readonly authorIds!: readonly string[];

  readonly place = int();
  readonly text = str();
  readonly unitName = str();
  readonly draftedByName = str();
  readonly returnReason = str.opt('退回的原因');
  readonly confirmedByName = str.opt('审核公布人');
  readonly publishedAt = instant.opt();
}

/** 转办单. */
@View('ConcernTransfer', '转办单')
export class ConcernTransferView {
  readonly no = str();
  readonly unitName = str();
  readonly note = str();
  readonly at = instant();
}

/** 重新研判 as it was before. */
@View('ConcernJudgement', '改变以前的等级，以及为什么改变')
export class ConcernJudgementView {
  readonly level = of(() => ConcernLevel);
  readonly emergency = bool();
  readonly reason = str();
  readonly at = instant();
}

/** Actions on a concern permitted to the viewer (可办事项). */
export const ConcernOffer = offerOf('Concern', '舆情可办事项', [
  'handOverConcern',
  'judgeConcern',
  'linkConcernPress',
  'endConcern',
  'draftConcernResponse',
  'publishConcernResponse',
  'returnConcernResponse',
]);

/** 政务舆情 at the desk of those who handle it. */
@View('Concern', '政务舆情；只有县政府办和有关单位看得到')
export class ConcernView {
  readonly leadUnitId!: string | null;
  readonly eventId!: string | null;

  readonly id = id();
  readonly no = str();
  readonly title = str();
  readonly source = of(() => ConcernSource);
  readonly sourceName = str('网址、媒体名称、工单号');
  readonly said = str();
  readonly seenAt = instant('发现时间');
  readonly level = of(() => ConcernLevel);
  readonly emergency = bool('涉及突发事件');
  readonly leadUnit = of.opt(() => UnitView, '承办单位；没有转办的为空');
  readonly units = of.many(() => UnitView, '其他有关单位');
  readonly decision = of.opt(() => NamedDecision);
  readonly press = of.opt(() => ConcernPressView);
  readonly transfers = of.many(() => ConcernTransferView);
  readonly judgements = of.many(() => ConcernJudgementView);
  readonly responses = of.many(() => ConcernResponseView, '先后的回应，最早的在前');
  readonly dueAt = instant('首次回应的时限');
  readonly standing = of(() => ConcernStanding);
  readonly pressDueAt = instant.opt('新闻发布会的时限；不要求举行的为空');
  readonly pressStanding = of.opt(() => PressStanding);
  readonly respondedAt = instant.opt();
  readonly endedAt = instant.opt();
  readonly endReason = str.opt('不作回应的理由');
  readonly registeredByName = str();
  readonly version = int();
}

/** 政务舆情, what waits first. */
export const ConcernConnection = connectionOf(ConcernView, 'Concern');

/** 登记的舆情. */
@Input('ConcernInput', '登记的舆情')
export class ConcernInput {
  readonly title = text('公众看得到，不写是谁说的');
  readonly source = of(() => ConcernSource);
  readonly sourceName = text();
  readonly said = text();
  readonly seenOn = day();
  readonly seenTime = text('钟点，例如 9:30');
  readonly level = of(() => ConcernLevel);
  readonly emergency = bool('涉及突发事件');
  readonly decisionNo? = text.opt('涉及的决策');
}

/** 重新研判. */
@Input('ConcernJudgementInput', '重新研判的舆情')
export class ConcernJudgementInput {
  readonly title = text();
  readonly level = of(() => ConcernLevel);
  readonly emergency = bool();
  readonly decisionNo? = text.opt('涉及的决策；没有的为空');
  readonly reason = text();
}
