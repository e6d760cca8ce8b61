import { moment } from '#client/format.ts';
import { DeedForm } from '#client/staff/frame/DeedForm.tsx';
import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/review/ReviewStanding.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { PressProps } from './press-record.ts';
import {
  PassTranscriptReview,
  PublishPressTranscript,
  ReturnTranscriptReview,
  SubmitTranscriptReview,
} from './transcript-documents.ts';

/** 实录的审查和公布: by another person, then for good. */
export function TranscriptDeeds({ press: { id, transcript, viewerCan } }: PressProps) {
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
  const on = { id, version };
  return (
    <Deeds>
      <SubmitReview
        key="submit"
        form={`press:${id}:submit`}
        on={on}
        capability={viewerCan.submitReview}
        document={SubmitTranscriptReview}
      />
      <PassReview
        key="pass"
        form={`press:${id}:pass`}
        on={on}
        what="文字实录"
        capability={viewerCan.passReview}
        document={PassTranscriptReview}
      />
      <ReturnReview
        key="return"
        form={`press:${id}:return`}
        on={on}
        capability={viewerCan.returnReview}
        document={ReturnTranscriptReview}
      />
      <DeedForm
        key="publish"
        form={`press:${id}:publish`}
        capability={viewerCan.publishTranscript}
        word="公布文字实录"
        document={PublishPressTranscript}
        variables={() => on}
        confirm={<p>实录全文公开，每段有固定的地址；公布以后不再修改，只能注明原因更正。</p>}
      />
    </Deeds>
  );
};
