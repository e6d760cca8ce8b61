import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { OUTCOME_LABELS, words } from '#client/words.ts';
import { QUESTION_MAX_CHARS } from '#server/law/feedback/unclear-reason.ts';
import { MINE } from '../addresses.ts';
import { sentOf } from '../form-state.ts';
import { Corrected } from '../notice/Corrected.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { NotNow, OfComment } from './OfComment.tsx';

export const AskReasonPageQuery = graphql(`
  query AskReasonPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    localPolicy {
      values {
        key
        value
      }
    }
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyComment {
        receiptNo
        outcome
        reason
        route
        showText
        hidden
        confirmedUnit
        clusterTitle
        clusterCount
        askReasonUntil
        consultation {
          correctedWords {
            ...CorrectedWords_fields
          }
        }
        viewerCan {
          action
          allowed
          findings {
            message
            fix
          }
        }
      }
    }
  }
`);

type Data = ResultOf<typeof AskReasonPageQuery>;
type Comment = Extract<Data['mine'], { __typename: 'MyComment' }>;

/** 理由不清楚: once, with what one still wants to know; it may be left empty. */
export const AskReasonPage = ({ data, form }: PageProps<Data>) => (
  <OfComment mine={data.mine} form={form} title={words.actions.askReason}>
    {(comment) =>
      offer(comment.viewerCan, 'askReason').allowed ? (
        <Ask comment={comment} form={form} days={daysIn(data)} />
      ) : (
        <NotNow title="现在不能提出" {...offer(comment.viewerCan, 'askReason')} />
      )
    }
  </OfComment>
);

const daysIn = ({ localPolicy: { values } }: Data) =>
  values.find(({ key }) => key === 'followUpWorkingDays')?.value ?? '';

function Ask({ comment, form, days }: { comment: Comment; form: FormState | null; days: string }) {
  const { confirmedUnit, askReasonUntil, showText, hidden } = comment;
  return (
    <Form>
      <OfReceipt no={comment.receiptNo} />
      <Note title="可以提出一次">
        <p>
          {confirmedUnit}在{days}
          个工作日内再答复一次，答复在您的回执页可以看到；您留有联系方式的，同时告知您。
          {askReasonUntil ? `${longDate(askReasonUntil)}以前可以提出。` : ''}
        </p>
        <p>
          {showText && !hidden
            ? '您的意见公开展示，所以您在这里写的话会遮盖个人信息号码后，与答复一并公开。'
            : '答复会公开；您在这里写的话不公开。'}
        </p>
      </Note>
      <WithCorrections words={comment.consultation.correctedWords}>
        <GivenReason {...comment} />
      </WithCorrections>
      <TextArea
        {...sentOf(form).field('question')}
        label="还想知道什么"
        hint="可以不写。只写理由里没有说清楚的，不用再写一遍意见；不要写身份证号、电话。"
        optional
        short
        max={QUESTION_MAX_CHARS}
      />
      <Differs {...comment} form={form} />
      <p className="row">
        <Button type="submit" name="step" value="ask">
          提出理由不清楚
        </Button>
        <ButtonLink look="text" href={MINE}>
          不提了
        </ButtonLink>
      </p>
    </Form>
  );
}

/** 我的意见不同: only where it was answered together with others. */
const Differs = ({ clusterTitle, clusterCount, form }: Comment & { form: FormState | null }) =>
  clusterTitle ? (
    <Checkbox
      name="differs"
      value="yes"
      defaultChecked={sentOf(form).value('differs') === 'yes'}
      error={sentOf(form).error('differs')}
      label={`我的意见与“${clusterTitle}”的其他意见不同，请单独答复`}
      hint={`您的意见与另外${(clusterCount ?? 1) - 1}条一并答复。选了这一项，承办单位就您的意见单独答复。`}
    />
  ) : null;

/** The reason that is meant, so that nobody goes back to read it. */
const GivenReason = ({ outcome, reason, route }: Comment) =>
  outcome ? (
    <Reason label={`处理结果：${OUTCOME_LABELS[outcome]}`}>
      {reason ? (
        <p>
          <Corrected part="REPORT">{reason}</Corrected>
        </p>
      ) : null}
      {route ? <p>去向：{route}</p> : null}
    </Reason>
  ) : null;
