import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { MINE } from '../addresses.ts';
import { sentOf } from '../form-state.ts';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { begun } from './begin-wording.ts';
import { EditCheck } from './EditCheck.tsx';
import { limitsOf } from './limits.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { NotNow, OfComment } from './OfComment.tsx';
import { OpinionFields } from './OpinionFields.tsx';
import { quoteValue } from './quote-field.ts';
import { PublicityFields } from './PublicityFields.tsx';
import { isAtCheck } from './rest-field.ts';

export const EditPageQuery = graphql(`
  query EditPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
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
        stance
        clauseNo
        text
        suggestedText
        quote {
          words
          occurrence
        }
        identity
        showText
        showName
        version
        consultation {
          correctedWords {
            ...CorrectedWords_fields
          }
          clauses {
            kind
            no
            text
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

export type EditData = ResultOf<typeof EditPageQuery>;
type Comment = Extract<EditData['mine'], { __typename: 'MyComment' }>;

/** 修改意见: until the closing, with the same check before it counts. */
export const EditPage = ({ data, form }: PageProps<EditData>) => (
  <OfComment mine={data.mine} form={form} {...titleOf(form)}>
    {(comment) => {
      if (!offer(comment.viewerCan, 'edit').allowed)
        return <NotNow title="现在不能修改" {...offer(comment.viewerCan, 'edit')} />;
      return (
        <WithCorrections words={comment.consultation.correctedWords}>
          {isAtCheck(form) ? (
            <EditCheck form={form} comment={comment} />
          ) : (
            <Write data={data} comment={comment} form={begun(form, comment.consultation)} />
          )}
        </WithCorrections>
      );
    }}
  </OfComment>
);

const titleOf = (form: FormState | null) =>
  isAtCheck(form) ? { title: '请核对修改', plain: true } : { title: '修改意见' };

const Back = () => (
  <ButtonLink look="text" href={MINE}>
    不改了
  </ButtonLink>
);

function Write({ data, comment, form }: { data: EditData; comment: Comment; form: FormState | null }) {
  const sent = sentOf(form);
  const { clauseNo, suggestedText, stance, text, quote } = comment;
  return (
    <Form>
      <OfReceipt no={comment.receiptNo} />
      <input type="hidden" name="version" value={sent.value('version') || comment.version} />
      <FormPart id="part-1" title="一　意见">
        <OpinionFields
          clauses={comment.consultation.clauses}
          sent={sent}
          maxChars={limitsOf(data.localPolicy).commentMaxChars}
          start={{
            clauseNo: clauseNo ?? '',
            quote: quote ? quoteValue(quote) : '',
            suggestedText: suggestedText ?? '',
            stance,
            text,
          }}
        />
      </FormPart>
      <FormPart id="part-2" title="二　公开">
        <PublicityFields sent={sent} start={comment} anonymous={comment.identity === 'ANONYMOUS'} />
      </FormPart>
      <p className="row">
        <Button type="submit" name="step" value="check">
          检查修改
        </Button>
        <Back />
      </p>
    </Form>
  );
}
