import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { UnitAnswer } from '#server/law/catalogue/unit-answer.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';

/** How many matters stand at one stage (各环节的事项数), as far as the requester sees them. */
@View()
export class SubmissionCount {
  readonly state = of(() => SubmissionState);
  readonly count = int();
}

/** A unit and its answer to a collection (单位答复情况). */
@View()
export class CollectionAnswer {
  readonly unit = of(() => UnitView);
  readonly answer = of(() => UnitAnswer);
}

/** Actions on a collection permitted to the viewer (可办事项). */
export const CatalogueCollectionOffer = offerOf('CatalogueCollection', '可办事项', [
  { event: 'add', label: '增加申报事项、导入' },
  { event: 'close', label: '结束征集' },
  { event: 'sayNil', label: '本年度无申报事项' },
  { event: 'chase', label: '催报' },
]);

/** 目录征集, as staff read it; the draft it fills is read by those whose work it is. */
@View('CatalogueCollection', '年度目录的征集申报；公众看不到')
export class CatalogueCollectionView {
  readonly id = id();
  readonly versionId = id('所编制的目录版本');
  readonly year = int();
  readonly dueOn = day();
  readonly note = str.opt();
  readonly openedAt = instant();
  readonly closedAt = instant.opt();
  readonly chasedOn = day.opt('最近一次催报的日期');
  readonly counts = of.many(() => SubmissionCount);
  readonly version = int();
}
