import { shortMoment } from '#client/format.ts';
import { NoticeLog } from '#client/staff/ground/frame/NoticeLog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { MEETING_NOTICE_LABELS, MEETING_PAPER_LABELS, REVIEW_OUTCOME_LABELS } from '#client/words.ts';
import type { MeetingProps } from './meeting-record.ts';

/** 公示记录 of a meeting. */
export const PublishedPanel = ({ meeting }: MeetingProps) => (
  <NoticeLog
    notices={meeting.notices.map((notice) => ({ ...notice, word: MEETING_NOTICE_LABELS[notice.kind] }))}
  />
);

/** 审查记录: who sent what to review, who passed or returned it, and why. */
export const ReviewsPanel = ({ meeting: { reviews } }: MeetingProps) =>
  reviews.length === 0 ? null : (
    <Panel title="审查记录">
      <LogList
        items={reviews.map(({ id, paper, outcome, note, by, at }) => ({
          key: id,
          when: shortMoment(at),
          children: (
            <p>
              {MEETING_PAPER_LABELS[paper]}：{REVIEW_OUTCOME_LABELS[outcome]}
              {by ? `（${by}）` : ''}
              {note ? `。${note}` : ''}
            </p>
          ),
        }))}
      />
    </Panel>
  );
