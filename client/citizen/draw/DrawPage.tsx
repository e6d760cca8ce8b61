import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DRAW_METHOD_LABELS } from '#server/law/draw/draw-words.ts';
import { agendaItemHref, meetingHref } from '../addresses/meeting.ts';
import { PrintAddress } from '../PrintAddress.tsx';
import { drawHref } from '../addresses/draw.ts';
import { Attempts } from './Attempts.tsx';
import { DrawnPart } from './DrawnPart.tsx';
import { CHECK_STEP, drawSteps } from './draw-steps.ts';
import { PlanPart } from './PlanPart.tsx';
import { PoolPart } from './PoolPart.tsx';
import { RepeatPart } from './RepeatPart.tsx';
import { RevealedSeed, SealedSeed } from './SealedSeed.tsx';
import { tagOf } from './standing.ts';

export const RepresentativeDrawPageQuery = graphql(`
  query RepresentativeDrawPage($no: String!) {
    draw(no: $no) {
      no
      method
      seats
      commitment
      offerDigest
      offeredAt
      seed
      publicDigits
      drawnAt
      voidedAt
      result {
        ticketNo
      }
      item {
        position
        title
        meeting {
          no
          name
        }
      }
      ...Attempts_draw
      ...PlanPart_draw
      ...PoolPart_draw
      ...DrawnPart_draw
      ...RepeatPart_draw
    }
  }
`);

export type RepresentativeDrawData = ResultOf<typeof RepresentativeDrawPageQuery>;
type Draw = NonNullable<RepresentativeDrawData['draw']>;

/** 公众代表的抽选: what stood before anybody was chosen, who was and why, and how anyone repeats it. */
export function RepresentativeDrawPage({ data: { draw }, at }: PageProps<RepresentativeDrawData>) {
  if (!draw) return null;
  const tag = tagOf(draw);
  return (
    <Page>
      <PageHead
        tags={<Tag kind={tag.kind}>{tag.word}</Tag>}
        title="列席会议的公众代表怎样选出"
        lead={<Lead {...draw} />}
      >
        <Facts inline items={headFacts(draw)} />
      </PageHead>
      <div className="stack-6 gap-below">
        <Attempts draw={draw} />
        {draw.voidedAt ? null : (
          <div>
            <Steps layout="brief" steps={stepsOf(draw)} />
          </div>
        )}
      </div>
      <PlanPart draw={draw} />
      <PoolPart draw={draw} />
      <SealedSeed
        title="三　封存随机种子"
        when="公布方案时"
        who="代表和工作人员"
        commitment={draw.commitment}
        at={draw.offeredAt}
        more={[{ term: '方案的指纹', detail: <Hash>{draw.offerDigest}</Hash> }]}
      />
      <Revealed {...draw} />
      <DrawnPart draw={draw} />
      <RepeatPart draw={draw} />
      <PrintAddress at={at} href={drawHref(draw.no)} />
    </Page>
  );
}

/** The reason why it is fair, before anything else. */
const FAIR = {
  ROTATION: '请谁由公开的次序决定，不由人挑。',
  LOTTERY: '抽中谁由事先密封的随机数和公开的算法决定，不由人挑，谁都可以重算一遍。',
} as const;

const Lead = ({ item, seats, method }: Draw) => (
  <>
    {FAIR[method]}
    {item?.meeting ? (
      <>
        为<a href={meetingHref(item.meeting.no)}>{item.meeting.name}</a>
        <a href={agendaItemHref(item.meeting.no, item.position)}>
          第{item.position}项议题“{item.title}”
        </a>
      </>
    ) : null}
    选出{seats}
    名社会公众代表。选以前先公布办法、名额和候选名册，选以后全部公开，任何人都能重做一遍，得到同样的结果。名册只写代表编号和抽选要看的情况，不写姓名。
  </>
);

const headFacts = ({ no, method, seats }: Draw) => [
  { term: '抽选编号', detail: no },
  { term: '办法', detail: DRAW_METHOD_LABELS[method] },
  { term: '席位', detail: `${seats}个` },
];

const stepsOf = ({ offeredAt, drawnAt }: Draw) =>
  drawSteps([
    { name: '公布方案、封存种子', at: offeredAt },
    { name: '抽取', at: drawnAt, until: '会议以前' },
    CHECK_STEP,
  ]);

const HOW = {
  ROTATION:
    '候选人按三条依次排先后：熟悉议题领域多的在前；一样的，近12个月受邀少的在前；还一样的，比各人的签，签由“方案指纹、种子、现场数字、代表编号”算出（SHA-256），小的在前。按这个先后逐人安排名额，坐满为止。',
  LOTTERY:
    '由“方案指纹、种子、现场数字”算出一个SHA-256数，它决定抽中第几号签；每张签被抽中的机会相同。签上的人全部入选。',
} as const;

const Revealed = ({ method, seed, publicDigits, drawnAt, voidedAt, result }: Draw) => (
  <RevealedSeed
    title="四　揭开种子，抽取"
    how={HOW[method]}
    seed={seed}
    publicDigits={publicDigits}
    at={drawnAt}
    more={result?.ticketNo ? [{ term: '中签号', detail: `第${result.ticketNo}号` }] : []}
    {...(voidedAt ? { until: `没有抽取，${moment(voidedAt)}作废。` } : {})}
  />
);
