import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { MESSAGE_FORM } from '../addresses/casework.ts';
import { townVillagesHref, villageHref } from '../addresses/village.ts';
import { overdueOf, owedWords } from './owed-words.ts';
import { Posting } from './Posting.tsx';
import { Visits } from './Visits.tsx';

export const VillagePageQuery = graphql(`
  query VillagePage($no: String!, $year: Int) {
    serverTime {
      today
    }
    village(no: $no) {
      no
      name
      financeMonthly
      since
      endedOn
      town {
        id
        name
      }
      owed {
        kind
        period
        dueOn
        standing
      }
      visits {
        id
        form
        visitedOn
        unitName
        households
        persons
        outcomes {
          opinion
          state
        }
      }
      postings(year: $year) {
        ...Posting_posting
        id
      }
    }
  }
`);

export type VillageData = ResultOf<typeof VillagePageQuery>;
type Village = NonNullable<VillageData['village']>;

/** One village: what is overdue, and its postings of a year by period, a correction above what it corrects. */
export function VillagePage({ data: { village, serverTime }, at }: PageProps<VillageData>) {
  if (!village) return null;
  const year = at.query.nian ?? serverTime.today.slice(0, 4);
  return (
    <Page>
      <PageHead title={`${village.name}${words.villages}`}>
        <Facts inline items={factsOf(village)} />
      </PageHead>
      <Owed village={village} />
      <Years village={village} year={year} today={serverTime.today} />
      {village.postings.length === 0 ? (
        <Empty level={2} title={`${year}年的事项还没有公开`}>
          <p>村里的公开栏上可能已经有；这里由镇里上传。</p>
        </Empty>
      ) : (
        village.postings.map((posting) => <Posting key={posting.id} posting={posting} />)
      )}
      <Visits visits={village.visits} />
      <p className="gap-above">
        没有及时公布，或者公布的不真实，村民有权向乡镇、县政府反映（村民委员会组织法第三十一条）：
        <a href={MESSAGE_FORM}>去反映</a>
      </p>
    </Page>
  );
}

const factsOf = ({ town, financeMonthly, endedOn }: Village) => [
  { term: '所属乡镇', detail: <a href={townVillagesHref(town.id)}>{town.name}</a> },
  { term: '财务收支', detail: financeMonthly ? '每月公开' : '每季度公开' },
  ...(endedOn ? [{ term: '撤并', detail: longDate(endedOn) }] : []),
];

/** Overdue postings first; otherwise the next that is due. */
function Owed({ village: { owed } }: { village: Village }) {
  const late = overdueOf(owed);
  const [next] = owed;
  if (late.length === 0) return next ? <p className="soft">下一次：{owedWords(next)}。</p> : null;
  return (
    <Note tone="due" title={`${late.length}项逾期未公开`}>
      <ul>
        {late.map((one) => (
          <li key={`${one.kind} ${one.period}`}>{owedWords(one)}</li>
        ))}
      </ul>
    </Note>
  );
}

function Years({ village: { no, since }, year, today }: { village: Village; year: string; today: string }) {
  const [first, last] = [Number(since.slice(0, 4)), Number(today.slice(0, 4))];
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, back) => last - back).slice(0, 10);
  return years.length === 1 ? null : (
    <Chips
      label="年份"
      items={years.map((one) => ({
        href: villageHref(no, one),
        label: `${one}年`,
        current: String(one) === year,
      }))}
    />
  );
}
