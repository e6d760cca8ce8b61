import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { MEETING_NOTICE_LABELS } from '#client/words.ts';
import { PublishedPart } from '../PublishedPart.tsx';
import { PARTS } from './parts.ts';

export const NoticesPartFragment = graphql(`
  fragment NoticesPart_meeting on Meeting {
    notices {
      id
      kind
      text
      at
    }
  }
`);

/** 公示记录 of a meeting. */
export function NoticesPart({ meeting }: { meeting: FragmentType<typeof NoticesPartFragment> }) {
  const { notices } = readFragment(NoticesPartFragment, meeting);
  const named = notices.map((notice) => ({ ...notice, word: MEETING_NOTICE_LABELS[notice.kind] }));
  return <PublishedPart part={PARTS.notices} notices={named} />;
}
