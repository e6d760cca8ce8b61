import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { SuggestionPageQuery as Data } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { COMMENT_CHANNEL_LABELS, DESK_LABELS } from '#client/words.ts';
import { CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { SuggestionActions } from './SuggestionActions.tsx';

const SuggestionPageQuery = graphql(`
  query SuggestionPage($id: ID!) {
    suggestion(id: $id) {
      ...Suggestion_fields
      unit {
        name
      }
      decision {
        no
        title
      }
      forwards {
        ...CaseTransfer_fields
      }
      ...SuggestionActions_suggestion
    }
  }
`);

type Suggestion = NonNullable<Data['suggestion']>;

/** 一件意见建议: what was said, what became of it, what is to be done. */
export function SuggestionPage() {
  const { id = '' } = useParams();
  useTitle(DESK_LABELS.SUGGESTIONS);
  const asked = useDesk(SuggestionPageQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ suggestion }) => (suggestion ? <Desk suggestion={suggestion} /> : <NotFoundPage />)}
    </Waiting>
  );
}

const Desk = ({ suggestion }: { suggestion: Suggestion }) => (
  <>
    <DeskTop
      title={`意见建议 ${suggestion.receiptNo}`}
      note={`${CASE_STATE_LABELS[suggestion.state]}；${suggestion.unit.name}办理，${longDate(suggestion.dueOn)}前答复`}
    >
      <ButtonLink look="quiet" href={paths.suggestions}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <>
            <SuggestionActions suggestion={suggestion} />
            <Course {...suggestion} />
          </>
        }
      >
        <Panel title="反映的内容">
          <Facts items={saidFacts(suggestion)} />
        </Panel>
      </AsideFirst>
    </DeskBody>
  </>
);

const saidFacts = (suggestion: Suggestion): Fact[] => [
  {
    term: '决策',
    detail: <a href={decisionPath(suggestion.decision.no)}>{suggestion.decision.title}</a>,
  },
  { term: '关于', detail: SUGGESTION_SUBJECT_LABELS[suggestion.subject] },
  {
    term: '反映人',
    detail: `${suggestion.displayName}（${suggestion.hasContact ? '留有联系方式' : '没有留联系方式'}）`,
  },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[suggestion.channel] },
  { term: '收到', detail: `${longDate(suggestion.receivedOn)}（登记于${moment(suggestion.submittedAt)}）` },
  { term: '内容', detail: <Lines text={suggestion.text} /> },
];

/** Course of the suggestion so far: forwarded, answered. */
function Course({ forwards, answer, answeredOn, answeredUnit, answeredByName }: Suggestion) {
  const items: Fact[] = [
    ...forwards.map(({ fromUnit, toUnit, note, on }) => ({
      term: `${longDate(on)}转办`,
      detail: `${fromUnit}转${toUnit}：${note}`,
    })),
    ...(answer && answeredOn
      ? [
          {
            term: `${longDate(answeredOn)}答复`,
            detail: <Lines text={`${answer}\n（${answeredUnit ?? ''} ${answeredByName ?? ''}）`} />,
          },
        ]
      : []),
  ];
  return items.length > 0 ? (
    <Panel title="办理情况">
      <Facts items={items} />
    </Panel>
  ) : null;
}
