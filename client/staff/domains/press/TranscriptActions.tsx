import { offer } from '#client/offer.ts';
import { moment } from '#client/format.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { PressProps } from './press-record.ts';
import { PublishPressTranscript } from './transcript-documents.ts';

/** 实录的审查和公布: by another person, then for good. */
export function TranscriptActions({ press: { id, transcript, viewerCan } }: PressProps) {
  if (!transcript) return null;
  return (
    <Panel title="实录的审查和公布">
      {transcript.publishedAt ? (
        <p className="small">{`${moment(transcript.publishedAt)}公布。`}</p>
      ) : (
        <ReviewStanding
          what="文字实录"
          review={transcript.review}
          reviewNote={transcript.reviewNote ?? null}
        />
      )}
      <Steps {...{ id, version: transcript.version, viewerCan }} />
    </Panel>
  );
}

interface StepsProps extends Pick<PressProps['press'], 'id' | 'viewerCan'> {
  version: number;
}

const Steps = ({ id, version, viewerCan }: StepsProps) => {
  const paper = { kind: 'PRESS_TRANSCRIPT', id, version } as const;
  return (
    <Actions>
      <SubmitReview paper={paper} capability={offer(viewerCan, 'submitReview')} />
      <PassReview paper={paper} what="文字实录" capability={offer(viewerCan, 'passReview')} />
      <ReturnReview paper={paper} capability={offer(viewerCan, 'returnReview')} />
      <ActionForm
        form={`press:${id}:publish`}
        capability={offer(viewerCan, 'publishTranscript')}
        word="公布文字实录"
        document={PublishPressTranscript}
        variables={() => ({ id, version })}
        confirm={<p>实录全文公开，每段有固定的地址；公布以后不再修改，只能注明原因更正。</p>}
      />
    </Actions>
  );
};
