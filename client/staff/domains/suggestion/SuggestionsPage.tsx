import { graphql } from '#client/graphql/gql.ts';
import type { SuggestionsPageQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { COMMENT_CHANNEL_LABELS, DESK_LABELS } from '#client/words.ts';
import {
  SUGGESTION_STATE_LABELS,
  SUGGESTION_SUBJECT_LABELS,
  SuggestionState,
} from '#server/law/decision/decision-suggestion.ts';
import { RECORD_SUGGESTION, suggestionPath } from '#client/staff/ground/addresses/suggestion.ts';

export const SuggestionsPageQuery = graphql(`
  query SuggestionsPage($decisionNo: String, $no: String!, $state: SuggestionState, $after: String) {
    serverTime {
      today
    }
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
    suggestions(decisionNo: $decisionNo, state: $state, first: 50, after: $after) {
      nodes {
        id
        receiptNo
        channel
        subject
        text
        displayName
        receivedOn
        dueOn
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

type Suggestion = Data['suggestions']['nodes'][number];

const STATE = 'zhuangtai';
const DECISION = 'juece';
const STATES = Object.values(SuggestionState);
const TAGS: Readonly<Record<Suggestion['state'], TagKind>> = {
  RECEIVED: 'open',
  FORWARDED: 'care',
  ANSWERED: 'done',
};
const LONGEST = 60;

/** 意见建议: what people say of decisions in force, whose turn it is and until when. */
export function SuggestionsPage() {
  useTitle(DESK_LABELS.SUGGESTIONS);
  const address = useAddress();
  const state = STATES.find((one: string) => one === address.get(STATE)) ?? null;
  const decisionNo = address.get(DECISION) ?? null;
  const asked = useDesk(SuggestionsPageQuery, {
    decisionNo,
    no: decisionNo ?? '',
    state,
    after: address.get(AFTER) ?? null,
  });
  return (
    <>
      <DeskTop title={DESK_LABELS.SUGGESTIONS} note="国令713号第三十五条；内容不公开，只公布件数">
        <ButtonLink href={RECORD_SUGGESTION}>登记来信来电</ButtonLink>
      </DeskTop>
      <DeskBody>
        <Chips
          label="按办理情况看"
          items={[null, ...STATES].map((one) => ({
            href: address.with({ [STATE]: one, [AFTER]: null }),
            label: one ? SUGGESTION_STATE_LABELS[one] : '全部',
            current: one === state,
          }))}
        />
        <Waiting asked={asked}>
          {(data) => (
            <>
              <OfDecision {...data} />
              <SuggestionList {...data} />
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

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

const columns = (today: string): readonly GridColumn<Suggestion>[] => [
  {
    id: 'text',
    label: '内容',
    header: true,
    cell: ({ id, text, decision }) => (
      <>
        <a href={suggestionPath(id)}>{shortened(text)}</a>
        <small>{decision.title}</small>
      </>
    ),
  },
  {
    id: 'subject',
    label: '关于',
    cell: ({ subject, channel, displayName }) => (
      <>
        {SUGGESTION_SUBJECT_LABELS[subject]}
        <small>
          {displayName}，{COMMENT_CHANNEL_LABELS[channel]}
        </small>
      </>
    ),
  },
  { id: 'received', label: '收到', cell: ({ receivedOn }) => longDate(receivedOn) },
  { id: 'unit', label: '办理单位', cell: ({ unit }) => unit.name },
  {
    id: 'state',
    label: '办理情况',
    cell: ({ state, dueOn, answeredOn }) => (
      <>
        <Tag kind={TAGS[state]}>{SUGGESTION_STATE_LABELS[state]}</Tag>
        <small>{answeredOn ? `${longDate(answeredOn)}答复` : dueWord(dueOn, today)}</small>
      </>
    ),
  },
];

const dueWord = (dueOn: string, today: string) =>
  dueOn < today ? `应于${longDate(dueOn)}前答复，已逾期` : `${longDate(dueOn)}前答复`;

function SuggestionList({ suggestions: { nodes, pageInfo }, serverTime: { today } }: Data) {
  const address = useAddress();
  if (nodes.length === 0)
    return (
      <Empty title="没有意见建议" level={2}>
        {address.get(STATE) || address.get(DECISION)
          ? '换一个条件看看。'
          : '公众对已公布决策提出的意见建议会列在这里。'}
      </Empty>
    );
  return (
    <DataGrid caption="意见建议，可左右滚动" columns={columns(today)} rows={nodes} keyOf={({ id }) => id}>
      <KeysetPages pageInfo={pageInfo} />
    </DataGrid>
  );
}
