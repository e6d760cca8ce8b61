import type { RecordingFileRole } from '#client/graphql/graphql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { BeginRecordingUpload } from './recording-documents.ts';
import type { RecordingRecord } from './recording-record.ts';
import { send } from './uploads.ts';

interface AddFileProps {
  recording: RecordingRecord;
  role: RecordingFileRole;
  label: string;
  hint: string;
  accept: string;
  onSent: () => void;
}

/** Announces a file and begins to send it; a refusal is said before the first byte. */
export function useAddFile({ id, version }: RecordingRecord, role: RecordingFileRole, onSent: () => void) {
  const command = useCommand(BeginRecordingUpload);
  const add = async (file: File) => {
    const fileId = crypto.randomUUID();
    const input = { fileId, role, name: file.name, size: file.size };
    if (await command.run({ id, version, input })) await send(fileId, file, { onSent, begun: false });
  };
  return { command, add };
}

/** A place for one file of a recording. */
export function AddFile({ recording, role, label, hint, accept, onSent }: AddFileProps) {
  const { command, add } = useAddFile(recording, role, onSent);
  return (
    <FileDrop
      name={`${role}-${recording.id}`}
      label={label}
      hint={hint}
      accept={accept}
      onFiles={([file]) => void (file && add(file))}
    >
      <CommandReport command={command} />
    </FileDrop>
  );
}
