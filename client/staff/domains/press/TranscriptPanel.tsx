import { offer } from '#client/offer.ts';
import { moment } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PRESS_POST_LABELS } from '#client/words.ts';
import { refuseTranscriptCorrection } from '#server/law/press/press-transcript.ts';
import { SavePressTranscript, CorrectPressTranscript } from './transcript-documents.ts';
import { TRANSCRIPT_FIELDS, transcriptFindings, transcriptTyped } from './transcript-form.ts';
import type { PressProps } from './press-record.ts';

/** 文字实录: arranged from what was posted; once published, each passage is corrected in view of all. */
export function TranscriptPanel({ press }: PressProps) {
  const { transcript, viewerCan } = press;
  if (!transcript && !offered(offer(viewerCan, 'saveTranscript'))) return null;
  return (
    <Panel
      title="文字实录"
      aside={
        <span className="small soft">{transcript ? `${transcript.passages.length}段` : '还没有整理'}</span>
      }
    >
      <div className="stack">
        {offered(offer(viewerCan, 'saveTranscript')) ? <Arrange press={press} /> : null}
        <Passages press={press} />
      </div>
    </Panel>
  );
}

const Arrange = ({ press }: PressProps) => (
  <RecordForm
    form={`press:${press.id}:transcript`}
    capability={offer(press.viewerCan, 'saveTranscript')}
    look="quiet"
    word="整理文字实录"
    document={SavePressTranscript}
    record={transcriptTyped(press)}
    fields={TRANSCRIPT_FIELDS}
    findings={transcriptFindings}
    variables={({ passages }) => ({
      id: press.id,
      version: press.transcript?.version ?? 0,
      passages: passages.map(({ kind, speaker, text }) => ({ kind, speaker, text })),
    })}
  >
    <p className="small soft">从文字直播的各条整理，更正过的已经换成更正以后的话。改过以后重新审查。</p>
  </RecordForm>
);

function Passages({ press }: PressProps) {
  const { transcript, viewerCan } = press;
  if (!transcript) return null;
  return (
    <ol className="stack">
      {transcript.passages.map(({ kind, speaker, text }, index) => {
        const passage = index + 1;
        const corrections = transcript.corrections.filter((one) => one.passage === passage);
        const now = corrections.at(-1)?.after ?? text;
        return (
          <li key={passage}>
            <b>{speaker}</b>　<span className="small soft">{PRESS_POST_LABELS[kind]}</span>
            <p className="said">{now}</p>
            {corrections.map((one) => (
              <p key={one.id} className="small soft">{`${moment(one.at)}更正：${one.note}`}</p>
            ))}
            {offered(offer(viewerCan, 'correctTranscript')) ? (
              <Correct press={press} passage={passage} now={now} />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

interface CorrectProps extends PressProps {
  passage: number;
  now: string;
}

/** 更正公布的一段: what it says from now on, and why. */
const Correct = ({ press: { id, viewerCan }, passage, now }: CorrectProps) => (
  <RecordForm
    form={`press:${id}:passage:${passage}`}
    capability={offer(viewerCan, 'correctTranscript')}
    look="text"
    word={`更正第${passage}段`}
    document={CorrectPressTranscript}
    record={{ text: now, note: '' }}
    fields={[
      { kind: 'area', name: 'text', label: '更正以后的话', required: true },
      { kind: 'text', name: 'note', label: '更正了什么，为什么', required: true },
    ]}
    findings={({ text, note }) => refuseTranscriptCorrection(now, text, note)}
    variables={({ text, note }) => ({ id, passage, text, note })}
    confirm={<p>公众页面上换成更正以后的话，原文和更正的原因、时间、单位一起公开。</p>}
  />
);
