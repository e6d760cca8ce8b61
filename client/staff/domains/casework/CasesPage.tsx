import { graphql } from '#client/graphql/gql.ts';
import type { CasesPageQuery as Data, CasesPageQueryVariables } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import {
  CASE_BOARD,
  casePath,
  ledgerHref,
  OWN_INTERPRETERS,
  recordCasePath,
} from '#client/staff/ground/addresses/casework.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS, DESK_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { CASE_PUBLICITY_LABELS } from '#server/law/casework/case-publicity.ts';
import { CASE_FILTERS, KIND } from './case-filters.ts';

export const CasesPageQuery = graphql(`
  query CasesPage(
    $kind: CaseKind!
    $state: CaseState
    $standing: CaseStanding
    $caseClass: CaseClass
    $channel: CommentChannel
    $unitId: ID
    $year: Int
    $from: CalendarDay
    $to: CalendarDay
    $publicity: CasePublicity
    $words: Text
    $after: String
  ) {
    units {
      id
      name
    }
    cases(
      kind: $kind
      filter: {
        state: $state
        standing: $standing
        caseClass: $caseClass
        channel: $channel
        unitId: $unitId
        year: $year
        from: $from
        to: $to
        publicity: $publicity
        words: $words
      }
      first: 50
      after: $after
    ) {
      nodes {
        id
        receiptNo
        caseClass
        title
        channel
        displayName
        receivedOn
        dueOn
        daysLate
        standing
        state
        answeredOn
        publicity
        unit {
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Case = Data['cases']['nodes'][number];

const TAGS: Readonly<Record<Case['state'], TagKind>> = {
  RECEIVED: 'open',
  ASSIGNED: 'open',
  DRAFTED: 'care',
  ANSWERED: 'done',
};

/** Until when, or how late; late items say so in words, not by colour alone. */
const dueWords = ({ dueOn, daysLate, answeredOn }: Case) =>
  [
    answeredOn ? `${longDate(answeredOn)}答复` : `${longDate(dueOn)}前答复`,
    daysLate > 0 ? `逾期${daysLate}日` : '',
  ]
    .filter(Boolean)
    .join('，');

const COLUMNS: readonly Column<Case>[] = [
  {
    label: '留言',
    cell: ({ id, title, receiptNo }) => (
      <>
        <a href={casePath(id)}>{title}</a>
        <small>{receiptNo}</small>
      </>
    ),
  },
  {
    label: '办理情况',
    cell: (item) => (
      <>
        <Tag kind={item.standing === 'OVERDUE' ? 'due' : TAGS[item.state]}>
          {CASE_STATE_LABELS[item.state]}
        </Tag>
        <small>{dueWords(item)}</small>
      </>
    ),
  },
  {
    label: '来件人',
    cell: ({ displayName, channel }) => (
      <>
        {displayName}
        <small>{COMMENT_CHANNEL_LABELS[channel]}</small>
      </>
    ),
  },
  { label: '收到', cell: ({ receivedOn }) => longDate(receivedOn) },
  { label: '办理单位', cell: ({ unit }) => unit.name },
  {
    label: '分类、公开',
    cell: (item) => (
      <>
        {item.caseClass ? CASE_CLASS_LABELS[item.caseClass] : '未分类'}
        <small>{CASE_PUBLICITY_LABELS[item.publicity]}</small>
      </>
    ),
  },
];

const columns = () => COLUMNS;

const actions = (_: unknown, asked: Partial<CasesPageQueryVariables>) => (
  <>
    <ButtonLink look="quiet" href={OWN_INTERPRETERS}>
      政策解读专员
    </ButtonLink>
    <ButtonLink look="quiet" href={CASE_BOARD}>
      各单位办理情况
    </ButtonLink>
    <ButtonLink look="quiet" href={ledgerHref(KIND, asked)}>
      导出Excel
    </ButtonLink>
    <ButtonLink href={recordCasePath(KIND)}>登记来信来电</ButtonLink>
  </>
);

/** 公众留言: what people ask, whose turn it is and until when. */
export const CasesPage = () => (
  <ListDesk
    title={DESK_LABELS.CASES}
    note="简单咨询、一般性留言的答复期限见本县设定"
    actions={actions}
    query={CasesPageQuery}
    variables={{ kind: KIND }}
    filters={CASE_FILTERS}
    list={({ cases }) => cases}
    columns={columns}
    empty={{
      title: '没有留言',
      filtered: '没有这样的留言',
      text: '公众的留言和工作人员登记的来信、来电会列在这里。',
    }}
  />
);
