import { clock } from '#client/format.ts';
import { elapsedText, useElapsed } from '#client/staff/domains/meeting/use-elapsed.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { LiveProps } from './LiveDeskPage.tsx';

/** 正在审议: large, since who posts looks up from the telephone for a moment only. */
export function LiveNow({ meeting, live, now }: LiveProps) {
  const running = meeting.agenda.find(({ startedAt, endedAt }) => startedAt && !endedAt);
  const seconds = useElapsed(running?.startedAt, now);
  return (
    <Panel
      title="正在审议"
      aside={
        <span className="small soft">
          {live.viewers ?? 0}人在看{live.operatorName ? `　操作员${live.operatorName}` : ''}
        </span>
      }
    >
      {live.state.closedItem ? (
        <Note tone="due" live title="依法不予公开的议题" level={3}>
          直播已经暂停，现在什么也不能发布。该议题结束以后由您恢复直播。
        </Note>
      ) : (
        <p className="live-now">
          <b>{running ? `第${running.position}项　${running.title}` : '没有议题在审议'}</b>
        </p>
      )}
      {running?.startedAt ? (
        <p className="small soft">
          {clock(running.startedAt)}开始{'　'}
          {/* Seconds that tick are not for the ear. */}
          <span aria-hidden="true">已进行{elapsedText(seconds)}</span>
        </p>
      ) : null}
    </Panel>
  );
}
