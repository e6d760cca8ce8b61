import type { Impact, InterpretationPart } from '#schema/consultation/dossier-parts.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type {
  AbsentPlace,
  OutreachForm,
  PublicationPlace,
} from '#server/law/decision/decision-publication.ts';
import type { DiscussionMeeting, MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import type { DisclosureProperty, DocumentHeader } from '#server/law/decision/document-header.ts';
import type { ClauseDuty } from '#server/law/execution/clause-duty.ts';
import type { ExecutionReportKind } from '#server/law/execution/execution.ts';
import type { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import type { NotPublicGround } from '#server/law/participation/participation.ts';
import type { SuspensionGround } from '#server/law/execution/suspension.ts';
import type { StatedExperts } from '#server/law/procedure/told-experts.ts';

/** A unit as a record names it (单位): by id, and by the name it then had. */
export interface NamedUnit {
  id: string;
  name: string;
}

/** 印发: number and date of the document; who carries it out, where that is known already. */
export interface Issue {
  documentNo: string;
  writtenDate: CalendarDay;
  executingUnits: readonly NamedUnit[];
  /** Who signed it and which text (签发); not recorded for decisions issued before the head signed on the platform. */
  signed?: { by: string; on: CalendarDay; digest: string } | null | undefined;
  fileIds: readonly string[];
}

/** Documents to be published, and where (公布方案): the text and its interpretation as one. */
export interface PublicationPlan extends StatedExperts {
  header: DocumentHeader;
  textFileId: string;
  interpretationFileId: string;
  sections: readonly InterpretationPart[];
  forms: readonly InterpretationForm[];
  /** 对您有什么变化; absent in plans sent before it was carried to the decision. */
  impacts?: readonly Impact[];
  /** Each row was compared with 审定稿. */
  impactsConfirmed?: boolean;
  places: readonly PublicationPlace[];
  absentPlaces: readonly AbsentPlace[];
  publicOpinionsStatement: string;
  outreach: readonly OutreachForm[];
}

/** A claim that a decision lawfully stays closed (依法不予公布). */
export interface Withholding {
  ground: NotPublicGround;
  law: string;
  reason: string;
}

/** 送审的材料: its bytes and the disclosure determined for it, as they were sent (国令711号第十七条). */
export interface SubmittedPaper {
  fileId: string;
  name: string;
  sha256: string;
  disclosure: DisclosureProperty | null;
  ground: WithholdGround | null;
  law: string | null;
  /** The document of which it is the public part; itself one of the papers, and never published. */
  partOfId: string | null;
}

/** 公布送审: a plan to publish, or a claim not to; the other is null. */
export interface PublicationSubmission {
  plan: PublicationPlan | null;
  withholding: Withholding | null;
  /** Absent in submissions sent before documents carried their disclosure. */
  papers?: SubmittedPaper[] | undefined;
  fileIds: readonly string[];
}

/** 公布前保密审查 of one submission. */
export interface PublicationReview {
  submissionId: string;
  passed: boolean;
  reason: string;
  /** The very bytes that were reviewed. */
  papers?: SubmittedPaper[] | undefined;
}

/** 决策公布: the published documents, by which submission and review. */
export interface Publication extends PublicationPlan {
  submissionId: string;
  reviewId: string;
  fileIds: readonly string[];
  /** 审定稿 that the text was found to equal; without a draft in the system there was none. */
  comparedWith?: { no: number; digest: string } | null;
}

/** 宣传解读 that took place. */
export interface Outreach {
  form: OutreachForm;
  summary: string;
  url: string;
  fileIds: readonly string[];
}

/** 确定执行单位 and who watches over them. */
export interface ExecutionStart {
  executingUnits: readonly NamedUnit[];
  supervisingUnit: NamedUnit | null;
  /** The submission by which a decision not published is carried out. */
  submissionId: string | null;
  /** Duties under the clauses, by unit; missing where it was recorded before clauses had duties. */
  duties?: readonly RecordedDuty[];
  fileIds: readonly string[];
}

/** 条款任务, with what clause and unit were called then. */
export interface RecordedDuty extends Omit<ClauseDuty, 'unitId'> {
  anchorId: string | null;
  clauseNo: string;
  unit: NamedUnit;
}

/** 执行情况报告 of one executing unit. */
export interface ExecutionReported {
  kind: ExecutionReportKind;
  unit: NamedUnit;
  text: string;
  foundOn: CalendarDay;
  fileIds: readonly string[];
}

/** 中止执行, as it was ordered. */
export interface SuspensionOrder {
  ground: SuspensionGround;
  situation: string;
  urgency: string;
  record: string;
  fileIds: readonly string[];
}

/** A reason and the documents it rests on (恢复执行、执行完毕). */
export interface Reasoned {
  reason: string;
  fileIds: readonly string[];
}

/** 废止, discussed as the statute asks. */
export interface RepealOrder extends Reasoned {
  organKind?: DiscussionMeeting['organKind'];
  meetingKind: MeetingKind;
  meetingOn: CalendarDay;
  /** The item that was discussed and its meeting; absent of a repeal that was recorded before they were read from the meeting. */
  agendaItemId?: string;
  meetingName?: string;
  /** The record's number or place, as it was typed then. */
  record?: string;
}

/** 重大调整: why, and the decision that it becomes. */
export interface AdjustmentOrder extends Reasoned {
  successorNo: string;
  title: string;
}

/** 由调整后的决策替代: which one, and under which number it was issued. */
export interface Superseded {
  successorNo: string;
  title: string;
  documentNo: string;
  fileIds: readonly string[];
}

/** 案卷移交、归档: the number under which the file is archived, and the items taken in. */
export interface Archived {
  archiveNo: string;
  items: readonly string[];
  note: string;
  fileIds: readonly string[];
}
