import { offer } from '#client/offer.ts';
import { moment } from '#client/format.ts';
import { drawHref } from '#client/citizen/addresses/draw.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { DrawRecord_DrawFragment } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DRAW_METHOD_LABELS, QUOTA_ATTRIBUTE_LABELS } from '#client/words.ts';

const DrawInviteesMutation = graphql(`
  mutation DrawInvitees($id: ID!, $version: Int!, $publicDigits: Text!) {
    drawInvitees(id: $id, version: $version, publicDigits: $publicDigits) {
      ... on Draw {
        id
        version
        drawnAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

const VoidDrawMutation = graphql(`
  mutation VoidDraw($id: ID!, $version: Int!, $reason: Text!) {
    voidDraw(id: $id, version: $version, reason: $reason) {
      ... on Draw {
        id
        version
        voidedAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

type Draw = DrawRecord_DrawFragment;

interface DrawPanelProps {
  draw: Draw;
  /** Whether the item may be drawn and invited for now. */
  inviting: CapabilityRef;
  /** A letter went out upon it: it can no longer be declared void. */
  sent: boolean;
}

/** 一次抽选: what was published, what comes next, and the result with its reasons. */
export function DrawPanel({ draw, inviting, sent }: DrawPanelProps) {
  const { no, attempt, voidedAt, voidReason, viewerCan: can } = draw;
  return (
    <div className="stack">
      <div className="row spread">
        <Heading level={3}>{attempt === 1 ? '抽选' : `第${attempt}次抽选`}</Heading>
        <a className="small" href={drawHref(no)} target="_blank" rel="noopener">
          公众看到的抽选过程
        </a>
      </div>
      {voidedAt ? (
        <Note small tone="care" title={`已于${moment(voidedAt)}作废`} level={4}>
          {voidReason}
        </Note>
      ) : null}
      <Facts small items={factsOf(draw)} />
      {draw.result ? <Result result={draw.result} /> : null}
      <Actions>
        {offer(can, 'draw').allowed ? <DrawNow draw={draw} capability={inviting} /> : null}
        {offer(can, 'void').allowed && !sent ? <VoidIt draw={draw} capability={inviting} /> : null}
      </Actions>
    </div>
  );
}

const factsOf = (draw: Draw): Fact[] => [
  { term: '方案公布', detail: moment(draw.offeredAt) },
  { term: '选取办法', detail: `${DRAW_METHOD_LABELS[draw.method]}，${draw.seats}个席位` },
  { term: '名额', detail: draw.quotas.map(quotaText).join('、') },
  ...(draw.topics.length > 0 ? [{ term: '领域', detail: draw.topics.join('、') }] : []),
  { term: '候选', detail: `${draw.poolSize}名，不列入${draw.excluded.length}名` },
  ...(draw.tickets
    ? [
        {
          term: '名单',
          detail: `${draw.tickets}张${draw.provedFairest ? '，已证明没有更公平的排法' : ''}`,
        },
      ]
    : []),
  { term: '种子的指纹', detail: <Hash>{draw.commitment}</Hash> },
  ...(draw.drawnAt
    ? [{ term: '抽选', detail: `${moment(draw.drawnAt)}，现场数字${draw.publicDigits || '没有'}` }]
    : []),
];

const quotaText = ({ attribute, label, min, max }: Draw['quotas'][number]) => {
  const what = attribute === 'CATEGORY' ? label : `${QUOTA_ATTRIBUTE_LABELS[attribute]}“${label}”`;
  return `${what}${min === max ? min : `${min}至${max}`}名`;
};

const Result = ({ result }: { result: NonNullable<Draw['result']> }) => (
  <>
    {result.ticketNo === null ? null : <p className="small">抽中第{result.ticketNo}号名单。</p>}
    <Table
      stack
      tight
      caption="抽选结果"
      captionHidden
      columns={[{ label: '入选' }, { label: '名额' }, { label: '入选原因' }]}
      rows={result.selected.map(({ id, quota, reasons }) => ({
        key: id,
        cells: [id, quota, reasons.join('；')],
      }))}
    />
    <p className="small soft">递补次序见公众看到的抽选过程。</p>
  </>
);

interface ActionProps {
  draw: Draw;
  capability: CapabilityRef;
}

/** 抽选: the seed is opened; digits called out by those present go into it. */
const DrawNow = ({ draw: { id, version }, capability }: ActionProps) => (
  <RecordForm
    form={`draw:${id}:now`}
    capability={capability}
    word="抽选代表"
    document={DrawInviteesMutation}
    record={{ publicDigits: '' }}
    fields={[
      {
        kind: 'text',
        name: 'publicDigits',
        label: '现场报出的数字',
        hint: '请在场的公众、监督人员随意报一组数字（1至12位）；没有人报的留空。',
        optional: true,
      },
    ]}
    variables={({ publicDigits }) => ({ id, version, publicDigits })}
    confirm={<p>种子揭开，结果和递补次序立即公布（只有编号）；抽选只有一次，不能重来。</p>}
  />
);

/** 作废: with a reason everybody reads beside it. */
const VoidIt = ({ draw: { id, version }, capability }: ActionProps) => (
  <RecordForm
    form={`draw:${id}:void`}
    capability={capability}
    look="quiet"
    word="作废重抽"
    document={VoidDrawMutation}
    record={{ reason: '' }}
    fields={[
      {
        kind: 'area',
        name: 'reason',
        label: '作废的理由',
        hint: '不少于10个字；和原来的方案、结果一起留在公众页面上。',
        required: true,
      },
    ]}
    variables={({ reason }) => ({ id, version, reason })}
    confirm={<p>这次抽选作废，理由立即公开；方案和结果保留在公众页面，另行公布方案后重抽。</p>}
    publicWords={({ reason }) => `公开的理由：${reason}`}
  />
);
