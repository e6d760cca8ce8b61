import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** 目录版本: one state of the yearly 重大行政决策事项目录; immutable once published. */
@Table({ uniques: [{ properties: ['year', 'versionNo'] }] })
export class CatalogueVersion {
  readonly id = column.key();
  readonly year = column.integer();
  readonly versionNo = column.integer();
  stage = column.text() as CatalogueStage;
  readonly parentId = column.uuid.opt();
  documentNo = column.text.opt();
  adjustmentReason = column.text.opt();
  /** Since when its text waits for the government's meeting: 完成审核, or 县委不同意. */
  finishedAt = column.instant.opt();

  /** The item of the meeting that approved it; null: a meeting from before the platform held any. */
  govItemId = column.uuid.opt();
  govMeetingNo = column.text.opt();
  govMeetingOn = column.day.opt();
  partyConsentNo = column.text.opt();
  partyConsentOn = column.day.opt();
  partyRefusal = column.text.opt();

  /** Why its review sent it back (保密审查退回), until it is finished again. */
  reviewReturn = column.text.opt();
  secrecyReviewedById = column.ref.opt(() => Person);
  secrecyReviewedAt = column.instant.opt();
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  readonly version = column.version();
}
