import { readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { Io, Posted } from '#client/form.ts';
import type { At } from '#client/route.ts';
import { words } from '#client/words.ts';
import { ALL_MY_DATA, ERASE_MY_DATA, MY_COMMENT } from '../addresses.ts';
import { page } from '../page.ts';
import { KEPT, keptIn } from '../receipt/credential.ts';
import type { AnyReceiptPart } from '../receipt/receipt-part.ts';
import { AllOwnPage, type NamedOwn } from './AllOwnPage.tsx';
import { type Answers, EraseAllPage } from './EraseAllPage.tsx';
import { OwnDataFragment } from './own-fragment.ts';

const AllOwnDataQuery = graphql(`
  query AllOwnData($receipts: [ReceiptPairInput!]!, $some: Boolean!) {
    all: allOwnData(receipts: $receipts) @include(if: $some) {
      receiptNo
      ...OwnData_shown
    }
  }
`);

const EraseAllMutation = graphql(`
  mutation EraseAllOwnData($receipts: [ReceiptPairInput!]!) {
    eraseAllOwnData(receipts: $receipts) {
      __typename
    }
  }
`);

type Data = ResultOf<typeof AllOwnDataQuery>;
type Parts = readonly AnyReceiptPart[];

const asked = ({ family }: At) => {
  const receipts = keptIn(family);
  return { receipts, some: receipts.length > 0 };
};

/** Every receipt that still opens a record, the last received first; its kind or its part gives its name. */
const namedIn = ({ all }: Data, parts: Parts): NamedOwn[] =>
  (all ?? [])
    .flatMap((one) => (one ? [readFragment(OwnDataFragment, one)] : []))
    .map((own) => ({
      own,
      kind: own.called ?? parts.find(({ type }) => type === own.type)?.title ?? '回执',
    }))
    .toSorted((one, other) => other.own.receivedAt.localeCompare(one.own.receivedAt));

const MINE_CRUMB = { name: words.nav.mine, href: MY_COMMENT };
const ALL = '全部资料';

/** 这台设备的全部资料, and where they are deleted together; a kind is named by its part. */
export const allOwnPageOf = (parts: Parts) =>
  page({
    document: AllOwnDataQuery,
    variables: asked,
    page: ({ data }) => <AllOwnPage all={namedIn(data, parts)} />,
    meta: () => ({ title: ALL, crumbs: [MINE_CRUMB, { name: ALL }], unlisted: true }),
    current: MY_COMMENT,
    reads: { family: KEPT },
  });

/** Results of an erasure, sealed for ten minutes: shown once more after the redirect, and to nobody else. */
const ANSWERS = { name: 'erased', path: ERASE_MY_DATA, minutes: 10 } as const;

export const eraseAllPageOf = (parts: Parts) =>
  page({
    document: AllOwnDataQuery,
    variables: asked,
    page: ({ data, at }) => <EraseAllPage all={namedIn(data, parts)} answers={answersIn(at.sealed)} />,
    meta: () => ({
      title: '全部删除',
      crumbs: [MINE_CRUMB, { name: ALL, href: ALL_MY_DATA }, { name: '全部删除' }],
      unlisted: true,
    }),
    current: MY_COMMENT,
    reads: { name: ANSWERS.name, family: KEPT },
    post: (_form, io) => eraseAll(io),
  });

async function eraseAll(io: Io): Promise<Posted> {
  const { all } = await io.execute(AllOwnDataQuery, asked(io.at));
  const receipts = keptIn(io.at.family).filter((_, index) => {
    const one = all?.[index];
    return one ? keeps(readFragment(OwnDataFragment, one)) : false;
  });
  const { eraseAllOwnData: done } = await io.execute(EraseAllMutation, { receipts });
  const value = receipts.map(({ receiptNo }, index) => [receiptNo, done[index]?.__typename === 'OwnData']);
  return { redirect: ERASE_MY_DATA, seal: [{ ...ANSWERS, value }] };
}

/** Whether any personal data is stored under a receipt: where there is none, no failure to delete it is reported. */
const keeps = ({
  name,
  organisation,
  contact,
}: { [field in 'name' | 'organisation' | 'contact']?: string | null | undefined }) =>
  Boolean(name ?? organisation ?? contact);

function answersIn(sealed: unknown): Answers {
  const pairs: unknown[] = Array.isArray(sealed) ? sealed : [];
  return new Map(
    pairs.flatMap((pair): [string, boolean][] => {
      const [receiptNo, done] = Array.isArray(pair) ? (pair as unknown[]) : [];
      return typeof receiptNo === 'string' && typeof done === 'boolean' ? [[receiptNo, done]] : [];
    }),
  );
}
