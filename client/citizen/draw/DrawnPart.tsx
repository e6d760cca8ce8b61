import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DrawnPart_DrawFragment } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Numbers } from './Numbers.tsx';

export const DrawnPartFragment = graphql(`
  fragment DrawnPart_draw on Draw {
    result {
      selected {
        ...DrawnSeat_fields
      }
      reserves {
        quota
        ids
      }
    }
  }
`);

/** 抽选结果: each pick with its reasons, and who follows when a seat is freed. */
export function DrawnPart({ draw }: { draw: FragmentType<typeof DrawnPartFragment> }) {
  const { result } = readFragment(DrawnPartFragment, draw);
  if (!result) return null;
  return (
    <Section id="jieguo" title="五　抽选结果" rule>
      <div className="stack-6">
        <Selected {...result} />
        <Reserves {...result} />
      </div>
    </Section>
  );
}

type Result = NonNullable<DrawnPart_DrawFragment['result']>;

const Selected = ({ selected }: Result) => (
  <Table
    stack
    caption="选出的代表、占用的名额和理由"
    captionHidden
    columns={[{ label: '代表编号' }, { label: '名额' }, { label: '为什么是这一位' }]}
    rows={selected.map(({ id, quota, reasons }) => ({
      key: id,
      cells: [
        <span key="no" className="num nowrap">
          {id}
        </span>,
        quota,
        reasons.join('；'),
      ],
    }))}
  />
);

const Reserves = ({ reserves }: Result) => (
  <div className="stack">
    <p className="prose">
      选出的代表谢绝、没有按时答复或者退出的，由同一名额的下一位递补；次序抽选时已经定好，不由人挑。
    </p>
    {reserves.map(({ quota, ids }) => (
      <p key={quota}>
        <b>{quota}</b>：
        <Numbers all={ids} none="没有可以递补的人" />
      </p>
    ))}
  </div>
);
