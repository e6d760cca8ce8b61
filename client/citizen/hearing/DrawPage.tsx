import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { CHECK_STEP, drawSteps } from '../draw/draw-steps.ts';
import { RevealedSeed, SealedSeed } from '../draw/SealedSeed.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { drawHref, hearingHref } from '../addresses/hearing.ts';
import { DrawCheck } from './DrawCheck.tsx';
import { DrawPool } from './DrawPool.tsx';
import { DrawResult } from './DrawResult.tsx';
import { untilText } from '../parts/hearing-times.ts';

export const DrawPageQuery = graphql(`
  query DrawPage($no: String!) {
    hearing(no: $no) {
      id
      no
      name
      stage
      beginsAt
      signUpOpensAt
      signUpClosesAt
      selectionMethod
      decision {
        no
      }
      draw {
        commitment
        committedAt
        poolSize
        poolDigest
        poolPublishedAt
        seed
        publicDigits
        drawnAt
        ...DrawPool_draw
        ...DrawResult_draw
        ...DrawCheck_draw
      }
    }
  }
`);

export type DrawData = ResultOf<typeof DrawPageQuery>;
type Hearing = NonNullable<DrawData['hearing']>;
type Draw = NonNullable<Hearing['draw']>;

/** 抽取过程: what was fixed before, who could be drawn, who was, and how anyone repeats it. */
export function DrawPage({ data: { hearing }, at }: PageProps<DrawData>) {
  if (!hearing?.draw) return null;
  const { no, name, draw } = hearing;
  return (
    <Page>
      <PageHead
        title="听证参加人怎样抽取"
        lead={
          <>
            <a href={hearingHref(no)}>{name}</a>
            的参加人从公开报名的人中随机抽取。抽取以前先封存种子、公布名册，抽取以后全部公开，任何人都能重做一遍，得到同样的结果。
          </>
        }
      />
      <div className="gap-below">
        <Steps layout="brief" steps={stepsOf(hearing, draw)} />
      </div>
      <Sealed {...draw} />
      <DrawPool draw={draw} />
      <Seed {...draw} />
      <DrawResult draw={draw} />
      <DrawCheck draw={draw} no={no} />
      <PrintAddress at={at} href={drawHref(no)} />
    </Page>
  );
}

const Sealed = ({ commitment, committedAt }: Draw) => (
  <SealedSeed
    title="一　先封存随机种子"
    when="公布听证公告时"
    who="报名的人和工作人员"
    commitment={commitment}
    at={committedAt}
  />
);

const HOW =
  '每个报名的人按“种子、现场数字、名册指纹、方面、受理编号”算出一个SHA-256数，作为本人的签；同一方面中，签数最小的入选，其余依次候补。每个人的机会相同。';

const Seed = ({ seed, publicDigits, drawnAt }: Draw) => (
  <RevealedSeed title="三　揭开种子，抽取" how={HOW} seed={seed} publicDigits={publicDigits} at={drawnAt} />
);

const stepsOf = ({ signUpClosesAt }: Hearing, { committedAt, poolPublishedAt, drawnAt }: Draw) =>
  drawSteps([
    { name: '封存种子', at: committedAt },
    {
      name: '公布名册',
      at: poolPublishedAt,
      ...(signUpClosesAt ? { until: `${untilText(signUpClosesAt, true)}报名截止以后` } : {}),
    },
    { name: '抽取', at: drawnAt },
    CHECK_STEP,
  ]);
