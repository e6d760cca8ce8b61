import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ListPart_HearingFragment as List } from '#client/graphql/graphql.ts';
import { dayOf, groupedCode, longDate, moment } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Table } from '#client/ui/Table.tsx';
import { PARTICIPANT_ORIGIN_LABELS, STAKEHOLDER_SIDE_LABELS, WITHDRAWAL_WAY_LABELS } from '#client/words.ts';
import { withdrawalsTold } from '#server/law/hearing/hearing-withdrawal.ts';
import { drawHref } from '../addresses/hearing.ts';
import { PARTS } from './parts.ts';

export const ListPartFragment = graphql(`
  fragment ListPart_hearing on Hearing {
    no
    stage
    selectionMode
    listPublishedAt
    participants {
      id
      position
      side
      origin
      displayName
      capacity
      receiptNo
      declined
      declineReason
      withdrawalWay
      withdrawalOn
    }
    withdrawals {
      side
      persons
      online
      written
    }
    draw {
      committedAt
      poolSize
      poolPublishedAt
      drawnAt
    }
  }
`);

/** 听证参加人名单 (第十六条): who speaks for whom, and how each came to be on the list. */
export function ListPart({ hearing }: { hearing: FragmentType<typeof ListPartFragment> }) {
  const list = readFragment(ListPartFragment, hearing);
  return (
    <Part {...PARTS.list}>
      {list.listPublishedAt && list.participants.length > 0 ? (
        <Published {...list} at={list.listPublishedAt} />
      ) : (
        <p>{awaited(list)}</p>
      )}
      {list.draw ? <Drawn {...list} draw={list.draw} /> : null}
    </Part>
  );
}

const awaited = ({ stage }: List) =>
  stage === 'CANCELLED' ? '听证会取消以前没有公布名单。' : '名单将在听证会举行以前公布在这里。';

const Published = ({ at, participants, withdrawals }: List & { at: string }) => (
  <>
    <p className="small soft">{longDate(dayOf(at))}公布。没有同意公布姓名的，只显示姓。</p>
    <Table
      caption="听证参加人名单"
      captionHidden
      columns={[{ label: '参加人' }, { label: '方面、身份、产生方式' }]}
      rows={participants.map((one) => ({
        key: one.id,
        cells: [
          nameOf(one),
          <>
            <span className="whole">{standsFor(one)}</span>{' '}
            <span className="whole small soft">{originOf(one)}</span>
          </>,
        ],
      }))}
    />
    <p className="small soft">{withdrawalsTold(withdrawals)}</p>
  </>
);

const standsFor = ({ side, capacity }: List['participants'][number]) =>
  [STAKEHOLDER_SIDE_LABELS[side], capacity].filter(Boolean).join('，');

const nameOf = ({ declined, displayName }: List['participants'][number]) =>
  declined ? <s>{displayName}</s> : <span className="nowrap">{displayName}</span>;

function originOf({ origin, receiptNo, declined, ...left }: List['participants'][number]): string {
  const how = `${PARTICIPANT_ORIGIN_LABELS[origin]}${receiptNo ? `（受理编号${groupedCode(receiptNo)}）` : ''}`;
  return declined ? `${how}；已退出：${leftHow(left)}` : how;
}

/** The way in which they left; a reason that the organiser gave is of before. */
const leftHow = ({
  withdrawalWay: way,
  withdrawalOn: on,
  declineReason,
}: Pick<List['participants'][number], 'withdrawalWay' | 'withdrawalOn' | 'declineReason'>) =>
  way ? `${on ? longDate(on) : ''}${WITHDRAWAL_WAY_LABELS[way]}` : (declineReason ?? '');

/** The draw, open to everyone's checking. */
const Drawn = ({ no, draw }: List & { draw: NonNullable<List['draw']> }) => (
  <Note title="参加人怎样抽取，任何人都可以核验" level={3}>
    <p>
      {draw.drawnAt
        ? `${moment(draw.drawnAt)}从${draw.poolSize ?? 0}名报名人中抽取。种子、名册和结果都已公布，可以自己重做一遍。`
        : `抽取用的随机种子在${moment(draw.committedAt)}已经封存，并公布了它的指纹；谁也不能事后更换。`}
    </p>
    <p>
      <a href={drawHref(no)}>{draw.drawnAt ? '看抽取过程和核验办法' : '看抽取的办法'}</a>
    </p>
  </Note>
);
