import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DrawsPart_DrawsFragment as Draw } from '#client/graphql/graphql.ts';
import { dayOf, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DRAW_METHOD_LABELS } from '#server/law/draw/draw-words.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { drawHref } from '../addresses/draw.ts';
import { tagOf } from './standing.ts';

export const DrawsPartFragment = graphql(`
  fragment DrawsPart_draws on Draw {
    no
    method
    seats
    poolSize
    offeredAt
    drawnAt
    voidedAt
    voidReason
    item {
      title
      meeting {
        name
      }
    }
  }
`);

interface DrawsPartProps {
  title?: string;
  draws: readonly FragmentType<typeof DrawsPartFragment>[];
  none?: string;
}

/** The draws one after the other, the latest first; a void one stays with its reason. */
export const DrawsPart = ({
  title = '最近的抽选',
  draws,
  none = '还没有公布过抽选。会议预告以后，抽选方案先公布，再抽取。',
}: DrawsPartProps) => (
  <Section id="chouxuan" title={title} aside={<a href={MEETINGS}>即将召开的会议</a>} rule>
    {draws.length === 0 ? (
      <p className="soft">{none}</p>
    ) : (
      <Ruled>
        {readFragment(DrawsPartFragment, draws).map((draw) => (
          <DrawItem key={draw.no} {...draw} />
        ))}
      </Ruled>
    )}
  </Section>
);

const DrawItem = (draw: Draw) => {
  const { no, method, seats, poolSize, offeredAt, voidReason, item } = draw;
  const { kind, word } = tagOf(draw);
  return (
    <RuledItem margin={<Daymark mark={shortDate(dayOf(offeredAt))} note="公布方案" dateTime={offeredAt} />}>
      <p className="row">
        <Tag kind={kind}>{word}</Tag>
      </p>
      <ItemTitle href={drawHref(no)}>{item?.title ?? `抽选${no}`}</ItemTitle>
      <ItemMeta
        items={[item?.meeting?.name, DRAW_METHOD_LABELS[method], `${poolSize}名候选人，选出${seats}名`]}
      />
      {voidReason ? <p className="small">作废的理由：{voidReason}</p> : null}
    </RuledItem>
  );
};
