import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { PoolPart_DrawFragment as Pool } from '#client/graphql/graphql.ts';
import { percent } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { categoriesText } from '../parts/category-words.ts';

export const PoolPartFragment = graphql(`
  fragment PoolPart_draw on Draw {
    method
    poolSize
    restAfterMeetings
    tickets
    excluded {
      no
      reasons
    }
    pool {
      ...DrawPoolMember_fields
      values {
        attribute
        value
      }
    }
  }
`);

/** 候选名册: who can be chosen with all that the draw looks at, and who not and why, by numbers that name nobody. */
export function PoolPart({ draw }: { draw: FragmentType<typeof PoolPartFragment> }) {
  const pool = readFragment(PoolPartFragment, draw);
  const { poolSize, excluded, restAfterMeetings } = pool;
  return (
    <Section id="mingce" title="二　候选名册" rule>
      <div className="stack">
        <p className="prose">
          代表库里在任、身份已核实、没有请假、与议题没有直接利害关系的代表都是候选人；最近{restAfterMeetings}
          次会议受邀过的轮换休息。
        </p>
        <Facts
          items={[
            { term: '候选人', detail: `${poolSize}人` },
            { term: '不列入', detail: `${excluded.length}人` },
          ]}
        />
        <Chances {...pool} />
        <More row summary={`候选名册全文（${poolSize}人）`}>
          {pool.method === 'ROTATION' ? <Rotation {...pool} /> : <Lottery {...pool} />}
        </More>
        {excluded.length > 0 ? (
          <More row summary={`不列入的和理由（${excluded.length}人）`}>
            <Excluded excluded={excluded} />
          </More>
        ) : null}
      </div>
    </Section>
  );
}

/** How alike the chances of a lottery are, in one sentence (机会最少和最多的). */
function Chances({ pool, tickets }: Pool) {
  const counts = pool.flatMap((one) => (one.tickets == null ? [] : [one.tickets]));
  if (!tickets || counts.length === 0) return null;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return (
    <p>
      {least === most
        ? `每个人的机会一样：${percent(most, tickets)}。`
        : `各人的机会在${percent(least, tickets)}到${percent(most, tickets)}之间：${tickets}张签中，最少的列入${least}张，最多的列入${most}张。`}
    </p>
  );
}

const Rotation = ({ pool }: Pool) => (
  <Table
    stack
    tight
    caption="候选名册：抽选所依据的情况"
    captionHidden
    columns={[
      { label: '代表编号' },
      { label: '类别' },
      { label: '熟悉的领域' },
      { label: '近12个月受邀', num: true },
    ]}
    rows={pool.map(({ id, categories, fields, invitations }) => ({
      key: id,
      cells: [<No key="no">{id}</No>, categoriesText(categories), fields.join('、'), `${invitations ?? 0}次`],
    }))}
  />
);

const Lottery = ({ pool, tickets }: Pool) => (
  <Table
    stack
    tight
    caption="候选名册：抽签所依据的情况"
    captionHidden
    columns={[
      { label: '代表编号' },
      { label: '分层依据' },
      { label: '列入的签', num: true },
      { label: '机会', num: true },
    ]}
    rows={pool.map(({ id, values, tickets: mine }) => ({
      key: id,
      cells: [
        <No key="no">{id}</No>,
        values.map(({ attribute, value }) => `${attribute}：${value}`).join('；'),
        `${mine ?? 0}张`,
        percent(mine ?? 0, tickets ?? 0),
      ],
    }))}
  />
);

const Excluded = ({ excluded }: Pick<Pool, 'excluded'>) => (
  <Table
    stack
    tight
    caption="不列入的代表和理由"
    captionHidden
    columns={[{ label: '代表编号' }, { label: '理由' }]}
    rows={excluded.map(({ no, reasons }) => ({
      key: no,
      cells: [<No key="no">{no}</No>, reasons.join('；')],
    }))}
  />
);

const No = ({ children }: { children: string }) => <span className="num nowrap">{children}</span>;
