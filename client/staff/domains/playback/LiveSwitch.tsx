import { offer } from '#client/offer.ts';
import type { VideoStatus } from '#client/graphql/graphql.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { allowedIn, CapabilityButton, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Select } from '#client/ui/Select.tsx';
import { STREAM_STATE_LABELS, VIDEO_STATUS_LABELS } from '#client/words.ts';
import { PauseStream, ResumeStream, SetVideoStatus, StartStream, StopStream } from './live-documents.ts';
import type { LiveProps } from './LiveDeskPage.tsx';

/** 直播开关: to pause takes one press and asks nothing. */
export function LiveSwitch(props: LiveProps) {
  const { meeting, live } = props;
  const on = { meetingId: meeting.id };
  const can = live.viewerCan;
  return (
    <Panel
      title="直播开关"
      aside={<span className="small soft">{STREAM_STATE_LABELS[live.state.state]}</span>}
    >
      <Pause {...props} />
      <Actions>
        <ActionForm
          form={`live-start:${meeting.id}`}
          capability={offer(can, 'start')}
          word="开始直播"
          document={StartStream}
          variables={() => on}
        />
        <ActionForm
          form={`live-resume:${meeting.id}`}
          capability={offer(can, 'resume')}
          word="恢复直播"
          document={ResumeStream}
          variables={() => on}
        />
        <ActionForm
          form={`live-stop:${meeting.id}`}
          capability={offer(can, 'stop')}
          look="quiet"
          word="结束直播"
          document={StopStream}
          variables={() => on}
          confirm="结束以后不能再开始；图文留在页面上，回放经审查以后公布。"
        />
      </Actions>
      {live.state.withVideo ? <VideoPart {...props} /> : null}
    </Panel>
  );
}

function Pause({ meeting, live }: LiveProps) {
  const command = useCommand(PauseStream);
  const pause = offer(live.viewerCan, 'pause');
  if (!offered(pause)) return null;
  return (
    <div className="live-switch stack">
      <CapabilityButton
        capability={pause}
        busy={command.busy}
        onPress={() => void command.run({ meetingId: meeting.id })}
      >
        暂停直播
      </CapabilityButton>
      <p className="hint">按下立即生效，图文和视频都从公众页面上停下；视频信号请同时在播控端切断。</p>
      <CommandReport command={command} />
    </div>
  );
}

/** Status of the media centre's signal; the public sees it only while the broadcast runs. */
function VideoPart({ meeting, live }: LiveProps) {
  const command = useCommand(SetVideoStatus);
  if (!allowedIn(offer(live.viewerCan, 'setVideoStatus'))) return null;
  return (
    <div className="stack">
      <Select
        name="video-status"
        label="视频状态"
        options={optionsOf(VIDEO_STATUS_LABELS)}
        value={live.state.videoStatus}
        onChange={({ target }) =>
          void command.run({ meetingId: meeting.id, status: target.value as VideoStatus })
        }
      />
      <Status>{command.busy ? '正在保存' : ''}</Status>
      <CommandReport command={command} />
    </div>
  );
}
