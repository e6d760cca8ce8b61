import { useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { LIVE_LIMITS } from '#server/law/playback/live-post.ts';
import { CorrectLive } from './live-documents.ts';
import { SendForm } from './SendForm.tsx';

interface CorrectFormProps {
  post: { id: string; speaker?: string | null | undefined; text: string };
  onClose: () => void;
}

/** State of a correction, sent under one idempotency key however often it is tried. */
function useCorrection({ id, speaker, text }: CorrectFormProps['post'], onDone: () => void) {
  const form = `live-correct-${id}`;
  const draft = useDraft(form, { speaker: speaker ?? '', text });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const command = useCommand(CorrectLive, {
    onDone: () => {
      draft.discard();
      onDone();
    },
  });
  const send = () => void command.run({ id, input: { idempotencyKey, ...draft.values, images: [] } });
  return { form, draft, command, send };
}

/** 更正: what is right, word for word; what was wrong stays on the page, struck through. */
export function CorrectForm({ post, onClose }: CorrectFormProps) {
  const { form, draft, command, send } = useCorrection(post, onClose);
  return (
    <SendForm label="更正图文" onSend={send}>
      <CommandReport command={command} placeOf={(field) => `${form}-${field}`} />
      <TextInput
        id={`${form}-speaker`}
        name="speaker"
        label="发言人"
        optional
        value={draft.values.speaker}
        onChange={({ target }) => draft.set('speaker', target.value)}
      />
      <TextArea
        id={`${form}-text`}
        name="text"
        label="更正以后的话"
        hint="原文不会删去，页面上划去并注明已更正。"
        short
        max={LIVE_LIMITS.text}
        value={draft.values.text}
        error={command.fieldError('text')}
        onChange={({ target }) => draft.set('text', target.value)}
      />
      <p className="row">
        <Button type="submit" aria-busy={command.busy}>
          发布更正
        </Button>
        <Button look="text" onClick={onClose}>
          收起
        </Button>
      </p>
    </SendForm>
  );
}
