import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { REGISTER } from '../addresses/register.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { MeetingItem } from './MeetingItem.tsx';

export const MeetingsComingFragment = graphql(`
  fragment MeetingsComing_meetings on MeetingConnection {
    nodes {
      id
      ...MeetingItem_meeting
    }
  }
`);

interface MeetingsComingProps {
  coming: FragmentType<typeof MeetingsComingFragment>;
  held: FragmentType<typeof MeetingsComingFragment>;
}

const MOST = 3;

/** 近期会议: the next that are announced, and what came of the last ones; nothing while there was none. */
export function MeetingsComing({ coming, held }: MeetingsComingProps) {
  const ahead = readFragment(MeetingsComingFragment, coming).nodes;
  const over = readFragment(MeetingsComingFragment, held).nodes;
  const nodes = [...ahead.slice(0, over.length > 0 ? MOST - 1 : MOST), ...over].slice(0, MOST);
  if (nodes.length === 0) return null;
  return (
    <Section id="huiyi" title="近期会议" aside={<Ways />}>
      <Ruled>
        {nodes.map((node) => (
          <MeetingItem key={node.id} meeting={node} brief />
        ))}
      </Ruled>
    </Section>
  );
}

/** To all of them, and to who may come and listen. */
const Ways = () => (
  <span className="row">
    <a href={REGISTER}>谁来列席</a>
    <a href={MEETINGS}>全部会议</a>
  </span>
);
