import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { saidDuration } from '#server/law/playback/cue-time.ts';
import { playbackHref } from '../addresses/meeting.ts';

export const PartLinksFragment = graphql(`
  fragment PartLinks_playback on Playback {
    no
    part
    parts {
      ...PlaybackPart_fields
    }
  }
`);

/** The recordings of a meeting, where there are several. */
export function PartLinks({ playback }: { playback: FragmentType<typeof PartLinksFragment> }) {
  const { no, part, parts } = readFragment(PartLinksFragment, playback);
  if (parts.length < 2) return null;
  return (
    <Chips
      label="各段录像"
      items={parts.map((one) => ({
        href: playbackHref(no, { part: one.part }),
        label: `第${one.part}段　${one.title}${one.durationMs ? `（${saidDuration(one.durationMs)}）` : ''}`,
        current: one.part === part,
      }))}
    />
  );
}
