import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

export const RoomFragment = graphql(`
  fragment Place_room on EventRoom {
    address
    access
    entrance
    transit
  }
`);

interface PlaceProps {
  place: string | null | undefined;
  /** The registered room; null: only the place itself is known. */
  room: FragmentType<typeof RoomFragment> | null | undefined;
  contact: string;
}

/** 地点: where it is, by which door one comes in, how one gets there, and whom to ask. */
export function PlaceFacts({ place, room, contact }: PlaceProps) {
  const known = readFragment(RoomFragment, room);
  const fact = (term: string, detail: string | null | undefined): Fact[] =>
    detail ? [{ term, detail }] : [];
  return (
    <Facts
      items={[
        { term: '地点', detail: place ?? '另行公告' },
        ...fact('地址', known?.address),
        ...fact('入口', known?.entrance),
        ...fact('公交', known?.transit),
        ...fact('无障碍', known?.access),
        { term: '问事', detail: <Paragraphs dial>{contact}</Paragraphs> },
      ]}
    />
  );
}
