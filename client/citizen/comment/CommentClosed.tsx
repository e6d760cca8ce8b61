import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { CommentClosed_ConsultationFragment } from '#client/graphql/graphql.ts';
import type { FormState } from '#client/form.ts';
import { longDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { consultationHref } from '../addresses.ts';
import { LateAddress } from '../parts/LateAddress.tsx';

export const CommentClosedFragment = graphql(`
  fragment CommentClosed_consultation on Consultation {
    no
    round
    stage
    closesOn
    scheduledOpensAt
    withdrawnReason
    decision {
      title
    }
    ...LateAddress_consultation
  }
`);

type Facts = CommentClosed_ConsultationFragment;

interface CommentClosedProps {
  consultation: FragmentType<typeof CommentClosedFragment>;
  form: FormState | null;
}

/** No comments are taken now: why, what to do instead, and what was typed meanwhile is not lost. */
export function CommentClosed({ consultation, form }: CommentClosedProps) {
  const facts = readFragment(CommentClosedFragment, consultation);
  return (
    <Page>
      <PageHead title={titleOf(facts)} lead={facts.decision.title} />
      <div className="stack-6">
        <Note tone="care" title={reasonOf(facts)}>
          {facts.stage === 'APPROVED' ? (
            <p>到时在征集公告页提出意见。</p>
          ) : (
            <LateAddress consultation={facts} />
          )}
        </Note>
        <Typed form={form} />
        <p>
          <ButtonLink look="quiet" href={consultationHref(facts)}>
            回到征集公告
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}

const titleOf = ({ stage }: Facts) => {
  if (stage === 'APPROVED') return '征集还没有开始';
  return stage === 'WITHDRAWN' ? '本次征求意见已经撤回' : '征集已经结束';
};

function reasonOf({ stage, closesOn, scheduledOpensAt, withdrawnReason }: Facts): string {
  if (stage === 'APPROVED')
    return scheduledOpensAt ? `预定${moment(scheduledOpensAt)}开始征求意见` : '还没有开始征求意见';
  if (stage === 'WITHDRAWN') return `撤回理由：${withdrawnReason ?? ''}`;
  return closesOn ? `${longDate(closesOn)} 24:00（北京时间）已经截止` : '已经截止';
}

/** The text that came too late, whole, to be copied and sent in another way. */
function Typed({ form }: { form: FormState | null }) {
  const text = [form?.values.text?.[0], form?.values.suggestedText?.[0]]
    .filter(Boolean)
    .join('\n\n建议改成：');
  if (text === '') return null;
  return (
    <TextArea
      readOnly
      name="kept"
      label="您写的内容，没有提交成功"
      hint="可以全部选中、复制，按上面的方式告诉承办单位。"
      defaultValue={text}
    />
  );
}
