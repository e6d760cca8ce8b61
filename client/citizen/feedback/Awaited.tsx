import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Awaited_ConsultationFragment } from '#client/graphql/graphql.ts';
import { longDate, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { words } from '#client/words.ts';
import { reportHref } from '../addresses.ts';
import { subjectOf } from '../names.ts';
import { daysLate } from '../parts/days-late.ts';

export const AwaitedFragment = graphql(`
  fragment Awaited_consultation on Consultation {
    id
    no
    round
    title
    stage
    unit {
      name
    }
    closesOn
    commentCount
    feedbackDueOn
    feedbackDueProvisional
    feedbackOverdue
  }
`);

type Item = Awaited_ConsultationFragment;

interface AwaitedProps {
  consultations: readonly FragmentType<typeof AwaitedFragment>[];
  today: string;
}

const awaited = ({ stage }: Item) => stage === 'CLOSED' || stage === 'FEEDBACK_READY';
const byDue = (a: Item, b: Item) => (a.feedbackDueOn ?? '').localeCompare(b.feedbackDueOn ?? '');

/** Closed consultations whose answer is still owed, the latest in arrears first (待公布、逾期). */
export function Awaited({ consultations, today }: AwaitedProps) {
  const items = readFragment(AwaitedFragment, consultations).filter(awaited).sort(byDue);
  if (items.length === 0) return null;
  return (
    <Section id="daigongbu" title="等待公布">
      <Ruled>
        {items.map((item) => (
          <AwaitedItem key={item.id} {...item} today={today} />
        ))}
      </Ruled>
    </Section>
  );
}

function AwaitedItem({ title, unit, commentCount, feedbackDueOn, today, ...item }: Item & { today: string }) {
  const due = feedbackDueOn ? (
    <Daymark
      mark={`${shortDate(feedbackDueOn)}前`}
      note={`${feedbackDueOn.slice(0, 4)}年　应当公布`}
      dateTime={feedbackDueOn}
    />
  ) : null;
  return (
    <RuledItem margin={due}>
      {item.feedbackOverdue && feedbackDueOn ? (
        <p className="row">
          <Tag kind="due">
            {words.states.overdue}
            {daysLate(feedbackDueOn, today)}天
          </Tag>
        </p>
      ) : null}
      <ItemTitle href={reportHref(item)}>{subjectOf(title)}</ItemTitle>
      <ItemMeta
        items={[
          unit.name,
          `收到${commentCount}条意见`,
          item.closesOn ? `${longDate(item.closesOn)}截止` : null,
          item.feedbackDueProvisional ? words.states.provisional : null,
        ]}
      />
    </RuledItem>
  );
}
