import { ConsultationPaperResolver } from './consultation/consultation-change.resolver.ts';
import { EventPaperResolver } from './event/event.resolver.ts';
import { PublicationPaperResolver } from './execution/publication.resolver.ts';
import { ReportPaperResolver } from './feedback/report.resolver.ts';
import { HearingPaperResolver } from './hearing/hearing.resolver.ts';
import { approvalResolver } from './approval/approval.resolver.ts';
import { APPROVALS, PAPERS } from './kinds.ts';
import { MeetingPaperResolver } from './meeting/meeting.resolver.ts';
import {
  ConsultationCorrectionsResolver,
  CorrectionPaperResolver,
  DecisionCorrectionsResolver,
  NoticeCorrectionResolver,
  ReportCorrectionsResolver,
} from './notice/correction.resolver.ts';
import { paperResolver } from './paper/paper.resolver.ts';
import { RecordingPaperResolver } from './playback/recording.resolver.ts';
import { TranscriptPaperResolver } from './press/press-transcript.resolver.ts';

/** The resolvers of reviewed papers (送审文稿) and of what leaders approve: the steps, and the record each paper belongs to; part of the one list. */
export const PAPER_DOORS = [
  paperResolver(PAPERS),
  approvalResolver(APPROVALS),
  HearingPaperResolver,
  EventPaperResolver,
  MeetingPaperResolver,
  RecordingPaperResolver,
  TranscriptPaperResolver,
  ConsultationPaperResolver,
  ReportPaperResolver,
  PublicationPaperResolver,
  CorrectionPaperResolver,
  NoticeCorrectionResolver,
  ConsultationCorrectionsResolver,
  ReportCorrectionsResolver,
  DecisionCorrectionsResolver,
] as const;
