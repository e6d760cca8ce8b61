import { offer } from '#client/offer.ts';
import type { VideoKind } from '#client/graphql/graphql.ts';
import { clock } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { VIDEO_KIND_LABELS, words } from '#client/words.ts';
import { SetPressVideo, StartPressLive, StopPressLive } from './live-documents.ts';
import type { PressProps, PressRecord } from './press-record.ts';

/** 文字直播的开始和结束, and where the picture comes from. */
export function LiveActions({ press }: PressProps) {
  const { id, viewerCan } = press;
  return (
    <Panel title="文字直播">
      <p className="small soft">{saidOf(press)}</p>
      <Actions>
        <ActionForm
          key="start"
          form={`press:${id}:start`}
          capability={offer(viewerCan, 'start')}
          word="开始文字直播"
          document={StartPressLive}
          variables={() => ({ id })}
          confirm={<p>公众页面马上显示“直播中”，发布的每一条人人可见，不能删除，只能更正。</p>}
        />
        <ActionForm
          key="stop"
          form={`press:${id}:stop`}
          capability={offer(viewerCan, 'stop')}
          look="quiet"
          word="结束文字直播"
          document={StopPressLive}
          variables={() => ({ id })}
          confirm={<p>结束以后不能再发布，可以更正，然后整理文字实录。</p>}
        />
      </Actions>
      {offered(offer(viewerCan, 'setVideo')) ? <Video press={press} /> : null}
    </Panel>
  );
}

function saidOf({ stage, live }: PressRecord): string {
  if (live.startedAt)
    return `${clock(live.startedAt)}开始${live.stoppedAt ? `，${clock(live.stoppedAt)}结束` : ''}，${live.lastSeq}条`;
  return stage === 'ANNOUNCED' ? '开始前2小时起可以开始。' : '没有文字直播。';
}

interface VideoTyped {
  kind: VideoKind | null;
  url: string;
}

/** 设置视频: of a host that the county's operator has named; cleared, none is shown. */
function Video({ press: { id, live, viewerCan } }: PressProps) {
  const record: VideoTyped = { kind: live.video?.kind ?? null, url: live.video?.url ?? '' };
  return (
    <RecordForm
      form={`press:${id}:video`}
      capability={offer(viewerCan, 'setVideo')}
      look="text"
      word="设置视频"
      document={SetPressVideo}
      record={record}
      fields={[
        {
          kind: 'choice',
          name: 'kind',
          label: '接入方式',
          options: VIDEO_KIND_LABELS,
          none: words.form.choose,
          optional: true,
        },
        {
          kind: 'text',
          name: 'url',
          label: '视频地址',
          hint: '直播或者回看的https地址；清空的不放视频。',
          optional: true,
        },
      ]}
      variables={({ kind, url }) => ({ id, kind, url: url.trim() || null })}
    />
  );
}
