import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { groupedCode } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Numbers } from '../draw/Numbers.tsx';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';

export const DrawResultFragment = graphql(`
  fragment DrawResult_draw on HearingDraw {
    result {
      ...HearingDrawnSide_fields
    }
  }
`);

/** 抽取结果: side by side, the drawn first and those who follow in their order. */
export function DrawResult({ draw }: { draw: FragmentType<typeof DrawResultFragment> }) {
  const { result } = readFragment(DrawResultFragment, draw);
  if (!result) return null;
  return (
    <Section id="jieguo" title="四　抽取结果" rule>
      <Table
        stack
        caption="各方面抽中的受理编号和候补次序"
        captionHidden
        columns={[{ label: '方面' }, { label: '抽中' }, { label: '依次候补' }]}
        rows={result.map(({ side, drawn, reserves }) => ({
          key: side,
          cells: [
            STAKEHOLDER_SIDE_LABELS[side],
            <Numbers key="drawn" all={drawn.map(groupedCode)} />,
            <Numbers key="reserves" all={reserves.map(groupedCode)} />,
          ],
        }))}
      />
    </Section>
  );
}
