import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { EVENT_NOTICE_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const EventNoticesFragment = graphql(`
  fragment EventNotices_event on Event {
    notices {
      ...EventNotice_fields
    }
  }
`);

/** 变更情况: notices after the announcement, word for word; nothing where nothing changed. */
export function EventNoticesPart({ event }: { event: FragmentType<typeof EventNoticesFragment> }) {
  const { notices } = readFragment(EventNoticesFragment, event);
  const later = notices.filter(({ kind }) => kind !== 'ANNOUNCED' && kind !== 'REPORTED');
  return later.length === 0 ? null : (
    <Section id="biangeng" title="变更情况" rule>
      <Facts
        items={later.map(({ kind, text, at }) => ({
          term: EVENT_NOTICE_LABELS[kind],
          detail: (
            <>
              <p className="small soft">{moment(at)}</p>
              <Paragraphs>{text}</Paragraphs>
            </>
          ),
        }))}
      />
    </Section>
  );
}
