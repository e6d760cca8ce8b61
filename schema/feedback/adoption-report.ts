import { Table, column } from '#schema/kernel/columns.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ChannelCount, ReportRow, ReportTotals } from '#schema/feedback/report-parts.ts';
import type { ReportStage } from '#schema/feedback/report-stage.ts';
import { Person } from '#schema/identity/person.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';

/** 意见采纳情况; its numbers and rows are fixed when it is published. */
@Table({ indexes: [{ properties: ['publishedAt'] }], uniques: [{ properties: ['consultationId'] }] })
export class AdoptionReport {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  stage = column.text() as ReportStage;
  introduction = column.text.or('');
  methodsHeld = column.texts() as readonly ParticipationMethod[];

  /** Fixed at publication; until then computed from the dispositions. */
  totals = column.json.opt() as ReportTotals | null;
  rows = column.json.opt() as readonly ReportRow[] | null;
  countByChannel = column.json.opt() as readonly ChannelCount[] | null;

  /** 修改稿: the version in which the adopted opinions can be read; fixed when the report is submitted. */
  draftVersionId = column.ref.opt(() => DraftVersion);
  readonly createdById = column.ref(() => Person);
  lastEditedById = column.ref(() => Person);
  confirmedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  returnedReason = column.text.opt();
  readonly version = column.version();
}
