import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { ChangeKind } from '#server/law/people/proposed-change.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';

const ITEM = '议题；依法不予公开的，公众只看到序号和“依法不予公开的议题”';

/** 议题的内部部分: what of an item is not public, for those who prepare and review it. */
@View('AgendaItemPaper', '议题不公开的部分，供承办和审查的人')
export class AgendaItemPaperView {
  readonly title = str();
  readonly ground = of.opt(() => WithholdGround);
  readonly purpose = of.opt(() => AgendaPurpose, '依法不予公开的议题的事由');
  readonly law = str();
  readonly decision = of.opt(() => DecisionView);
  readonly reportingUnit = str();
  readonly note = str();
}

/** 列席邀请的登记: how many of a category; never a name. */
@View('AgendaInvitation', '列席邀请的登记：类别和人数')
export class AgendaInvitationView {
  readonly id = id();
  readonly category = of(() => RepresentativeCategory);
  readonly sent = int();
  readonly accepted = int();
  readonly sentOn = day();
  readonly by = str('登记人');
  readonly at = of(() => Date);
}

/** 议题: of a closed one its place and 依法不予公开的议题, and for the public nothing else. */
@View('AgendaItem', ITEM)
export class AgendaItemView {
  readonly meetingId!: string;

  /** Who proposed the correction of its result that waits for a second person. */
  readonly correcting!: ChangeKind | null;

  readonly id = id();
  readonly version = int();
  readonly position = int();
  readonly title = str();
  readonly disclosure = of(() => AgendaDisclosure);
  readonly purpose = of(() => AgendaPurpose, '事由；依法不予公开的议题，公众看到的是“其他议题”');
  readonly provisional = bool('暂列：审议的草案还没有经批准安排上会');
  readonly decision = of.opt(() => DecisionView);
  readonly catalogueId = id.opt('审议的年度目录版本');
  readonly reportingUnit = str();
  readonly livelihood = bool('涉及重大民生');
  readonly highAttention = bool('社会关注度高');
  readonly invitationsSent = int();
  readonly invitationsAccepted = int();
  readonly announcedAt = of.opt(() => Date, '预告的时刻；还没有预告的，只有承办的人看得到');
  readonly withdrawnAt = of.opt(() => Date, '预告以后撤下的时刻');
  readonly startedAt = of.opt(() => Date);
  readonly endedAt = of.opt(() => Date);
  readonly result = of.opt(() => AgendaResult, '审议结果；公众从公布纪要起看到');
  readonly resultText = str.opt('审议意见');
}
