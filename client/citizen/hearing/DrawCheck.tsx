import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { CheckPart } from '../draw/CheckPart.tsx';
import { drawFileHref } from '../addresses/hearing.ts';

export const DrawCheckFragment = graphql(`
  fragment DrawCheck_draw on HearingDraw {
    commitment
    poolDigest
    drawnAt
  }
`);

interface DrawCheckProps {
  draw: FragmentType<typeof DrawCheckFragment>;
  no: string;
}

const LEAD =
  '核验文件里有种子、现场数字、名册、席位和结果。按下面的办法重算，与本页公布的指纹和结果一致，就说明抽取没有被改动。';

/** 自己核验 of a hearing's participants. */
export function DrawCheck({ draw, no }: DrawCheckProps) {
  const { commitment, poolDigest, drawnAt } = readFragment(DrawCheckFragment, draw);
  if (!drawnAt || !poolDigest) return null;
  return (
    <CheckPart
      title="五　自己核验"
      lead={LEAD}
      href={drawFileHref(no)}
      fileName={`抽取核验文件-${no}.json`}
      check={{ kind: 'hearing', commitment, digest: poolDigest }}
      told="逐人列出签数和次序"
    >
      <Rule no={no} />
    </CheckPart>
  );
}

const Rule = ({ no }: { no: string }) => (
  <>
    <li>
      算种子的指纹：对文本 <code>{`["hearing-draw/v1","seed","${no}",种子]`}</code>{' '}
      求SHA-256，应当等于公布的种子指纹。
    </li>
    <li>
      算名册的指纹：把名册按受理编号排序，每人写成 <code>[方面,受理编号]</code>，对文本{' '}
      <code>{`["hearing-draw/v1","pool","${no}",名册]`}</code>{' '}
      求SHA-256，应当等于公布的名册指纹。方面用核验文件中的英文代号。
    </li>
    <li>
      给每个人求签：对文本{' '}
      <code>{`["hearing-draw/v1","lot","${no}",种子,现场数字,名册指纹,方面,受理编号]`}</code> 求SHA-256。
    </li>
    <li>同一方面按签从小到大排列，前面的席位数入选，后面的依次候补，应当等于公布的结果。</li>
  </>
);
