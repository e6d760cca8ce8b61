import { clock } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { STREAM_STATE_LABELS } from '#client/words.ts';
import { type AgendaEntry, type MeetingProps, standing, titleOf } from './meeting-record.ts';
import { EndItem, StartItem } from './SessionActions.tsx';
import { elapsedText, useElapsed } from './use-elapsed.ts';

/** 会场: which item runs and for how long; the next one begins with one press. */
export function SessionPanel(props: MeetingProps) {
  const { meeting } = props;
  if (meeting.stage !== 'IN_SESSION') return null;
  const items = standing(meeting);
  const running = items.find(({ startedAt, endedAt }) => startedAt && !endedAt);
  const waiting = items.filter(({ startedAt }) => !startedAt);
  return (
    <Panel
      title="会场"
      aside={
        <span className="small soft">
          {meeting.openedAt ? `${clock(meeting.openedAt)}开会` : ''}
          {meeting.stream ? `　${STREAM_STATE_LABELS[meeting.stream.state]}` : ''}
        </span>
      }
    >
      <div className="session stack">
        {running ? <Running {...props} item={running} /> : <Idle left={waiting.length} />}
        {running ? null : waiting.map((item) => <StartItem key={item.id} {...props} item={item} />)}
      </div>
    </Panel>
  );
}

const Idle = ({ left }: { left: number }) => (
  <p>{left > 0 ? `现在没有正在审议的议题，还有${left}项没有开始。` : '全部议题已经审议，可以宣布散会。'}</p>
);

function Running(props: MeetingProps & { item: AgendaEntry }) {
  const { item, now } = props;
  const seconds = useElapsed(item.startedAt, now);
  return (
    <div className="stack">
      <p className="session-now">
        <b>
          第{item.position}项　{titleOf(item)}
        </b>
        {/* Seconds that tick are not for the ear; when it began is. */}
        <span className="figure" aria-hidden="true">
          <b className="num">{elapsedText(seconds)}</b>
          <span>已进行</span>
        </span>
        <span className="soft">{item.startedAt ? `${clock(item.startedAt)}开始` : ''}</span>
      </p>
      {item.disclosure === 'CLOSED' ? (
        <Note tone="care" small title="依法不予公开的议题" level={3}>
          直播已经暂停，列席代表应当离场；结束以后由直播值守人员恢复直播。
        </Note>
      ) : null}
      <EndItem key={item.id} {...props} />
    </div>
  );
}
