import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { clock, dayOf, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { MEETING_NOTICE_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
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

/** 公示记录: everything that was announced of the meeting, word for word, with the minute. */
export function NoticesPart({ meeting }: { meeting: FragmentType<typeof NoticesPartFragment> }) {
  const { notices } = readFragment(NoticesPartFragment, meeting);
  if (notices.length === 0) return null;
  return (
    <Part {...PARTS.notices}>
      <p className="small soft">公布过的内容原样保留，以后有变化的另行公告，不改原文。</p>
      <Ruled>
        {notices.map(({ id, kind, text, at }) => (
          <RuledItem
            key={id}
            margin={
              <Daymark
                mark={shortDate(dayOf(at))}
                note={`${dayOf(at).slice(0, 4)}年　${clock(at)}`}
                dateTime={at}
              />
            }
          >
            <ItemTitle>{MEETING_NOTICE_LABELS[kind]}</ItemTitle>
            <More row summary="公布的原文">
              <div className="prose">
                <Paragraphs>{text}</Paragraphs>
              </div>
            </More>
          </RuledItem>
        ))}
      </Ruled>
    </Part>
  );
}
