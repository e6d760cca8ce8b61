import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { CodeField } from '../CodeField.tsx';
import { words } from '#client/words.ts';
import { ASKS_A_DAY, CODE_MINUTES, CODE_TRIES } from '#server/law/people/message-code.ts';
import { BY_CONTACT, MY_COMMENT } from '../addresses.ts';
import { useChannels } from '../channels.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { OnceForm } from '../OnceForm.tsx';
import { InOutbox } from '../outbox/OutboxNote.tsx';
import { ContactField, NoCodes } from './ContactForm.tsx';

type Props = PageProps<unknown>;

export const CODE_TITLE = '凭验证码找回';
const BACK = { href: MY_COMMENT, word: `回到${words.nav.mine}` };

/** 找回: the contact first, then the code that was sent to it; the same whether anything was sent from it. */
export function CodePage({ at, form }: Props) {
  const { mail, sms } = useChannels();
  const sent = sentOf(form);
  const typing = at.query.yifa === '1';
  return (
    <Page>
      <PageHead title={typing ? '填写验证码' : CODE_TITLE} />
      {mail || sms ? (
        <div className="stack-6">
          <FormErrors errors={sent.errors} />
          {typing ? <Code at={at} sent={sent} /> : <Ask at={at} sent={sent} />}
        </div>
      ) : (
        <NoCodes />
      )}
    </Page>
  );
}

interface StepProps {
  at: Props['at'];
  sent: Sent;
}

const Ask = ({ at, sent }: StepProps) => (
  <OnceForm at={at} sent={sent} word="发验证码" back={BACK}>
    <ContactField value={sent.value('contact')} error={sent.error('contact')} />
  </OnceForm>
);

/** The contact as it was typed a moment ago. */
const typedBefore = ({ sealed }: Props['at']): string => (typeof sealed === 'string' ? sealed : '');

const CODE_STEP = { step: 'code' };

const Code = ({ at, sent }: StepProps) => (
  <>
    {sent.errors.length > 0 ? null : (
      <Note tone="done" title="验证码已经发往留过的联系方式" live>
        <p>{`${CODE_MINUTES}分钟内填写。从没有用它提交过的，收不到。`}</p>
        <InOutbox />
      </Note>
    )}
    <OnceForm
      at={at}
      sent={sent}
      hidden={CODE_STEP}
      word="找回"
      back={{ href: BY_CONTACT, word: '没有收到，重新索取' }}
    >
      <ContactField value={sent.value('contact', typedBefore(at))} error={sent.error('contact')} />
      <CodeField sent={sent} hint="短信、邮件里的六位数字" />
    </OnceForm>
    <p className="small">{`找回的会记在这台设备上。一个联系方式一天最多收${ASKS_A_DAY}个验证码，不论谁索取；填错${CODE_TRIES}次就失效。`}</p>
  </>
);
