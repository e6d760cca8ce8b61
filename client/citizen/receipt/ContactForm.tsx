import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import { BY_CONTACT, CONSULTATIONS } from '../addresses.ts';
import { type Channels, followLeaves, useChannels } from '../channels.ts';
import { FormTrap } from '../FormTrap.tsx';

interface ContactFieldProps {
  value: string;
  error?: string | undefined;
  hint?: string;
}

/** The contact as it was left (留过的联系方式), by the channels the county has. */
export function ContactField({ value, error, hint }: ContactFieldProps) {
  const channels = useChannels();
  return (
    <TextInput
      name="contact"
      width="mid"
      label={`留过的${followLeaves(channels)}`}
      defaultValue={value}
      {...{ error, hint }}
      {...keyboardOf(channels)}
    />
  );
}

function keyboardOf({ mail, sms }: Channels) {
  if (mail && sms) return {};
  return mail ? MAIL : TEL;
}

const MAIL = { type: 'email', inputMode: 'email', autoComplete: 'email' } as const;
const TEL = { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } as const;

const HOW = `收到的六位数字${CODE_MINUTES}分钟内填写，用它提交过的就都在这里。`;

/** 换了手机、电脑: a code to the contact that was left leads to all that was sent from it; a county that sends none says so. */
export function ContactForm({ formKey }: { formKey: string }) {
  const { mail, sms } = useChannels();
  if (!mail && !sms) return <NoCodes />;
  return (
    <form className="stack" action={BY_CONTACT} method="post" noValidate aria-labelledby="by-contact">
      <h2 id="by-contact" className="item-title">
        换了手机、电脑的
      </h2>
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <FormTrap />
      <ContactField value="" hint={HOW} />
      <Button type="submit" look="quiet" wide>
        发验证码
      </Button>
    </form>
  );
}

/** Ways that help instead. */
export const NoCodes = () => (
  <Note title="换了手机、电脑的">
    <p>
      本平台没有开通短信和邮件，不发验证码。凭回执上的受理编号和查询码查；两个号码都不在了，打承办单位的电话，
      <a href={CONSULTATIONS}>征集公告</a>和活动公告里有。
    </p>
  </Note>
);
