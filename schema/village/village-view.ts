import { EventPictureInput } from '#schema/event/event-report-input.ts';
import { EventPhotoView } from '#schema/event/event-report-view.ts';
import { UnitName } from '#schema/identity/unit-view.ts';
import { Input, View, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { DisclosureStanding } from '#server/law/village/disclosure-due.ts';
import { DisclosureKind } from '#server/law/village/disclosure-kind.ts';
import { VisitForm } from '#server/law/village/village-visit.ts';
import type { PostedEntry } from '#server/law/village/village-entries.ts';

/** 一笔收支. */
@Input('PostedEntryInput')
@View('PostedEntry', '一笔收支')
export class PostedEntryView implements PostedEntry {
  readonly item = text();
  readonly income = bool('收入；不是收入的是支出');
  readonly amount = text('元');
}

/** 一次村务公开. */
@View('VillagePosting', '一次村务公开；有错的另发一份更正，两份都在')
export class VillagePostingView {
  readonly id = id();
  readonly kind = of(() => DisclosureKind);
  readonly period = str('2026-Q3、2026-09，或者事项发生的日期');
  readonly text = str();
  readonly entries = of.many(() => PostedEntryView);
  readonly pictures = of.many(() => EventPhotoView);
  readonly signedByName = str('村委会签发人');
  readonly signedOn = day();
  readonly supervisorName = str('村务监督机构审核人');
  readonly correctsId = id.opt('它更正的一份');
  readonly reason = str.opt('更正原因');
  readonly correctedById = id.opt('更正它的一份');
  readonly postedOn = day('上传日期，时效按这一天');
  readonly standing = of(() => DisclosureStanding);
}

/** 应公开未公开. */
@View('OwedDisclosure')
export class OwedDisclosureView {
  readonly kind = of(() => DisclosureKind);
  readonly period = str();
  readonly dueOn = day();
  readonly standing = of(() => DisclosureStanding);
}

/** Actions on a village permitted to the viewer (可办事项). */
export const VillageOffer = offerOf('Village', '村可办事项', [
  'changeVillage',
  'postVillageAffairs',
  'recordVillageVisit',
]);

/** 村、社区. */
@View('Village', '村、社区，在所属乡镇之下')
export class VillageView {
  readonly id = id();
  readonly no = str();
  readonly name = str();
  readonly town = of(() => UnitName);
  readonly financeMonthly = bool('财务往来较多，财务收支每月公开');
  readonly since = day('从这一天所在的期间起在本平台公开');
  readonly endedOn = day.opt('撤并日期');
  readonly owed = of.many(() => OwedDisclosureView, '应公开未公开的，没有的列下一次；最早到期的在前');
  readonly version = int();
}

/** 公开的内容. */
@Input()
export class PostedContentInput {
  readonly text = text();
  readonly entries = of.many(() => PostedEntryView, { defaultValue: [] });
  readonly pictures = of.many(() => EventPictureInput, { defaultValue: [] });
  readonly signedByName = text();
  readonly signedOn = day();
  readonly supervisorName = text();
}

/** 走访中的一条意见或者需求. */
@Input('VisitVoiceInput')
export class VisitVoiceInput {
  readonly consultationId? = id.opt('对这次征求意见的意见；空的是需求，转为公众留言');
  readonly title? = text.opt('需求的标题');
  readonly text = text();
}

/** 走访所得的意见、需求 办到哪里. */
@View('VisitOutcome')
export class VisitOutcomeView {
  readonly opinion = bool('对草案的意见；不是的是公众留言');
  readonly receiptNo = str.opt('受理编号；公众看不到');
  readonly state = str('办到哪里');
}

/** 入户走访、乡间夜话. */
@View('VillageVisit', '入户走访、乡间夜话；公众看到次数、人数和办理情况')
export class VillageVisitView {
  readonly id = id();
  readonly form = of(() => VisitForm);
  readonly visitedOn = day();
  readonly unitName = str();
  readonly households = int();
  readonly persons = int();
  readonly who = str.opt('谁去走访；只有走访的单位看得到');
  readonly said = str.opt('听到了什么；只有走访的单位看得到');
  readonly outcomes = of.many(() => VisitOutcomeView);
}
