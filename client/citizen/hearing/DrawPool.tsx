import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DrawPool_DrawFragment as PoolFacts } from '#client/graphql/graphql.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { Numbers } from '../draw/Numbers.tsx';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';

export const DrawPoolFragment = graphql(`
  fragment DrawPool_draw on HearingDraw {
    poolSize
    poolDigest
    poolPublishedAt
    pool {
      receiptNo
      side
    }
  }
`);

/** 报名名册: who could be drawn, by the number only they know to be theirs. */
export function DrawPool({ draw }: { draw: FragmentType<typeof DrawPoolFragment> }) {
  const { poolPublishedAt, poolDigest, poolSize, pool } = readFragment(DrawPoolFragment, draw);
  return (
    <Section id="mingce" title="二　公布报名名册" rule>
      {poolPublishedAt && poolDigest ? (
        <div className="stack">
          <p className="prose">
            报名截止以后，名册和它的指纹先公布，然后才抽取。名册只写受理编号：报名的人认得自己，别人认不出是谁。
          </p>
          <Facts
            items={[
              { term: '公布时间', detail: <time dateTime={poolPublishedAt}>{moment(poolPublishedAt)}</time> },
              { term: '人数', detail: `${poolSize ?? 0}人` },
              { term: '名册的指纹', detail: <Hash>{poolDigest}</Hash> },
            ]}
          />
          {pool ? <Whole pool={pool} /> : null}
        </div>
      ) : (
        <Note>报名截止以后公布。</Note>
      )}
    </Section>
  );
}

type Pool = NonNullable<PoolFacts['pool']>;

const Whole = ({ pool }: { pool: Pool }) => (
  <More row summary="名册全文（受理编号）">
    <div className="stack">
      {[...new Set(pool.map(({ side }) => side))].map((side) => (
        <p key={side}>
          <b>{STAKEHOLDER_SIDE_LABELS[side]}</b>：
          <Numbers
            all={pool.filter((one) => one.side === side).map(({ receiptNo }) => groupedCode(receiptNo))}
          />
        </p>
      ))}
    </div>
  </More>
);
