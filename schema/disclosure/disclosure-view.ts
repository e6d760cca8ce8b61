import { offerOf } from '#schema/kernel/offer.ts';
import { Input, View, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { PromisedDecisionView } from '#schema/matterlist/participation-list-view.ts';
import { EDITION_ACTIONS, EditionView } from '#schema/paper/edition-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
import {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';

/** 公开事项, as everybody reads it. */
@View('DisclosureRow', '标准目录的一行')
export class DisclosureRowView {
  /** Day on which the first version with the matter was published. */
  readonly listedOn!: CalendarDay | null;
  readonly unitId!: string;
  readonly inForce!: boolean;
  readonly id = id();
  readonly field = of(() => DisclosureField);
  readonly matter = str('一级事项');
  readonly item = str('二级事项');
  readonly content = str('公开内容（要素）');
  readonly basis = str('公开依据');
  readonly rhythm = of(() => DisclosureRhythm);
  readonly workingDays = int.opt('形成或者变更后几个工作日内');
  readonly unit = of(() => UnitView, '公开主体');
  readonly channels = of.many(() => DisclosureChannel);
  readonly audience = str('特定群体；空的是全社会');
  readonly onRequest = bool();
  readonly levels = of.many(() => DisclosureLevel);
  readonly decisions = of.many(() => PromisedDecisionView);
  readonly deadNos = str.many('关联的编号中已经打不开的');
  readonly addresses = str.many('其他网站上的文件');
  readonly checkedOn = day.opt('公开主体最近核对的日期');
  readonly ownerId = id.opt();
  readonly ownerName = str.opt('责任人；公众看不到');
}

/** Actions on a catalogue permitted to the viewer (可办事项). */
export const DisclosureCatalogueOffer = offerOf('DisclosureCatalogue', '标准目录可办事项', EDITION_ACTIONS);

/** 政务公开标准目录. */
@View('DisclosureCatalogue', '政务公开标准目录')
export class DisclosureCatalogueView extends EditionView {}

/** Fields of a row to fill in. */
@Input('DisclosureRowInput', '标准目录的一行')
export class DisclosureRowInput {
  readonly field = of(() => DisclosureField);
  readonly matter = text();
  readonly item = text({ defaultValue: '' });
  readonly content = text();
  readonly basis = text();
  readonly rhythm = of(() => DisclosureRhythm);
  readonly workingDays? = int.opt();
  readonly unitId? = id.opt();
  readonly channels = of.many(() => DisclosureChannel);
  readonly audience = text({ defaultValue: '' });
  readonly onRequest = bool({ defaultValue: false });
  readonly levels = of.many(() => DisclosureLevel);
  readonly ownerId? = id.opt('责任人：本单位的账号，或者政策解读专员');
  readonly decisionNos = str.many({ defaultValue: [] });
  readonly addresses = text.many({ defaultValue: [] });
}

/** The whole catalogue, as it is filled in at its desk. */
@Input('DisclosureCatalogueInput', '政务公开标准目录')
export class DisclosureCatalogueInput {
  readonly changeNote = text({ defaultValue: '' });
  readonly rows = of.many(() => DisclosureRowInput);
}
