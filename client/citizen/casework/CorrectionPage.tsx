import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { MINE } from '../addresses.ts';
import { sentOf } from '../form-state.ts';
import { OfHeld } from '../receipt/OfHeld.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { correctionIn } from './my-case.ts';

export const CorrectionPageQuery = graphql(`
  query CorrectionPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyCase {
        receiptNo
        caseTitle: title
        text
        answeredOn
        steps {
          ...CaseStep_fields
        }
      }
    }
  }
`);

type Data = ResultOf<typeof CorrectionPageQuery>;
type Case = Extract<Data['mine'], { __typename: 'MyCase' }>;

/** Value of the button by which a correction is sent. */
export const CORRECT = 'correct';

/** 补正申请 (国令711号第三十条): what was unclear, and the words that make it clear. */
export const CorrectionPage = ({ data, form }: PageProps<Data>) => (
  <OfHeld kind="MyCase" mine={data.mine} form={form} title="补正申请">
    {(mine) => {
      const correction = correctionIn(mine.steps);
      return correction && correction.endedOn === null && mine.answeredOn === null ? (
        <Form>
          <OfReceipt no={mine.receiptNo} />
          <Asked {...mine} reason={correction.reason} until={correction.until} />
          <TextArea
            {...sentOf(form).field('text')}
            label="补正的内容"
            hint="写清所需信息的名称、文号或者其他特征，不用再写一遍原来的申请。"
          />
          <p className="row">
            <Button type="submit" name="step" value={CORRECT}>
              提交补正
            </Button>
            <ButtonLink look="text" href={MINE}>
              回到我的申请
            </ButtonLink>
          </p>
        </Form>
      ) : (
        <Note tone="care" title="现在不用补正">
          <p>
            这件申请没有要求补正，或者已经补正。<a href={MINE}>回到我的申请</a>
          </p>
        </Note>
      );
    }}
  </OfHeld>
);

interface AskedProps extends Pick<Case, 'caseTitle' | 'text'> {
  reason: string;
  until: string | null;
}

/** 补正告知, and what it is about, so that nobody goes back to read it. */
const Asked = ({ reason, until, caseTitle, text }: AskedProps) => (
  <Note title={until ? `请在${longDate(until)}以前补正` : '请补正'}>
    <Paragraphs>{reason}</Paragraphs>
    <p className="small soft">{`原来的申请：${caseTitle}。${text}`}</p>
  </Note>
);
