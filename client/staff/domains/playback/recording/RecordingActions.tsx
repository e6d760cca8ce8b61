import { offer } from '#client/offer.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { RECORDING_STATE_LABELS } from '#server/law/playback/recording-stage.ts';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import type { RecordingRecord } from './recording-record.ts';
import { Publish, Withdraw } from './PublishActions.tsx';

const NEXT: Readonly<Record<RecordingRecord['state'], string>> = {
  PREPARING: '文件、剪辑、章节、封面、字幕齐备以后，提交保密审查。',
  IN_REVIEW: '由没有参与整理的保密审查员观看全片后决定。',
  APPROVED: '可以公布。再修改的，须重新审查。',
  PUBLISHED: '公众可以观看。发现问题的，撤下并说明原因。',
  WITHDRAWN: '公众看到撤下的原因，看不到录像。',
};

const SEEN = <p>您确认已看完将要公布的录像，其中没有依法不公开的内容。</p>;

/** Actions the viewer may take on the recording now. */
export function RecordingActions({ recording }: { recording: RecordingRecord }) {
  const { id, version, state, reviewNote, withdrawReason, viewerCan: can } = recording;
  const paper = { kind: 'RECORDING', id, version } as const;
  const returned = state === 'PREPARING' && reviewNote;
  return (
    <Panel title="办理">
      <Note small level={3} title={RECORDING_STATE_LABELS[state]} tone={returned ? 'care' : undefined}>
        {returned ? `退回的原因：${reviewNote}` : (withdrawReason ?? NEXT[state])}
      </Note>
      <Actions none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <SubmitReview paper={paper} capability={offer(can, 'submitReview')} />
        <PassReview paper={paper} capability={offer(can, 'passReview')} confirm={SEEN} />
        <ReturnReview paper={paper} capability={offer(can, 'returnReview')} />
        <Publish recording={recording} capability={offer(can, 'publish')} />
        <Withdraw recording={recording} capability={offer(can, 'withdraw')} />
      </Actions>
    </Panel>
  );
}
