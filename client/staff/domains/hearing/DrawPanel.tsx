import { groupedCode, moment } from '#client/format.ts';
import { drawHref } from '#client/citizen/addresses/hearing.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { Table } from '#client/ui/Table.tsx';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import type { HearingProps, HearingRecord } from './hearing-record.ts';

type Draw = NonNullable<HearingRecord['draw']>;

/** 抽取: what is fixed already, what comes next, and the result as anyone can repeat it. */
export function DrawPanel({ hearing: { no, draw } }: HearingProps) {
  if (!draw) return null;
  return (
    <Panel
      title="抽取"
      aside={
        <a className="small" href={drawHref(no)} target="_blank" rel="noopener">
          公众看到的抽取过程
        </a>
      }
    >
      <Facts small items={factsOf(draw)} />
      {draw.result ? <Result result={draw.result} /> : <p className="small soft">{nextOf(draw)}</p>}
    </Panel>
  );
}

const nextOf = ({ poolPublishedAt }: Draw) =>
  poolPublishedAt
    ? '名册已经公布，可以抽取。请公众、监督人员到场，可以请到场的人报一组数字。'
    : '报名截止以后先公布名册，再抽取。';

const factsOf = ({
  commitment,
  committedAt,
  poolSize,
  poolDigest,
  poolPublishedAt,
  ...draw
}: Draw): Fact[] => [
  { term: '一　封存种子', detail: moment(committedAt) },
  { term: '种子的指纹', detail: <Hash>{commitment}</Hash> },
  {
    term: '二　公布名册',
    detail: poolPublishedAt ? `${moment(poolPublishedAt)}，${poolSize ?? 0}人` : '报名截止以后',
  },
  ...(poolDigest ? [{ term: '名册的指纹', detail: <Hash>{poolDigest}</Hash> }] : []),
  { term: '三　抽取', detail: draw.drawnAt ? moment(draw.drawnAt) : '还没有抽取' },
  ...(draw.seed ? [{ term: '种子', detail: <Hash>{draw.seed}</Hash> }] : []),
  ...(draw.drawnAt ? [{ term: '现场数字', detail: draw.publicDigits || '没有' }] : []),
];

const Result = ({ result }: { result: NonNullable<Draw['result']> }) => (
  <Table
    tight
    stack
    caption="抽取结果"
    captionHidden
    columns={[{ label: '方面' }, { label: '抽中' }, { label: '候补，按递补次序' }]}
    rows={result.map(({ side, drawn, reserves }) => ({
      key: side,
      cells: [STAKEHOLDER_SIDE_LABELS[side], codes(drawn), codes(reserves)],
    }))}
  />
);

const codes = (all: readonly string[]) => all.map(groupedCode).join('　') || '没有';
