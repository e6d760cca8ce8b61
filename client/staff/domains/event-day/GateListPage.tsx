import { useParams } from 'wouter';
import { fullDate, dayOf, clock } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { GateListQuery as Data } from '#client/graphql/graphql.ts';
import { registrationsPath } from '#client/staff/ground/addresses/event.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { PrintedPage } from '#client/staff/ground/frame/PrintedPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import { categoryLabel } from './groups.ts';

const GateListQuery = graphql(`
  query GateList($no: String!) {
    event(no: $no) {
      id
      no
      title
      place
      slots {
        id
        startsAt
        endsAt
        groups {
          id
          category
          seats
        }
      }
      gate {
        at
        tickets {
          id
          groupId
          tail
          displayName
          persons
          needs
          withMinor
          state
          checkedInAt
        }
      }
    }
  }
`);

type Event = NonNullable<Data['event']>;
type Slot = Event['slots'][number];
type Ticket = NonNullable<Event['gate']>['tickets'][number];

/** 签到名单: on paper, should every device fail; a slot begins a new sheet. */
export function GateListPage() {
  const { no = '' } = useParams();
  useTitle('签到名单');
  const asked = useDesk(GateListQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ event }) =>
        event?.gate ? (
          <PrintedPage
            title="签到名单"
            note={`${event.title}　${dayOf(event.gate.at)} ${clock(event.gate.at)}的名单；用完收回销毁`}
            back={registrationsPath(no)}
          >
            {event.slots.map((slot) => (
              <Sheet key={slot.id} event={event} slot={slot} tickets={event.gate?.tickets ?? []} />
            ))}
          </PrintedPage>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

const COMES: ReadonlySet<Ticket['state']> = new Set(['CONFIRMED', 'CHECKED_IN', 'NO_SHOW']);

const wantsOf = ({ needs, withMinor }: Ticket) =>
  [needs, withMinor ? '有未满14周岁的' : null].filter(Boolean).join('；');

function Sheet({ event, slot, tickets }: { event: Event; slot: Slot; tickets: readonly Ticket[] }) {
  const mine = new Set(slot.groups.map(({ id }) => id));
  const rows = tickets
    .filter(({ groupId, state }) => mine.has(groupId) && COMES.has(state))
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'zh-CN'));
  const persons = rows.reduce((sum, one) => sum + one.persons, 0);
  return (
    <section className="gate-sheet stack">
      <Heading level={2}>{event.title}签到名单</Heading>
      <p>
        {fullDate(dayOf(slot.startsAt))} {clock(slot.startsAt)}–{clock(slot.endsAt)}　{event.place}　共
        {rows.length}批{persons}人
      </p>
      {rows.length === 0 ? (
        <Empty title="这一场还没有人报名" level={3}>
          <p>有人报上名以后，列在这里。</p>
        </Empty>
      ) : (
        <Lines slot={slot} rows={rows} />
      )}
      <p className="small">现场登记（没有报名的人）：＿＿＿＿人　　签到人：＿＿＿＿＿＿</p>
    </section>
  );
}

function Lines({ slot, rows }: { slot: Slot; rows: readonly Ticket[] }) {
  const categories = new Map(slot.groups.map(({ id, category }) => [id, categoryLabel(category)]));
  return (
    <Table
      stack
      tight
      caption={`${clock(slot.startsAt)}场签到名单`}
      captionHidden
      columns={COLUMNS}
      rows={rows.map((one) => ({
        key: one.id,
        cells: [
          one.checkedInAt ? `${clock(one.checkedInAt)}已签到` : '□',
          one.displayName,
          one.tail,
          `${one.persons}`,
          '＿＿',
          categories.get(one.groupId) ?? '',
          wantsOf(one),
        ],
      }))}
    />
  );
}

const COLUMNS = [
  { label: '到场' },
  { label: '姓名' },
  { label: '编号后四位' },
  { label: '报名人数', num: true },
  { label: '实到', num: true },
  { label: '类别' },
  { label: '需要' },
];
