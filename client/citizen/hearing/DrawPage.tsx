import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { Steps, type Step } from '#client/ui/Steps.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { drawHref, hearingHref } from './addresses.ts';
import { DrawCheck } from './DrawCheck.tsx';
import { DrawPool } from './DrawPool.tsx';
import { DrawResult } from './DrawResult.tsx';
import { untilText } from './times.ts';

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
      <Steps layout="brief" steps={stepsOf(hearing, draw)} />
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
  <Section id="zhongzi" title="一　先封存随机种子" rule>
    <div className="stack">
      <p className="prose">
        公布听证公告时，系统用随机数发生器产生一个种子并密封，同时公布它的指纹（SHA-256）。看到指纹猜不出种子，但种子揭开以后一算就知道有没有被换过。报名的人和工作人员在抽取以前都不知道种子。
      </p>
      <Facts
        items={[
          { term: '公布时间', detail: <time dateTime={committedAt}>{moment(committedAt)}</time> },
          { term: '种子的指纹', detail: <Hash>{commitment}</Hash> },
        ]}
      />
    </div>
  </Section>
);

const Seed = ({ seed, publicDigits, drawnAt }: Draw) => (
  <Section id="jiekai" title="三　揭开种子，抽取" rule>
    {seed && drawnAt ? (
      <div className="stack">
        <p className="prose">
          每个报名的人按“种子、现场数字、名册指纹、方面、受理编号”算出一个SHA-256数，作为他的签；同一方面中，签数最小的入选，其余依次候补。每个人的机会相同。
        </p>
        <Facts
          items={[
            { term: '抽取时间', detail: <time dateTime={drawnAt}>{moment(drawnAt)}</time> },
            { term: '种子', detail: <Hash>{seed}</Hash> },
            { term: '现场报出的数字', detail: publicDigits || '没有' },
          ]}
        />
      </div>
    ) : (
      <Note>还没有抽取。抽取时可以请现场的人报一组数字，与种子一起决定结果。</Note>
    )}
  </Section>
);

function stepsOf({ signUpClosesAt }: Hearing, { committedAt, poolPublishedAt, drawnAt }: Draw): Step[] {
  const all: { name: string; at: string | null | undefined; until?: string }[] = [
    { name: '封存种子', at: committedAt },
    {
      name: '公布名册',
      at: poolPublishedAt,
      ...(signUpClosesAt ? { until: `${untilText(signUpClosesAt, true)}报名截止以后` } : {}),
    },
    { name: '抽取', at: drawnAt },
    { name: '核验', at: null, until: '任何人，随时' },
  ];
  const next = all.findIndex(({ at }) => !at);
  return all.map(({ name, at, until }, index) => ({
    name,
    note: at ? moment(at) : (until ?? '未开始'),
    state: index < next ? 'done' : index === next ? 'now' : 'none',
  }));
}
