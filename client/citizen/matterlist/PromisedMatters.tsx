import type { ResultOf } from '@graphql-typed-document-node/core';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Table } from '#client/ui/Table.tsx';
import { PROMISED_WAY_LABELS } from '#client/words.ts';
import { heldWords } from '#server/law/participation/promised-way.ts';
import { decisionHref } from '../addresses.ts';

export const PromisedMattersFragment = graphql(`
  fragment PromisedMatters_list on ParticipationList {
    matters {
      id
      name
      scope
      unit {
        name
      }
      unitWords
      basis
      period
      kept {
        way
        promised
        times
      }
      decisions {
        no
        title
        begun
      }
    }
  }
`);

type Matter = ResultOf<typeof PromisedMattersFragment>['matters'][number];

const HEADS = [
  { label: '事项' },
  { label: '参与范围' },
  { label: '参与方式，实际开展' },
  { label: '责任单位' },
  { label: '归入的决策' },
  { label: '时间' },
  { label: '依据' },
];

/** 清单事项: a row each; on phones a card. */
export const PromisedMatters = ({ list }: { list: FragmentType<typeof PromisedMattersFragment> }) => (
  <Table
    stack
    caption="公众参与事项表"
    captionHidden
    columns={HEADS}
    rows={readFragment(PromisedMattersFragment, list).matters.map((matter) => ({
      key: matter.id,
      cells: [
        matter.name,
        matter.scope,
        <Ways key="ways" {...matter} />,
        matter.unit?.name ?? matter.unitWords,
        <Decisions key="decisions" {...matter} />,
        matter.period || '—',
        matter.basis || '—',
      ],
    }))}
  />
);

/** Without a decision there is nothing that could have been held yet. */
const Ways = ({ kept, decisions }: Matter) => (
  <ul className="plain">
    {kept.map((one) => (
      <li key={one.way}>
        {PROMISED_WAY_LABELS[one.way]}
        {decisions.length > 0 ? <span className="small soft">{`，${heldWords(one)}`}</span> : null}
      </li>
    ))}
  </ul>
);

const Decisions = ({ decisions }: Matter) =>
  decisions.length === 0 ? (
    <span className="soft">还没有对应的决策</span>
  ) : (
    <ul className="plain">
      {decisions.map(({ no, title, begun }) => (
        <li key={no}>
          <a href={decisionHref(no)}>{title}</a>
          {begun ? null : <span className="small soft">（尚未启动）</span>}
        </li>
      ))}
    </ul>
  );
