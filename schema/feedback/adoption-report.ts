import { Table, column } from '#schema/kernel/columns.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ChannelCount, ReportRow, ReportTotals } from './report-parts.ts';
import type { ReportStage } from './report-stage.ts';
import { Person } from '#schema/identity/person.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { Input, View, id, str, text } from '#schema/kernel/fields.ts';

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

/** 采纳后修改的条文: what it said in the version put to the public, and what it says in the revised one. */
@View('ChangedClause', '采纳后修改的条文')
export class ChangedClause {
  /** Missing where it was recorded before drafts had versions. */
  readonly anchorId? = id.opt('条款的固定编号，各稿相同');
  readonly clauseNo = str();
  readonly before = str();
  readonly after = str();
}

/** Which clause was changed; its words are read from the versions of the draft. New words typed here are written into it. */
@Input()
export class ChangedClauseInput {
  readonly anchorId = id();
  readonly seen? = text.opt('修改前看到的文字；别人已经改过的，返回 CONFLICT');
  readonly text? = text.opt('修改后的文字；空的表示修改稿中已经改好');
}
