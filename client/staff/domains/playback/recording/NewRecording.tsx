import { useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CreateRecording } from './recording-documents.ts';

interface NewRecordingProps {
  meetingId: string;
  /** How many there are. */
  count: number;
  onCreated: (part: number) => void;
}

/** 新建录像: one for each stretch that was recorded without a break. */
export function NewRecording({ meetingId, count, onCreated }: NewRecordingProps) {
  const [title, setTitle] = useState<string | null>(null);
  const value = title ?? (count === 0 ? '会议录像' : `会议录像（${count + 1}）`);
  const command = useCommand(CreateRecording, {
    onDone: ({ part }) => {
      setTitle(null);
      onCreated(part);
    },
  });
  const create = () => void command.run({ meetingId, input: { title: value } });
  return (
    <div className="stack">
      <TextInput
        name="new-title"
        label="新录像的标题"
        width="mid"
        value={value}
        error={command.fieldError('title')}
        onChange={({ target }) => setTitle(target.value)}
      />
      <p>
        <Button look={count === 0 ? 'solid' : 'quiet'} aria-busy={command.busy} onClick={create}>
          新建录像
        </Button>
      </p>
      <CommandReport command={command} placeOf={(field) => (field === 'title' ? 'new-title' : undefined)} />
    </div>
  );
}
