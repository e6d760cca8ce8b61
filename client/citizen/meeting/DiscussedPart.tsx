import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DiscussedPart_DecisionFragment as Decision } from '#client/graphql/graphql.ts';
import { dayOf, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { AGENDA_RESULT_TAGS } from '#client/words.ts';
import { agendaItemHref } from '../addresses/meeting.ts';
import { tagsOf } from './standing.ts';

export const DiscussedPartFragment = graphql(`
  fragment DiscussedPart_decision on Decision {
    discussedIn {
      id
      position
      title
      withdrawnAt
      startedAt
      result
      resultText
      meeting {
        no
        name
        stage
        startsAt
        openedAt
        place
        stream {
          state
        }
        notices {
          kind
        }
      }
    }
  }
`);

type Item = Decision['discussedIn'][number];

/** 会上讨论: meetings with the decision on their agenda, and their results; nothing before one is announced. */
export function DiscussedPart({ decision }: { decision: FragmentType<typeof DiscussedPartFragment> }) {
  const { discussedIn } = readFragment(DiscussedPartFragment, decision);
  if (discussedIn.length === 0) return null;
  return (
    <Section id="huiyi" title="会上讨论" rule>
      <Ruled>
        {discussedIn.map((one) => (
          <Discussed key={one.id} {...one} />
        ))}
      </Ruled>
    </Section>
  );
}

function Discussed(item: Item) {
  const { meeting, position, title, resultText, withdrawnAt } = item;
  const day = dayOf(meeting.openedAt ?? meeting.startsAt);
  return (
    <RuledItem margin={<Daymark mark={shortDate(day)} note={`${day.slice(0, 4)}年`} dateTime={day} />}>
      <p className="row">
        <Result {...item} />
      </p>
      <ItemTitle href={agendaItemHref(meeting.no, position)}>{meeting.name}</ItemTitle>
      <ItemMeta items={[`第${position}项　${title}`]} />
      {withdrawnAt ? <p className="small soft">这项议题已经撤下，本次会议不审议。</p> : null}
      {resultText ? <p>{resultText}</p> : null}
    </RuledItem>
  );
}

/** Result of the item at the meeting; before there is one, the state of the meeting. */
const Result = ({ result, meeting }: Item) =>
  (result ? [AGENDA_RESULT_TAGS[result]] : tagsOf(meeting)).map(({ kind, word }) => (
    <Tag key={word} kind={kind}>
      {word}
    </Tag>
  ));
