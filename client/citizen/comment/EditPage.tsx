import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';
import { MINE } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { sentOf } from '../form-state.ts';
import { aimOf } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { AskAgain } from '../receipt/AskAgain.tsx';
import { limitsOf } from './limits.ts';
import { OpinionFields } from './OpinionFields.tsx';
import { PublicityFields } from './PublicityFields.tsx';

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
        identity
        showText
        showName
        version
        consultation {
          clauses {
            kind
            no
            text
          }
        }
        viewerCan {
          edit {
            allowed
            findings {
              message
              fix
            }
          }
        }
      }
    }
  }
`);

export type EditData = ResultOf<typeof EditPageQuery>;
type Comment = Extract<EditData['mine'], { __typename: 'MyComment' }>;

const checked = (form: FormState | null): form is FormState =>
  form !== null && form.errors.length === 0 && form.values.step?.[0] === 'check';

/** 修改意见: until the closing, with the same check before it counts. */
export function EditPage({ data, form }: PageProps<EditData>) {
  const { mine: comment } = data;
  if (comment?.__typename !== 'MyComment') return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead title={checked(form) ? '请核对修改' : `修改意见 ${groupedCode(comment.receiptNo)}`} />
      {comment.viewerCan.edit.allowed ? (
        <>
          <FormErrors errors={form?.errors ?? []} />
          {checked(form) ? (
            <Check form={form} comment={comment} />
          ) : (
            <Write data={data} comment={comment} form={form} />
          )}
        </>
      ) : (
        <TooLate {...comment} />
      )}
    </Page>
  );
}

const Back = () => (
  <ButtonLink look="text" href={MINE}>
    不改了
  </ButtonLink>
);

function Write({ data, comment, form }: { data: EditData; comment: Comment; form: FormState | null }) {
  const sent = sentOf(form);
  const { clauseNo, suggestedText, stance, text } = comment;
  return (
    <Form>
      <input type="hidden" name="version" value={sent.value('version') || comment.version} />
      <FormPart id="part-1" title="一　意见">
        <OpinionFields
          clauses={comment.consultation.clauses}
          sent={sent}
          maxChars={limitsOf(data.localPolicy).commentMaxChars}
          start={{ clauseNo: clauseNo ?? '', suggestedText: suggestedText ?? '', stance, text }}
        />
      </FormPart>
      <FormPart id="part-2" title="二　公开">
        <PublicityFields sent={sent} start={comment} person={comment.identity === 'PERSON'} />
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

const CARRIED = ['version', 'clauseNo', 'stance', 'text', 'suggestedText', 'showText', 'showName'] as const;

function Check({ form, comment }: { form: FormState; comment: Comment }) {
  const sent = sentOf(form);
  return (
    <div className="stack-6 checked">
      <Facts items={changedFacts(form, comment)} />
      <Form>
        {CARRIED.flatMap((name) =>
          sent.values(name).map((value) => <input key={name} type="hidden" name={name} value={value} />),
        )}
        <Note>保存以后，以新的内容为准；原来的内容保留在修改记录里。</Note>
        <p className="row">
          <Button type="submit" name="step" value="save">
            保存修改
          </Button>
          <Button type="submit" name="step" value="edit" look="quiet">
            {words.actions.backToEdit}
          </Button>
        </p>
      </Form>
    </div>
  );
}

const changedFacts = (form: FormState, { text: before }: Comment) => {
  const sent = sentOf(form);
  const stance = Object.entries(STANCE_LABELS).find(([key]) => key === sent.value('stance'))?.[1] ?? '';
  return [
    { term: '针对', detail: aimOf(sent.value('clauseNo')) },
    { term: '态度', detail: stance },
    { term: '原来的意见', detail: <Paragraphs>{before || words.form.stanceAlone}</Paragraphs> },
    { term: '改为', detail: <Paragraphs>{sent.value('text') || words.form.stanceAlone}</Paragraphs> },
    { term: words.form.suggestedText, detail: sent.value('suggestedText') || '没有填写' },
    {
      term: '公开方式',
      detail: sent.value('showText') === 'yes' ? '可以公开原文' : '不公开原文，只计入汇总',
    },
  ];
};

const TooLate = ({ viewerCan }: Comment) => (
  <Note tone="care" title="现在不能修改">
    {viewerCan.edit.findings.map(({ message, fix }) => (
      <p key={message}>
        {message}
        {fix}
      </p>
    ))}
    <p>
      <a href={MINE}>回到我的意见</a>
    </p>
  </Note>
);
