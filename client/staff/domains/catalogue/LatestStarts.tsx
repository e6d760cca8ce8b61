import { skipToken } from '@apollo/client/react';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { PLANNED_START_LABELS } from '#client/words.ts';
import type { ItemForm } from './item-form.ts';

const LatestStartsQuery = graphql(`
  query LatestStarts($row: PlannedRowInput!) {
    latestStarts(row: $row) {
      start
      latestOn
      past
      counted
    }
  }
`);

/** The fields that decide the course. */
const FIELDS = [
  'plannedOn',
  'plannedPrecision',
  'hearing',
  'requiredSteps',
  'participationMethods',
  'categories',
  'specialRules',
] as const;
type Row = Pick<ItemForm, (typeof FIELDS)[number]>;

const rowOf = (row: Row) => Object.fromEntries(FIELDS.map((name) => [name, row[name]])) as unknown as Row;

/** 倒排: the latest day of each beginning, so that the matter is decided by its decision time. */
export function LatestStarts({ row }: { row: Row }) {
  const { data } = useDesk(LatestStartsQuery, row.plannedOn ? { row: rowOf(row) } : skipToken);
  const starts = row.plannedOn ? (data?.latestStarts ?? []) : [];
  if (starts.length === 0) return null;
  const late = starts.filter(({ past }) => past);
  return (
    <div className="stack">
      <Facts
        small
        items={starts.map(({ start, latestOn, counted }) => ({
          term: `最迟${PLANNED_START_LABELS[start]}`,
          detail: `${longDate(latestOn)}（${counted}）`,
        }))}
      />
      {late.length > 0 ? (
        <Status tone="care">
          按决策时间倒排，{late.map(({ start }) => PLANNED_START_LABELS[start]).join('、')}已经来不及。
        </Status>
      ) : null}
    </div>
  );
}
