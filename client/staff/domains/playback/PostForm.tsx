import { offer } from '#client/offer.ts';
import {
  allowedIn,
  CapabilityButton,
  type CapabilityRef,
  notMine,
} from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { LiveProps } from './LiveDeskPage.tsx';
import { Photos } from './Photos.tsx';
import { SendForm } from './SendForm.tsx';
import { SendPost } from './SendPost.tsx';
import { SpokenFields } from './SpokenFields.tsx';
import { speakersOf } from './speakers.ts';
import { usePost } from './use-post.ts';

/** 发布图文: of the item that runs; nothing that was typed is lost, nothing that was sent is doubled. */
export function PostForm(props: LiveProps) {
  const post = offer(props.live.viewerCan, 'post');
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
      <SpokenFields
        form="live"
        label="发言人"
        optional
        names={speakersOf(meeting, live)}
        draft={draft}
        errorOf={command.fieldError}
      />
      <Photos
        meetingId={meeting.id}
        photos={draft.values.photos}
        onPhotos={(photos) => draft.set('photos', photos)}
        error={command.fieldError('images')}
      />
      <SendPost busy={command.busy} waiting={waiting} />
      <DraftKept draft={draft} />
    </SendForm>
  );
}
