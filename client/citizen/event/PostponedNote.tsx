import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Note } from '#client/ui/Note.tsx';
import { heldText } from '../parts/activity-standing.ts';
import { oldTimes } from '../parts/event-standing.ts';

export const PostponedNoteFragment = graphql(`
  fragment PostponedNote_event on Event {
    stage
    place
    slots {
      id
      startsAt
      endsAt
    }
    notices {
      kind
      text
    }
  }
`);

/** 延期: the old time struck out, the new one beside it; nothing where it was never put off, or is not held at all. */
export function PostponedNote({ event }: { event: FragmentType<typeof PostponedNoteFragment> }) {
  const { stage, place, slots, notices } = readFragment(PostponedNoteFragment, event);
  const old = oldTimes(notices);
  if (old.length === 0 || stage === 'CANCELLED') return null;
  return (
    <div className="gap-below">
      <Note tone="care" title="这项活动延期过">
        <p>
          原定：
          <s>{old.join('、')}</s>
        </p>
        <p>
          现在的时间和地点：<b>{slots.map(heldText).join('、')}</b>，{place}
        </p>
      </Note>
    </div>
  );
}
