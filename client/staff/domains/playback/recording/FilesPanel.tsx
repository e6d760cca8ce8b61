import { offer } from '#client/offer.ts';
import { allowedIn, notMine, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { AddFile } from './AddFile.tsx';
import { FileRow } from './FileRow.tsx';
import { MakeRecordingCut, MakeRecordingRenditions } from './recording-documents.ts';
import { formOf, type RecordingFile, type RecordingRecord } from './recording-record.ts';

const VIDEO = 'video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov,.mkv';
const STANDING: readonly RecordingFile['state'][] = ['UPLOADING', 'CHECKING', 'READY'];

interface FilesPanelProps {
  recording: RecordingRecord;
  onChange: () => void;
}

/** The files of a recording (录像文件): uploaded, being checked, ready, refused and why. */
export function FilesPanel({ recording, onChange }: FilesPanelProps) {
  const { files, viewerCan } = recording;
  const editable = allowedIn(offer(viewerCan, 'save'));
  const there = (role: RecordingFile['role']) =>
    files.some((file) => file.role === role && STANDING.includes(file.state));
  const add = { recording, onSent: onChange };
  return (
    <Panel title="录像文件">
      {files.length === 0 ? <p className="soft">还没有文件。</p> : null}
      <ul className="plain stack">
        {files.map((file) => (
          <FileRow key={file.id} recording={recording} file={file} editable={editable} onChange={onChange} />
        ))}
      </ul>
      {editable && !there('ORIGINAL') ? (
        <AddFile
          {...add}
          role="ORIGINAL"
          label="上传原始录像"
          accept={VIDEO}
          hint="MP4（H.264、AAC）或者WebM，可直接播放。断网、关闭页面后可以接着传。含依法不公开内容的原始录像只有整理、审查的人能看。"
        />
      ) : null}
      {editable && !there('CUT') ? (
        <AddFile
          {...add}
          role="CUT"
          label="上传公开版录像"
          accept={VIDEO}
          hint={`会议有依法不公开的议题时，上传已剪去这些时段的录像${offered(offer(viewerCan, 'makeCut')) ? '；也可以在下面由系统剪辑' : ''}。`}
        />
      ) : null}
      <Makers recording={recording} />
    </Panel>
  );
}

/** Files the server makes itself, where the program for it is set up. */
export function Makers({ recording }: { recording: RecordingRecord }) {
  const { cuts, files, viewerCan } = recording;
  if (notMine(offer(viewerCan, 'makeCut')) || files.length === 0) return null;
  const [cut, renditions] = [formOf(recording, 'cut'), formOf(recording, 'renditions')];
  return (
    <Actions>
      {cuts.length > 0 ? (
        <ActionForm
          form={cut.form}
          capability={offer(viewerCan, 'makeCut')}
          look="quiet"
          word="由系统剪去依法不公开的时段"
          document={MakeRecordingCut}
          variables={() => cut.on}
        />
      ) : null}
      <ActionForm
        form={renditions.form}
        capability={offer(viewerCan, 'makeRenditions')}
        look="quiet"
        word="生成省流量的转码版"
        document={MakeRecordingRenditions}
        variables={() => renditions.on}
      />
    </Actions>
  );
}
