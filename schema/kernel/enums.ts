// Enums of the contract that a table or a view owns (词表): the GraphQL name is the name of the export, as it is of the law's.
export { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
export { DecisionProgress } from '#schema/catalogue/decision-progress.ts';
export { DutyOrder } from '#schema/compliance/duty-filter.ts';
export { CommentProgress, CommentSort } from '#schema/consultation/comment-filter.ts';
export { ConsultationState, ConsultationSort } from '#schema/consultation/consultation-filter.ts';
export { WayKind, ChannelKind } from '#schema/consultation/dossier-parts.ts';
export { NoticeKind } from '#schema/consultation/notice-kind.ts';
export { StepState } from '#schema/decision/step-state.ts';
export { StepStatus } from '#schema/decision/step-status.ts';
export { EventState } from '#schema/event/event-view.ts';
export { ClauseRelation, MaterialGround, ReferenceFate } from '#schema/draft/draft-view.ts';
export { TextRelation } from '#schema/execution/text-comparison-view.ts';
export { ReportStage } from '#schema/feedback/report-stage.ts';
export { HearingState } from '#schema/hearing/hearing-view.ts';
export { ContactKind } from '#schema/identity/contact-kind.ts';
export { UnitKind } from '#schema/identity/unit-kind.ts';
export { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
export { MeetingState } from '#schema/meeting/meeting-view.ts';
export { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
export { PaperKind } from '#schema/paper/paper-kind.ts';
export { LateEntryState } from '#schema/procedure/late-import-view.ts';
export { RepresentativeOrder } from '#schema/register/register-filter.ts';
export { SearchKind, SearchPlace } from '#schema/search/search-kind.ts';
export { FindKind } from '#schema/workbench/find-view.ts';
export { FindingBasis, FindingSeverity } from './refusal.ts';
export { ReviewState } from './review-state.ts';
export { SheetBlockKind } from './sheet.ts';

/** Their descriptions in the contract, where the name says too little. */
export const ENUM_WORDS: Readonly<Record<string, string>> = {
  BlankType: '空白的类型',
  CalendarKind: '日程类别',
  CasePaperKind: '文书的种类',
  ChangeSource: '修改来源',
  ClashKind: '冲突事项',
  ClauseKind: '条款的层次',
  ClauseRelation: '与前一稿相比',
  CompletionState: '目录事项的完成情况',
  ConcernLevel: '舆情的等级',
  ConcernSource: '舆情的来源',
  ConcernStanding: '舆情的回应时效',
  CorrectedPart: '更正所在的部分',
  CorrectionSubject: '更正的对象：征求意见材料、意见采纳情况、公布的决策',
  Desk: '工作台',
  DraftGate: '草案的关口',
  DraftStage: '草案的稿次',
  DutyOrder: '合规事项的排列：轻重、办理环节、日期',
  FindingBasis: '依据的性质：法律、上级或本县文件、本县设定',
  FindingSeverity: '不予办理，或者提示',
  GateVerdict: '核验结果',
  HearingState: '正在报名、即将举行、已经举行、已取消',
  LateEntryState: '补录的确认情况',
  MaterialGround: '为什么可能是重大修改',
  MeetingState: '即将召开和正在召开、已经召开、已取消',
  PaperKind:
    '送审的是什么：听证会、开放活动、会议的文稿，会议录像，新闻发布会实录，征求意见材料，意见采纳情况，决策的公布方案，更正公告，公众参与事项清单，政务公开标准目录',
  PaperMaker: '文书的制作单位',
  PressStanding: '新闻发布会的时效',
  QuoteFate: '所指的一段话后来怎样：仍在、改了、没有了',
  RecordedFact: '本平台记录的情况',
  ReferenceFate: '援引的条款现在怎样',
  ReportFigure: '年度报告填报的数',
  ReportLevel: '年度报告的层级',
  ReportSection: '年度报告的各部分',
  ReportStanding: '年度报告的公布情况',
  RepresentativeOrder: '名册的次序',
  SearchKind: '检索内容的种类',
  SearchPlace: '所在的页面',
  SubmissionState: '申报环节',
  TaskKind: '待办事项',
  TextRelation: '文件与审定稿的一条怎样不一致',
  UnitAnswer: '单位答复情况',
};
