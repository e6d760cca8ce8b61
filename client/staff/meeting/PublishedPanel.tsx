import { shortMoment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { More } from '#client/ui/More.tsx';
import { MEETING_NOTICE_LABELS, MEETING_PAPER_LABELS, REVIEW_OUTCOME_LABELS } from '#client/words.ts';
import type { MeetingProps } from './meeting-record.ts';

/** 公示记录: what was announced, and when, word for word. */
export const PublishedPanel = ({ meeting: { notices } }: MeetingProps) =>
  notices.length === 0 ? null : (
    <Panel title="公示记录">
      <LogList
        items={notices.map(({ id, kind, text, at }) => ({
          key: id,
          when: shortMoment(at),
          children: (
            <More summary={MEETING_NOTICE_LABELS[kind]}>
              <p className="said">{text}</p>
            </More>
          ),
        }))}
      />
    </Panel>
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
