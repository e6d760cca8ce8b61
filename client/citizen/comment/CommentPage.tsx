import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { begun } from './begin-wording.ts';
import { stanceIn } from '../parts/stance-words.ts';
import { CommentAside } from './CommentAside.tsx';
import { CommentCheck } from './CommentCheck.tsx';
import { CommentClosed } from './CommentClosed.tsx';
import { CommentForm } from './CommentForm.tsx';
import { DraftKept } from './DraftKept.tsx';
import { limitsOf } from './limits.ts';
import type { OpinionStart } from './OpinionFields.tsx';
import { originalWords } from './original-words.ts';
import { quoteFrom } from './quote-field.ts';
import { isAtCheck } from './rest-field.ts';

export const CommentPageQuery = graphql(`
  query CommentPage($no: String!, $round: Int!) {
    privacyNotice {
      version
      text
    }
    site {
      towns {
        name
      }
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

/** 提意见: form, check, and what to do when the period is over. */
export function CommentPage({ data, at, form }: PageProps<CommentData>) {
  const { consultation: asked } = data;
  if (!asked) return null;
  if (asked.stage !== 'OPEN') return <CommentClosed consultation={asked} form={form} />;
  return (
    <WithCorrections words={asked.correctedWords}>
      {isAtCheck(form) ? (
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
          data-props={JSON.stringify({
            consultationId: asked.id,
            corrections: asked.correctedWords,
            ...limits,
          })}
        >
          <DraftKept />
          <CommentForm
            consultation={asked}
            notice={data.privacyNotice}
            towns={data.site.towns}
            limits={limits}
            form={begun(form, asked)}
            action={at.path}
            idempotencyKey={at.key}
            start={startAt(at, asked, clauseNo)}
          />
        </div>
      </Split>
    </Page>
  );
}

/** Choices of the address: clause, words, stance. */
const startAt = (at: At, asked: Asked, clauseNo: string | undefined): OpinionStart => ({
  clauseNo,
  quote: at.query.yuanwen,
  stance: stanceIn(at.query) ?? undefined,
  ...wordingAt(at, asked),
});

/** 从原文改起 as an address: the wording begins with the clause, for whoever wants it amended. */
const wordingAt = ({ query: { tiao, yuanwen, gaiqi } }: At, asked: Asked) =>
  gaiqi === undefined
    ? {}
    : {
        stance: 'AMEND',
        suggestedText: originalWords({ clauseNo: tiao, quote: quoteFrom(yuanwen) }, asked),
      };

const Checking = ({ data, asked, at, form }: ViewProps & { form: FormState }) => (
  <Page>
    <PageHead title="请核对，再提交" lead={`对${asked.decision.title}的意见，提交以前再看一遍。`} />
    <FormErrors errors={form.errors} />
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
