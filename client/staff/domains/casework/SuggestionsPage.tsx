import { graphql } from '#client/graphql/gql.ts';
import type { SuggestionsPageQuery as Data, SuggestionsPageQueryVariables } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { casePath, recordCasePath } from '#client/staff/ground/addresses/casework.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS, DESK_LABELS } from '#client/words.ts';
import { CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';

export const SuggestionsPageQuery = graphql(`
  query SuggestionsPage($decisionNo: String, $no: String!, $state: CaseState, $after: String) {
    decision(no: $no) {
      no
      title
      suggestionStanding {
        received
        answered
        trigger {
          code
          message
          fix
        }
      }
    }
    cases(kind: SUGGESTION, filter: { decisionNo: $decisionNo, state: $state }, first: 50, after: $after) {
      nodes {
        id
        receiptNo
        channel
        subject
        text
        displayName
        receivedOn
        dueOn
        daysLate
        state
        answeredOn
        unit {
          name
        }
        decision {
          no
          title
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Suggestion = Data['cases']['nodes'][number];

const KIND = 'SUGGESTION';
const DECISION = 'juece';
const TAGS: Readonly<Record<Suggestion['state'], TagKind>> = {
  RECEIVED: 'open',
  ASSIGNED: 'open',
  DRAFTED: 'care',
  ANSWERED: 'done',
};
const LONGEST = 60;

/** It comes sorted, so that none waits to be. */
const { RECEIVED: _none, ...STATES } = CASE_STATE_LABELS;

const FILTERS: readonly Filter<SuggestionsPageQueryVariables, Data>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '按办理情况看', as: 'state', options: STATES },
  { kind: 'kept', name: DECISION, label: '决策', as: 'decisionNo' },
];

/** One decision's, when the list is narrowed to it; and whether they are enough to evaluate it. */
function OfDecision({ decision }: Data) {
  const address = useAddress();
  if (!decision) return null;
  const { received, answered, trigger } = decision.suggestionStanding;
  return (
    <>
      <p>
        {decision.title}：收到{received}件，答复{answered}件。
        <a href={address.with({ [DECISION]: null, [AFTER]: null })}>看所有决策的</a>
      </p>
      {trigger.map(({ code, message, fix }) => (
        <Note key={code} tone="care" title={message}>
          {fix ?? ''}
        </Note>
      ))}
    </>
  );
}

const shortened = (text: string) =>
  text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;

const COLUMNS: readonly Column<Suggestion>[] = [
  {
    label: '内容',
    cell: ({ id, text, decision }) => (
      <>
        <a href={casePath(id, KIND)}>{shortened(text)}</a>
        <small>{decision?.title}</small>
      </>
    ),
  },
  {
    label: '关于',
    cell: ({ subject, channel, displayName }) => (
      <>
        {subject && SUGGESTION_SUBJECT_LABELS[subject]}
        <small>
          {displayName}，{COMMENT_CHANNEL_LABELS[channel]}
        </small>
      </>
    ),
  },
  { label: '收到', cell: ({ receivedOn }) => longDate(receivedOn) },
  { label: '办理单位', cell: ({ unit }) => unit.name },
  {
    label: '办理情况',
    cell: ({ state, dueOn, daysLate, answeredOn }) => (
      <>
        <Tag kind={TAGS[state]}>{CASE_STATE_LABELS[state]}</Tag>
        <small>{answeredOn ? `${longDate(answeredOn)}答复` : dueWord(dueOn, daysLate)}</small>
      </>
    ),
  },
];

const dueWord = (dueOn: string, daysLate: number) =>
  daysLate > 0 ? `应于${longDate(dueOn)}前答复，逾期${daysLate}日` : `${longDate(dueOn)}前答复`;

const columns = () => COLUMNS;

const ofDecision = (data: Data) => <OfDecision {...data} />;

const recordLink = () => <ButtonLink href={recordCasePath(KIND)}>登记来信来电</ButtonLink>;

/** 意见建议: what people say of decisions in force, whose turn it is and until when. */
export function SuggestionsPage() {
  const no = useAddress().get(DECISION) ?? '';
  return (
    <ListDesk
      title={DESK_LABELS.SUGGESTIONS}
      note="国令713号第三十五条；内容不公开，只公布件数"
      actions={recordLink}
      query={SuggestionsPageQuery}
      variables={{ no }}
      filters={FILTERS}
      above={ofDecision}
      list={({ cases }) => cases}
      columns={columns}
      empty={{ title: '没有意见建议', text: '公众对已公布决策提出的意见建议会列在这里。' }}
    />
  );
}
