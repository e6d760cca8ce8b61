import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { CommentAside } from './CommentAside.tsx';
import { CommentCheck } from './CommentCheck.tsx';
import { CommentClosed } from './CommentClosed.tsx';
import { CommentForm } from './CommentForm.tsx';
import { DraftKept } from './DraftKept.tsx';
import { limitsOf } from './limits.ts';

export const CommentPageQuery = graphql(`
  query CommentPage($no: String!, $round: Int!) {
    privacyNotice {
      version
      text
    }
    localPolicy {
      values {
        key
        value
      }
    }
    consultation(no: $no, round: $round) {
      id
      no
      round
      stage
      commentsShown
      unit {
        name
      }
      decision {
        title
      }
      correctedWords {
        ...CorrectedWords_fields
      }
      clauses {
        kind
        no
        text
      }
      ...CommentAside_consultation
      ...CommentClosed_consultation
    }
  }
`);

export type CommentData = ResultOf<typeof CommentPageQuery>;
export type Asked = NonNullable<CommentData['consultation']>;

/** Checked and without errors: the form comes back to be read once more. */
const isChecked = (form: FormState | null): form is FormState =>
  form !== null && form.errors.length === 0 && form.values.step?.[0] === 'check';

/** 提意见: form, check, and what to do when the period is over. */
export function CommentPage({ data, at, form }: PageProps<CommentData>) {
  const { consultation: asked } = data;
  if (!asked) return null;
  if (asked.stage !== 'OPEN') return <CommentClosed consultation={asked} form={form} />;
  return (
    <WithCorrections words={asked.correctedWords}>
      {isChecked(form) ? (
        <Checking data={data} asked={asked} at={at} form={form} />
      ) : (
        <Writing data={data} asked={asked} at={at} form={form} />
      )}
    </WithCorrections>
  );
}

interface ViewProps {
  data: CommentData;
  asked: Asked;
  at: At;
  form: FormState | null;
}

function Writing({ data, asked, at, form }: ViewProps) {
  const clauseNo = form?.values.clauseNo?.[0] ?? at.query.tiao;
  const limits = limitsOf(data.localPolicy);
  return (
    <Page>
      <PageHead
        title={`对${asked.decision.title}提出意见`}
        lead="约需3分钟，不用注册。提交后当场得到受理编号，采纳情况公布时可以凭它查到您这一条的答复。"
      />
      <FormErrors errors={form?.errors ?? []} />
      <Split asideFirst aside={<CommentAside consultation={asked} clauseNo={clauseNo} />}>
        <div
          className="stack-6"
          data-island="comment"
          data-wake="idle"
          data-props={JSON.stringify({ consultationId: asked.id, ...limits })}
        >
          <DraftKept />
          <CommentForm
            consultation={asked}
            notice={data.privacyNotice}
            limits={limits}
            form={form}
            action={at.path}
            idempotencyKey={at.key}
            clauseNo={clauseNo}
            quote={at.query.yuanwen}
          />
        </div>
      </Split>
    </Page>
  );
}

const Checking = ({ data, asked, at, form }: ViewProps & { form: FormState }) => (
  <Page>
    <PageHead title="请核对，再提交" lead={`对${asked.decision.title}的意见，提交以前再看一遍。`} />
    <div data-island="comment" data-wake="idle" data-props={JSON.stringify({ consultationId: asked.id })}>
      <CommentCheck
        form={form}
        action={at.path}
        unitName={asked.unit.name}
        noticeVersion={data.privacyNotice.version}
        commentsShown={asked.commentsShown}
        clauses={asked.clauses}
      />
    </div>
  </Page>
);
