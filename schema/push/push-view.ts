import { FollowCountView } from '#schema/following/follow-view.ts';
import { Input, View, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Audience } from '#server/law/following/audience.ts';
import { MomentKind } from '#server/law/following/following-words.ts';

/** 推送记录: whose hands it went through, and what became of it; of fewer than five nobody is told the number. */
@View('PushLog', '推送记录；少于5的数为空')
export class PushLogView {
  readonly reason = str('为什么推送');
  readonly writtenBy = str();
  readonly writtenAt = instant();
  readonly approvedBy = str();
  readonly groups = of.many(() => FollowCountView, '各群体当时的关注人数');
  readonly sent = int.opt();
  readonly failed = int.opt();
  readonly waiting = int.opt('还没有寄出的');
}

/** 定向推送, as everybody reads it. */
@View('Push', '定向推送')
export class PushView {
  readonly id = id();
  readonly unitName = str();
  readonly groups = of.many(() => Audience);
  readonly title = str();
  readonly text = str();
  readonly pageKind = of(() => MomentKind);
  readonly pageTitle = str();
  readonly path = str();
  readonly sentAt = instant();
  readonly log = of.opt(() => PushLogView, '推送单位和县政府办看得到');
}

/** Pushes, the latest first. */
export const PushConnection = connectionOf(PushView, 'Push');

/** 拟写的推送. */
@Input('PushInput', '拟写的定向推送')
export class PushInput {
  readonly groups = of.many(() => Audience);
  readonly title = text();
  readonly text = text();
  readonly page = text('本单位公布的页面，动态的编号');
  readonly reason = text('为什么推送');
}
