import { feedbackHref } from '#client/citizen/addresses/event.ts';
import { FeedbackNumbers } from '#client/citizen/event/FeedbackPart.tsx';
import { qrOf } from '#client/citizen/qr.ts';
import { moment } from '#client/format.ts';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { Code, Qr } from '#client/ui/Receipt.tsx';
import { SATISFACTION_LABELS } from '#client/words.ts';
import { FEEDBACK_LIMITS } from '#server/law/event/event-feedback.ts';
import type { ReportRecord } from './report-record.ts';

/** 活动评价: the code to show at the place, the numbers, and what those who came wrote. */
export function FeedbackPanel({ event }: { event: ReportRecord }) {
  const { no, feedback, feedbackCode, feedbackNotes } = event;
  if (!feedbackCode) return null;
  return (
    <Panel title="活动评价">
      <div className="stack">
        {feedback && feedback.answers > 0 ? (
          <FeedbackNumbers feedback={feedback} />
        ) : (
          <p className="soft">还没有人评价。</p>
        )}
        <p className="small soft">
          {`满${FEEDBACK_LIMITS.shownFrom}份以后数字在活动页公布；文字只在这里，到期删除。`}
        </p>
        <Notes notes={feedbackNotes} />
        <More row summary="现场公布的评价码和二维码">
          <div className="stack">
            <p>
              没有报名回执的人，扫码或者在评价页填评价码：
              <b className="num">
                <Code>{feedbackCode}</Code>
              </b>
            </p>
            <Qr
              {...qrOf(`${globalThis.location.origin}${feedbackHref(no)}?ma=${feedbackCode}`)}
              label="二维码：打开评价页，评价码已经填好"
            />
          </div>
        </More>
      </div>
    </Panel>
  );
}

const Notes = ({ notes }: { notes: ReportRecord['feedbackNotes'] }) =>
  notes.length === 0 ? null : (
    <LogList
      items={notes.map(({ id, satisfaction, good, better, givenAt }) => ({
        key: id,
        when: moment(givenAt),
        children: (
          <>
            <span className="soft">{SATISFACTION_LABELS[satisfaction]}</span>
            {good ? <span>{`　好的：${good}`}</span> : null}
            {better ? <span>{`　可以更好：${better}`}</span> : null}
          </>
        ),
      }))}
    />
  );
