/** 标准目录的调整: a version row by row against the one before it. */
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import {
  CATALOGUE_CHANGE_LABELS,
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DISCLOSURE_LEVEL_LABELS,
} from '#client/words.ts';
import { matterKey } from '#server/law/openness/disclosure-catalogue.ts';
import { timeWords } from '#server/law/openness/disclosure-time.ts';
import { type Change, differing, type Terms } from '../parts/Changes.tsx';

export const ComparedRowFragment = graphql(`
  fragment Compared_row on DisclosureRow {
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
    ownerName
    addresses
    decisions {
      no
      title
    }
  }
`);

/** A row in the words by which versions are compared. */
export type ComparedRow = ResultOf<typeof ComparedRowFragment>;

/** A matter that was added, taken out or changed. */
export interface ChangedMatter {
  key: string;
  field: string;
  matter: string;
  changes: readonly Change[];
}

/** Who answers for a row is read inside alone, and so compared there alone. */
const TERMS: Terms<ComparedRow> = [
  ['公开内容（要素）', ({ content }) => content],
  ['公开依据', ({ basis }) => basis],
  ['公开时限', ({ rhythm, workingDays }) => timeWords({ rhythm, workingDays: workingDays ?? null })],
  ['公开主体', ({ unit }) => unit.name],
  ['公开渠道和载体', ({ channels }) => channels.map((one) => DISCLOSURE_CHANNEL_LABELS[one]).join('、')],
  ['公开对象', ({ audience }) => audience || '全社会'],
  ['公开方式', ({ onRequest }) => (onRequest ? '依申请' : '主动')],
  ['公开层级', ({ levels }) => levels.map((one) => DISCLOSURE_LEVEL_LABELS[one]).join('、')],
  [
    '关联的文件',
    ({ decisions, addresses }) =>
      [...decisions.map(({ no, title }) => `${title}（${no}）`), ...addresses].join('；') || '无',
  ],
  ['责任人', ({ ownerName }) => ownerName ?? '没有'],
];

/** The matters that a version changed, in the order of its rows; those taken out come last. */
export function changedMatters(
  rows: readonly ComparedRow[],
  before: readonly ComparedRow[],
): readonly ChangedMatter[] {
  const earlier = new Map(before.map((row) => [matterKey(row), row]));
  const kept = new Set(rows.map(matterKey));
  const changed = rows.map((row) => told(row, changesOf(row, earlier.get(matterKey(row)))));
  const removed = before
    .filter((row) => !kept.has(matterKey(row)))
    .map((row) => told(row, [{ what: '删去', from: row.content }]));
  return [...changed.filter(({ changes }) => changes.length > 0), ...removed];
}

const changesOf = (row: ComparedRow, before: ComparedRow | undefined): Change[] =>
  before ? differing(TERMS, row, before) : [{ what: CATALOGUE_CHANGE_LABELS.ADDED, to: row.content }];

const told = (row: ComparedRow, changes: readonly Change[]): ChangedMatter => ({
  key: matterKey(row),
  field: DISCLOSURE_FIELD_LABELS[row.field],
  matter: row.item ? `${row.matter}：${row.item}` : row.matter,
  changes,
});
