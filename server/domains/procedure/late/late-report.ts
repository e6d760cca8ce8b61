import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { reportOf } from './late-sheet-deciding.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { REPORT_REPLY_LABELS, refuseReply, ReportReply } from '#server/law/execution/issuing.ts';
import { type LateWork, partOf, plain } from './late-work.ts';
import { TO_CONGRESS } from '../discussion/record-congress-reply.ts';
import { TO_PARTY } from '../discussion/record-party-reply.ts';
import { type Addressee, keepReply } from '../discussion/record-reply.ts';
import { refuseReportParts } from '../discussion/reply-guards.ts';

const PART = 'report';

/** 请示报告及答复 (第八条、第三十一条), made and answered before the platform. */
const lateReport = (to: Addressee): LateWork => ({
  of: to.kind,
  step: to.step,
  days: ({ report }) => {
    const { reportedOn, repliedOn } = partOf(report, PART);
    return [
      { field: 'reportedOn', day: reportedOn },
      ...(repliedOn ? [{ field: 'repliedOn', day: repliedOn }] : []),
    ];
  },
  told: ({ report }) => {
    const { reportNo, reportedOn, reply } = partOf(report, PART);
    return `${inChinese(reportedOn)}报告（${reportNo}），${reply ? REPORT_REPLY_LABELS[reply] : '尚未答复'}`;
  },
  row: reportOf,
  proof: RECORD_PROOFS[to.kind],
  lines: ({ report }) =>
    report ? linesOf(RecordKind.PARTY_REPORT, { ...plain(report), discussionId: null }) : [],
  refuse: ({ entry }) => {
    const report = partOf(entry.report, PART);
    return [...refuseReportParts(report), ...refuseReply(report)];
  },
  conclusion: ({ report }) => (report?.reply === ReportReply.REFUSED ? ReportReply.REFUSED : null),
  keep: ({ command, decision, entry, lateEntryId, corrects, moves }) => {
    const input = { ...partOf(entry.report, PART), fileIds: entry.fileIds };
    const [earlier] = corrects ?? [];
    return keepReply(command, decision, to, input, { lateEntryId, correctsId: earlier?.id ?? null, moves });
  },
});

export const lateParty = lateReport(TO_PARTY);
export const lateCongress = lateReport(TO_CONGRESS);
