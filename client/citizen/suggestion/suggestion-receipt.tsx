import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CASE_STATE_LABELS } from '#server/law/casework/case-kind.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';
import { suggestionFacts } from './suggestion-facts.tsx';

const MySuggestionFragment = graphql(`
  fragment Mine_suggestion on MySuggestion {
    receiptNo
    suggestionState: state
    submittedAt
    dueOn
    unitName
    subject
    channel
    text
    reply: answer
    answeredOn
    answeredUnit
    forwards {
      ...CaseTransfer_fields
    }
    decision {
      no
      title
    }
  }
`);

type Suggestion = ResultOf<typeof MySuggestionFragment>;
interface Mine {
  mine: Suggestion;
}

/** 对决策的意见建议: the answer first, or who has it and until when; then what was said. */
export const suggestionReceipt = receiptPart({
  type: 'MySuggestion',
  fragment: MySuggestionFragment,
  receiptName: '回执',
  title: '我反映的问题',
  fresh: (suggestion) => ({
    tag: '已收到',
    title: '您的意见建议已收到',
    lead: `请记下受理编号和查询码，或把本页保存、打印。由${suggestion.unitName}办理，${longDate(suggestion.dueOn)}前答复。`,
    received: suggestion.submittedAt,
    said: suggestionFacts(suggestion),
    goOn: '查看办理情况',
  }),
  head: ({ reply, suggestionState, submittedAt, unitName }) => ({
    tag: <Tag kind={reply ? 'done' : 'open'}>{CASE_STATE_LABELS[suggestionState]}</Tag>,
    facts: [
      { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
      { term: '办理单位', detail: unitName },
    ],
  }),
  listed: ({ decision, submittedAt, reply, answeredUnit, answeredOn, unitName, dueOn }) => ({
    matter: decision.title,
    received: submittedAt,
    next:
      reply && answeredOn
        ? `${answeredUnit ?? unitName}已于${longDate(answeredOn)}答复。`
        : `由${unitName}办理，应当不晚于${longDate(dueOn)}答复。`,
  }),
  Body: ({ mine }: Mine) => (
    <>
      <Answer {...mine} />
      <Forwards {...mine} />
      <Section id="neirong" title="您反映的内容" rule>
        <Facts items={suggestionFacts(mine)} />
      </Section>
    </>
  ),
});

const Answer = ({ reply, answeredUnit, answeredOn, unitName, dueOn }: Suggestion) =>
  reply && answeredOn ? (
    <Section id="dafu" title={`${answeredUnit ?? ''}的答复`} aside={<time>{longDate(answeredOn)}</time>} rule>
      <div className="stack">
        <Paragraphs>{reply}</Paragraphs>
      </div>
    </Section>
  ) : (
    <Note title="正在办理">{`由${unitName}办理，应当不晚于${longDate(dueOn)}答复。`}</Note>
  );

const Forwards = ({ forwards }: Suggestion) =>
  forwards.length === 0 ? null : (
    <Section id="zhuanban" title="转办情况" rule>
      <Facts
        items={forwards.map(({ fromUnit, toUnit, note, on }) => ({
          term: longDate(on),
          detail: `${fromUnit}转${toUnit}办理：${note}`,
        }))}
      />
    </Section>
  );
