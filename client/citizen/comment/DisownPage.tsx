import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { words } from '#client/words.ts';
import { NOTE_MAX_CHARS } from '#server/law/consultation/disowned-comment.ts';
import { MINE } from '../addresses.ts';
import { sentOf } from '../form-state.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { NotNow, OfComment } from './OfComment.tsx';

export const DisownPageQuery = graphql(`
  query DisownPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyComment {
        receiptNo
        text
        displayName
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

type Data = ResultOf<typeof DisownPageQuery>;
type Comment = Extract<Data['mine'], { __typename: 'MyComment' }>;

/** 这不是我提的: asked once more before it is done. */
export const DisownPage = ({ data, form }: PageProps<Data>) => (
  <OfComment mine={data.mine} form={form} title={words.actions.disown}>
    {(comment) =>
      offer(comment.viewerCan, 'disown').allowed ? (
        <Disown comment={comment} form={form} />
      ) : (
        <NotNow title="现在不能说明" {...offer(comment.viewerCan, 'disown')} />
      )
    }
  </OfComment>
);

const Disown = ({ comment, form }: { comment: Comment; form: FormState | null }) => (
  <Form>
    <OfReceipt no={comment.receiptNo} />
    <Note tone="care" title="说明以后不能恢复">
      <p>
        署名“{comment.displayName}
        ”和原文马上不再公开，留下的姓名和联系方式删除，以后不再就这条意见联系您，也不能再凭这份回执修改、撤回。
      </p>
      <p>意见本身不删除：按署名不实单独计数，承办单位照样研究答复。</p>
      <p>是您提的、只是不想再坚持，截止以前可以撤回；只想删除姓名和联系方式，在“保存的资料”里删除。</p>
    </Note>
    <div className="said gap-above">
      <Paragraphs>{comment.text}</Paragraphs>
    </div>
    <TextArea
      {...sentOf(form).field('note')}
      label="怎么知道这条意见的"
      hint="可以不写，只给承办单位看。如：收到了短信，我没有提过意见。"
      optional
      short
      max={NOTE_MAX_CHARS}
    />
    <p className="row">
      <Button type="submit" name="step" value="disown">
        确认不是我提的
      </Button>
      <ButtonLink look="text" href={MINE}>
        不说明了
      </ButtonLink>
    </p>
  </Form>
);
