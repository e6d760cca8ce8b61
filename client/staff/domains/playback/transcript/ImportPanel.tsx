import { offer } from '#client/offer.ts';
import { wordsHref } from '#client/citizen/addresses/playback.ts';
import { allowedIn, findingsFor, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import {
  MACHINE_WORDS,
  SPEECH_STATE_LABELS,
  TRANSCRIPT_ORIGIN_LABELS,
} from '#server/law/playback/transcript.ts';
import { moment } from '#client/format.ts';
import { ImportCaptions } from './ImportCaptions.tsx';
import { ConfirmTranscript, RecogniseSpeech } from './transcript-documents.ts';
import type { TranscriptProps } from './TranscriptPage.tsx';

/** Where the words come from: a file, what is pasted, the machine; and whether a person vouches for them. */
export function ImportPanel({ transcript, no }: TranscriptProps) {
  const { recordingId, viewerCan, speech } = transcript;
  return (
    <Panel title="来源" aside={standing(transcript)}>
      <div className="stack">
        {allowedIn(offer(viewerCan, 'edit')) ? (
          <Working transcript={transcript} />
        ) : (
          findingsFor(offer(viewerCan, 'edit')).map(({ code, message, fix }) => (
            <p key={code}>{`${message}${fix ?? ''}`}</p>
          ))
        )}
        {speech ? (
          <Status>{`语音识别：${SPEECH_STATE_LABELS[speech.state]}${speech.reason ? `。${speech.reason}` : ''}`}</Status>
        ) : null}
        {transcript.cues.length > 0 ? <Exports no={no} recordingId={recordingId} /> : null}
      </div>
    </Panel>
  );
}

/** Until it is published. */
const Working = ({ transcript }: Pick<TranscriptProps, 'transcript'>) => {
  const { recordingId, version, viewerCan, confirmed } = transcript;
  const variables = () => ({ recordingId, version });
  return (
    <>
      <ImportCaptions transcript={transcript} />
      {confirmed ? null : (
        <ActionForm
          form={`transcript:${recordingId}:confirm`}
          capability={offer(viewerCan, 'confirm')}
          word="确认已经校对"
          document={ConfirmTranscript}
          variables={variables}
        />
      )}
      {offered(offer(viewerCan, 'recognise')) ? (
        <ActionForm
          form={`transcript:${recordingId}:recognise`}
          capability={offer(viewerCan, 'recognise')}
          word="交语音识别服务识别"
          look="quiet"
          document={RecogniseSpeech}
          variables={variables}
        />
      ) : null}
    </>
  );
};

function standing({ origin, confirmed, confirmedAt }: TranscriptProps['transcript']): string {
  if (!origin) return '还没有文字记录';
  const checked = confirmed && confirmedAt ? `${moment(confirmedAt)}确认` : MACHINE_WORDS;
  return `${TRANSCRIPT_ORIGIN_LABELS[origin]}，${checked}`;
}

const Exports = ({ no, recordingId }: { no: string; recordingId: string }) => (
  <p className="row">
    导出：
    {(['docx', 'txt', 'srt', 'vtt'] as const).map((format) => (
      <a key={format} href={wordsHref(no, recordingId, format)} download>
        {format.toUpperCase()}
      </a>
    ))}
  </p>
);
