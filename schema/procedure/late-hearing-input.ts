import { Input, View, bool, day, int, of, text } from '#schema/kernel/fields.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { LateHearing } from '#server/law/procedure/late-hearing.ts';

/** 一方参加人的人数. */
@View('LateHearingGroupTold')
@Input(undefined, '听证会一方的参加人')
export class LateHearingGroupInput {
  readonly side = of(() => StakeholderSide);
  readonly count = int('到会的参加人');
}

/** 补录的听证会 (第十六条、第十七条), as its papers tell it; a day that they do not show is left out. */
@View('LateHearingTold')
@Input(undefined, '启用平台以前的听证会；材料没有载明的日期为空')
export class LateHearingInput implements LateHearing {
  readonly noticeOn? = day.opt('公告日期');
  readonly publishedIn = text('在哪里公告：网站栏目和网址、报刊名称和日期');
  readonly draftPublished = bool('与公告同时或者以前公布了草案及其说明');
  readonly heldOn = day('举行日期');
  readonly place = text();
  readonly host = text('主持单位');
  readonly chair = text('主持人');
  readonly groups = of.many(() => LateHearingGroupInput, '各方参加人');
  readonly selected = bool('参加人经过遴选');
  readonly methodOn? = day.opt('遴选办法的公布日期');
  readonly listOn? = day.opt('参加人名单的公布日期');
  readonly deliveredOn? = day.opt('材料送达最后一名参加人的日期');
  readonly heldInPublic = bool('公开举行');
  readonly signedCount? = int.opt('在听证笔录上签字的人数');
  readonly unsignedReason? = text.opt('没有签字的人拒签的理由');
  readonly summary = text('听证会上的主要意见');
  readonly answer = text('意见怎样采纳，未采纳的为什么');
}
