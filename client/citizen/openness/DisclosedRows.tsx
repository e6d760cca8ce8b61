import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Table } from '#client/ui/Table.tsx';
import {
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DISCLOSURE_LEVEL_LABELS,
} from '#client/words.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import { decisionHref } from '../addresses.ts';

export const DisclosedRowsFragment = graphql(`
  fragment DisclosedRows_row on DisclosureRow {
    id
    field
    matter
    item
    content
    basis
    rhythm
    workingDays
    unit {
      name
    }
    channels
    audience
    onRequest
    levels
    checkedOn
    deadNos
    addresses
    decisions {
      no
      title
      begun
    }
  }
`);

type Row = ResultOf<typeof DisclosedRowsFragment>;

const HEADS = [
  { label: '公开事项' },
  { label: '公开内容（要素）' },
  { label: '已公开的文件' },
  { label: '公开依据' },
  { label: '公开时限' },
  { label: '公开主体' },
  { label: '公开渠道和载体' },
  { label: '公开对象、方式、层级' },
];

/** 公开事项: a row each in the columns of the national form; on phones a card. */
export const DisclosedRows = ({ rows }: { rows: readonly FragmentType<typeof DisclosedRowsFragment>[] }) => (
  <Table
    stack
    caption="公开事项表"
    captionHidden
    columns={HEADS}
    rows={readFragment(DisclosedRowsFragment, rows).map((row) => ({
      key: row.id,
      cells: [
        <Matter key="matter" {...row} />,
        row.content,
        <Files key="files" {...row} />,
        row.basis,
        timeWords({ rhythm: row.rhythm, workingDays: row.workingDays ?? null }),
        <Subject key="subject" {...row} />,
        row.channels.map((channel) => DISCLOSURE_CHANNEL_LABELS[channel]).join('、'),
        mannerOf(row),
      ],
    }))}
  />
);

const Matter = ({ field, matter, item }: Row) => (
  <>
    {item ? `${matter}：${item}` : matter}
    <span className="small soft">{`（${DISCLOSURE_FIELD_LABELS[field]}）`}</span>
  </>
);

const Subject = ({ unit, checkedOn }: Row) => (
  <>
    {unit.name}
    {checkedOn ? <span className="small soft">{`（${longDate(checkedOn)}核对）`}</span> : null}
  </>
);

const mannerOf = ({ audience, onRequest, levels }: Row) =>
  [
    audience || '全社会',
    onRequest ? '依申请' : '主动',
    levels.map((level) => DISCLOSURE_LEVEL_LABELS[level]).join('、'),
  ].join('；');

/** 联动展示: what the row covers, each where it can be read; another site is named by its address. */
const Files = ({ decisions, deadNos, addresses }: Row) =>
  decisions.length + addresses.length === 0 ? (
    <span className="soft">在公开渠道查看</span>
  ) : (
    <ul className="plain">
      {decisions.map(({ no, title, begun }) => (
        <li key={no}>
          {deadNos.includes(no) ? `${title}（已经撤出目录）` : <a href={decisionHref(no)}>{title}</a>}
          {begun || deadNos.includes(no) ? null : <span className="small soft">（尚未启动）</span>}
        </li>
      ))}
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} rel="noopener noreferrer">
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
