import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { HearingItem_HearingFragment as Item } from '#client/graphql/graphql.ts';
import { shortDate, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import type { Level } from '#client/ui/Heading.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { wasPostponed } from '../was-postponed.ts';
import { hearingHref, signUpHref } from '../addresses/hearing.ts';
import { tagOf } from './hearing-standing.ts';
import { untilText } from './hearing-times.ts';

export const HearingItemFragment = graphql(`
  fragment HearingItem_hearing on Hearing {
    id
    no
    name
    stage
    purpose
    heldOn
    startsAt
    place
    seatsTotal
    signUpOpen
    signUpClosesAt
    recordPublishedAt
    cancelReason
    unit {
      name
    }
    notices {
      kind
    }
  }
`);

interface HearingItemProps {
  hearing: FragmentType<typeof HearingItemFragment>;
  level?: Level;
}

/** One hearing in a list: when and where, and what one can do about it now. */
export function HearingItem({ hearing, level = 3 }: HearingItemProps) {
  const item = readFragment(HearingItemFragment, hearing);
  const { kind, word } = tagOf(item);
  return (
    <RuledItem margin={<Day {...item} />} side={<Side {...item} />}>
      <p className="row">
        <Tag kind={kind}>{word}</Tag>
        {wasPostponed(item.notices) ? <Tag kind="care">延期过</Tag> : null}
      </p>
      <ItemTitle href={hearingHref(item.no)} level={level}>
        {item.name}
      </ItemTitle>
      <ItemMeta items={[item.unit.name, item.place, `参加人${item.seatsTotal}名`]} />
      <p className="small soft">{sentenceOf(item)}</p>
    </RuledItem>
  );
}

const Day = ({ heldOn, startsAt, stage }: Item) =>
  heldOn && stage !== 'CANCELLED' ? (
    <Daymark
      mark={shortDate(heldOn)}
      note={`${heldOn.slice(0, 4)}年　${weekday(heldOn)}${startsAt ? ` ${startsAt}` : ''}`}
      dateTime={heldOn}
    />
  ) : (
    <Daymark mark={stage === 'CANCELLED' ? '不举行' : '待定'} />
  );

function sentenceOf({ stage, cancelReason, signUpOpen, signUpClosesAt, purpose }: Item): string {
  if (stage === 'CANCELLED') return `取消的原因：${cancelReason ?? ''}`;
  return signUpOpen && signUpClosesAt ? `报名截止：${untilText(signUpClosesAt)}。${purpose}` : purpose;
}

const Side = ({ no, name, signUpOpen, stage }: Item) => (
  <>
    {signUpOpen ? (
      <ButtonLink href={signUpHref(no)} about={name}>
        报名
      </ButtonLink>
    ) : null}
    <ButtonLink look="quiet" href={hearingHref(no)} about={name}>
      {stage === 'REPORT_PUBLISHED' ? '看听证报告' : '看公告'}
    </ButtonLink>
  </>
);
