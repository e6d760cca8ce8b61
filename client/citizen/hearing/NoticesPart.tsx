import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { HEARING_NOTICE_LABELS } from '#client/words.ts';
import { PublishedPart } from '../PublishedPart.tsx';
import { PARTS } from './parts.ts';

export const NoticesPartFragment = graphql(`
  fragment NoticesPart_hearing on Hearing {
    notices {
      ...HearingNotice_fields
    }
  }
`);

/** 公示记录 of a hearing. */
export function NoticesPart({ hearing }: { hearing: FragmentType<typeof NoticesPartFragment> }) {
  const { notices } = readFragment(NoticesPartFragment, hearing);
  const named = notices.map((notice) => ({ ...notice, word: HEARING_NOTICE_LABELS[notice.kind] }));
  return <PublishedPart part={PARTS.notices} notices={named} />;
}
