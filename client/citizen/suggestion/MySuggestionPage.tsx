import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, longDate, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { SUGGESTION_STATE_LABELS } from '#server/law/decision-suggestion.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { suggestionFacts } from './suggestion-facts.tsx';

export const MySuggestionPageQuery = graphql(`
  query MySuggestionPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    suggestion: mySuggestion(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      state
      submittedAt
      dueOn
      unitName
      subject
      channel
      text
      answer
      answeredOn
      answeredUnit
      forwards {
        fromUnit
        toUnit
        note
        forwardedOn
      }
      decision {
        no
        title
      }
    }
  }
`);

export type MySuggestionData = ResultOf<typeof MySuggestionPageQuery>;
type Suggestion = NonNullable<MySuggestionData['suggestion']>;

/** 我反映的问题: the answer first, or who has it and until when; then what was said. */
export function MySuggestionPage({ data: { suggestion }, form }: PageProps<MySuggestionData>) {
  if (!suggestion) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead
        tags={
          <Tag kind={suggestion.answer ? 'done' : 'open'}>{SUGGESTION_STATE_LABELS[suggestion.state]}</Tag>
        }
        title={`我反映的问题 ${groupedCode(suggestion.receiptNo)}`}
      >
        <Facts
          inline
          items={[
            {
              term: '收到时间',
              detail: <time dateTime={suggestion.submittedAt}>{moment(suggestion.submittedAt)}</time>,
            },
            { term: '办理单位', detail: suggestion.unitName },
          ]}
        />
      </PageHead>
      <Answer {...suggestion} />
      <Forwards {...suggestion} />
      <Section id="neirong" title="您反映的内容" rule>
        <Facts items={suggestionFacts(suggestion)} />
      </Section>
      <form method="post" className="screen-only gap-above">
        <Button type="submit" look="text">
          退出查询
        </Button>
      </form>
    </Page>
  );
}

const Answer = ({ answer, answeredUnit, answeredOn, unitName, dueOn }: Suggestion) =>
  answer && answeredOn ? (
    <Section id="dafu" title={`${answeredUnit ?? ''}的答复`} aside={<time>{longDate(answeredOn)}</time>} rule>
      <div className="stack">
        <Paragraphs>{answer}</Paragraphs>
      </div>
    </Section>
  ) : (
    <Note title="正在办理">{`由${unitName}办理，应当不晚于${longDate(dueOn)}答复。`}</Note>
  );

const Forwards = ({ forwards }: Suggestion) =>
  forwards.length === 0 ? null : (
    <Section id="zhuanban" title="转办情况" rule>
      <Facts
        items={forwards.map(({ fromUnit, toUnit, note, forwardedOn }) => ({
          term: longDate(forwardedOn),
          detail: `${fromUnit}转${toUnit}办理：${note}`,
        }))}
      />
    </Section>
  );
