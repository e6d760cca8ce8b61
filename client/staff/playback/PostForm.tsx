import { useId } from 'react';
import {
  allowedIn,
  CapabilityButton,
  type CapabilityRef,
  notMine,
} from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/frame/DraftKept.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { LIVE_LIMITS } from '#server/law/live-post.ts';
import type { LiveProps } from './LiveDeskPage.tsx';
import { Photos } from './Photos.tsx';
import { SendForm } from './SendForm.tsx';
import { speakersOf } from './speakers.ts';
import { usePost } from './use-post.ts';

/** 发布图文: of the item that runs; nothing that was typed is lost, nothing that was sent is doubled. */
export function PostForm(props: LiveProps) {
  const { post } = props.live.viewerCan;
  if (notMine(post)) return null;
  return (
    <Panel title="发布图文">{allowedIn(post) ? <Post {...props} /> : <NotNow capability={post} />}</Panel>
  );
}

const NotNow = ({ capability }: { capability: CapabilityRef }) => (
  <CapabilityButton capability={capability} onPress={() => undefined}>
    发布
  </CapabilityButton>
);

const placeOf = (field: string) => (field === 'agendaItemId' ? undefined : `live-${field}`);

function Post({ meeting, live }: LiveProps) {
  const { draft, command, send, waiting } = usePost(meeting.id, live.state.item?.id ?? null);
  return (
    <SendForm label="发布图文" onSend={send}>
      <CommandReport command={command} placeOf={placeOf} />
      <DraftKept draft={draft} />
      <Words meeting={meeting} live={live} draft={draft} errorOf={command.fieldError} />
      <Photos
        meetingId={meeting.id}
        photos={draft.values.photos}
        onPhotos={(photos) => draft.set('photos', photos)}
        error={command.fieldError('images')}
      />
      <p className="row">
        <Button type="submit" aria-busy={command.busy}>
          发布（Ctrl+Enter）
        </Button>
        <Status tone={waiting ? 'care' : undefined}>
          {waiting ? '没有得到回音，连上以后自动重发，不会重复。' : ''}
        </Status>
      </p>
    </SendForm>
  );
}

interface WordsProps extends Pick<LiveProps, 'meeting' | 'live'> {
  draft: ReturnType<typeof usePost>['draft'];
  errorOf: (name: string) => string | undefined;
}

function Words({ meeting, live, draft, errorOf }: WordsProps) {
  const list = useId();
  const { speaker, text } = draft.values;
  return (
    <>
      <TextInput
        id="live-speaker"
        name="speaker"
        label="发言人"
        optional
        list={list}
        autoComplete="off"
        value={speaker}
        error={errorOf('speaker')}
        onChange={({ target }) => draft.set('speaker', target.value)}
      />
      <datalist id={list}>
        {speakersOf(meeting, live).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextArea
        id="live-text"
        name="text"
        label="说了什么"
        short
        max={LIVE_LIMITS.text}
        value={text}
        error={errorOf('text')}
        onChange={({ target }) => draft.set('text', target.value)}
      />
    </>
  );
}
