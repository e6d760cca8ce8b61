import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { LOTTERY_SCHEME } from '#server/ground/proof/lottery.ts';
import { ROTATION_SCHEME } from '#server/ground/proof/rotation.ts';
import { Section } from '#client/ui/Layout.tsx';
import { drawFileHref, drawFileName } from '../addresses/draw.ts';
import { CheckPart } from './CheckPart.tsx';

export const RepeatPartFragment = graphql(`
  fragment RepeatPart_draw on Draw {
    no
    method
    commitment
    offerDigest
    drawnAt
    voidedAt
  }
`);

const LEAD = {
  ROTATION:
    '核验文件里有方案、名册、种子、现场数字和结果。按下面的办法重算，与本页公布的指纹和结果一致，就说明抽选没有被改动。',
  LOTTERY:
    '核验文件里有方案、名册、全部的签、种子、现场数字和结果。在浏览器里可以重算抽中的是哪张签、名单对不对、每张签是否符合名额；签是不是按公布的办法排的，用下面的命令重排一遍来核对。',
} as const;

const TOLD = { ROTATION: '列出选出的人和递补次序', LOTTERY: '把签重新排一遍，列出每个人的签数' } as const;

/** 自己核验; before the draw there is what was offered, for whoever wants to keep it. */
export function RepeatPart({ draw }: { draw: FragmentType<typeof RepeatPartFragment> }) {
  const { no, method, commitment, offerDigest, drawnAt, voidedAt } = readFragment(RepeatPartFragment, draw);
  if (!drawnAt) return <Keep no={no} ended={Boolean(voidedAt)} />;
  return (
    <CheckPart
      title="六　自己核验"
      lead={LEAD[method]}
      href={drawFileHref(no)}
      fileName={drawFileName(no)}
      check={{ kind: 'representatives', commitment, digest: offerDigest }}
      told={TOLD[method]}
    >
      {method === 'ROTATION' ? <RotationRule no={no} /> : <LotteryRule no={no} />}
    </CheckPart>
  );
}

const Keep = ({ no, ended }: { no: string; ended: boolean }) => (
  <Section id="heyan" title={ended ? '五　公布过的方案' : '五　现在就可以留一份'} rule>
    <p className="prose">
      <a href={drawFileHref(no)} download={drawFileName(no)}>
        下载{ended ? '公布过' : '公布'}的方案和名册（JSON）
      </a>
      {ended ? '。' : '。抽取以后再下载一份，两份中的方案、名册和指纹应当一字不差。'}
    </p>
  </Section>
);

const Fingerprints = ({ no, scheme, results }: { no: string; scheme: string; results: string }) => (
  <>
    <li>
      算种子的指纹：对文本 <code>{`["${scheme}","seed","${no}",种子]`}</code>{' '}
      求SHA-256，应当等于公布的种子指纹。
    </li>
    <li>
      算方案的指纹：从核验文件中去掉 <code>offerDigest</code>、<code>seed</code>、<code>publicDigits</code>
      {results}，其余按名称排序写成一行（RFC 8785），求SHA-256，应当等于公布的方案指纹。
    </li>
  </>
);

const RotationRule = ({ no }: { no: string }) => (
  <>
    <Fingerprints no={no} scheme={ROTATION_SCHEME} results="和 result" />
    <li>
      给每个人求签：对文本 <code>{`["${ROTATION_SCHEME}","lot",方案指纹,种子,现场数字,代表编号]`}</code>{' '}
      求SHA-256。
    </li>
    <li>
      排先后：熟悉议题领域多的在前，受邀少的在前，签小的在前；逐人安排到第一个本人能占、还空着的名额，没有空的，看已经坐下的人能不能挪到别的名额，应当等于公布的结果。
    </li>
  </>
);

const LotteryRule = ({ no }: { no: string }) => (
  <>
    <Fingerprints no={no} scheme={LOTTERY_SCHEME} results="、ticketNo 和 drawn" />
    <li>
      求中签号：对文本 <code>{`["${LOTTERY_SCHEME}","ticket",方案指纹,种子,现场数字,0]`}</code>{' '}
      求SHA-256，取前12位十六进制数，除以签数的余数加1，就是中签号；这个数落在最后不满一轮的部分时，把末尾的0改为1、2……再求一次。
    </li>
    <li>
      递补次序：对没有抽中的每个人，对文本{' '}
      <code>{`["${LOTTERY_SCHEME}","reserve",方案指纹,种子,现场数字,代表编号]`}</code>{' '}
      求SHA-256，小的在前，同一名额的依次递补。
    </li>
  </>
);
