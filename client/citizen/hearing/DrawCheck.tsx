import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { drawFileHref } from './addresses.ts';

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

/** 自己核验: in the browser with one press, or anywhere by the published rule. */
export function DrawCheck({ draw, no }: DrawCheckProps) {
  const { commitment, poolDigest, drawnAt } = readFragment(DrawCheckFragment, draw);
  if (!drawnAt || !poolDigest) return null;
  const props = { href: drawFileHref(no), commitment, poolDigest };
  return (
    <Section id="heyan" title="五　自己核验" rule>
      <div className="stack">
        <p className="prose">
          核验文件里有种子、现场数字、名册、席位和结果。按下面的办法重算，与本页公布的指纹和结果一致，就说明抽取没有被改动。
        </p>
        <div
          className="row screen-only"
          data-island="draw"
          data-wake="idle"
          data-props={JSON.stringify(props)}
        >
          <ButtonLink look="quiet" href={drawFileHref(no)} download={`抽取核验文件-${no}.json`}>
            下载核验文件（JSON）
          </ButtonLink>
        </div>
        <p className="prose">
          也可以取得本平台的源代码，在自己的计算机上运行下面的命令。它不连网、不用数据库，逐人列出签数和次序，并与抽取以前公布的两个指纹核对。
        </p>
        <p className="prose">
          <code className="hash">{`npm run verify-draw -- 抽取核验文件-${no}.json ${commitment} ${poolDigest}`}</code>
        </p>
        <Rule no={no} />
      </div>
    </Section>
  );
}

const Rule = ({ no }: { no: string }) => (
  <More row summary="重算的办法，用任何能算SHA-256的程序都可以">
    <ol className="steps-text prose">
      <li>
        算种子的指纹：对文本 <code>{`["hearing-draw/v1","seed","${no}",种子]`}</code>{' '}
        求SHA-256，应当等于公布的种子指纹。
      </li>
      <li>
        算名册的指纹：把名册按受理编号排序，每人写成 <code>[方面,受理编号]</code>，对文本{' '}
        <code>{`["hearing-draw/v1","pool","${no}",名册]`}</code> 求SHA-256，应当等于公布的名册指纹。
      </li>
      <li>
        给每个人求签：对文本{' '}
        <code>{`["hearing-draw/v1","lot","${no}",种子,现场数字,名册指纹,方面,受理编号]`}</code> 求SHA-256。
      </li>
      <li>同一方面按签从小到大排列，前面的席位数入选，后面的依次候补，应当等于公布的结果。</li>
    </ol>
    <p className="small soft">
      文本是没有空格的JSON，文字都加英文双引号，编码为UTF-8；方面用核验文件中的英文代号。
    </p>
  </More>
);
