import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { ConsultationItem } from '../parts/ConsultationItem.tsx';
import type { DecisionItem } from './DecisionPage.tsx';

export const AskedFragment = graphql(`
  fragment Asked_decision on Decision {
    lateMarks {
      id
      step
      told
    }
    ending {
      phase
    }
    publication {
      publishedOn
    }
  }
`);

type Asked = FragmentType<typeof AskedFragment>;

/** The rounds in which the public was or is asked (公开征求意见), here or before the platform (补录). */
export const Consultations = ({
  consultations,
  decision,
}: Pick<DecisionItem, 'consultations'> & { decision: Asked | null | undefined }) =>
  consultations.length === 0 ? (
    <Elsewhere decision={decision} />
  ) : (
    <Ruled side>
      {consultations.map((node) => (
        <ConsultationItem key={node.id} consultation={node} />
      ))}
    </Ruled>
  );

/** Where no round was held here: how the public was asked before, else whether it still will be. */
function Elsewhere({ decision }: { decision: Asked | null | undefined }) {
  const data = decision ? readFragment(AskedFragment, decision) : null;
  const before = data?.lateMarks.filter(({ step }) => step === 'SOLICITATION') ?? [];
  if (before.length > 0)
    return before.map(({ id, told }) => (
      <p key={id} className="said">
        <Tag kind="care">补录</Tag>
        {told}。
      </p>
    ));
  if (data?.ending || data?.publication)
    return (
      <Empty title="没有在本平台公开征求意见">
        这项决策已经{data.ending ? '结束' : '作出'}，不再公开征求意见。
      </Empty>
    );
  return <Empty title="还没有公开征求意见">草案形成以后，会在这里公开征求意见，一般不少于30日。</Empty>;
}
