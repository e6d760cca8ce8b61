import type { FollowKind } from '#client/graphql/graphql.ts';
import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Several } from '#client/ui/Several.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { Audience, AUDIENCE_LABELS } from '#server/law/following/audience.ts';
import { FOLLOW_PACE_LABELS, FollowPace } from '#server/law/following/following-words.ts';
import { QUIET_WORDS } from '#server/law/people/quiet-hours.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { OutboxWarning } from '../outbox/OutboxNote.tsx';

interface FollowFormProps {
  notice: { version: number; text: string };
  at: PageProps<unknown>['at'];
  form: PageProps<unknown>['form'];
  subject: {
    kind: FollowKind;
    path: string;
    byMail: { allowed: boolean };
    bySms: { allowed: boolean };
  };
}

const HINTS: Readonly<Record<FollowPace, string>> = {
  [FollowPace.AT_ONCE]: `${QUIET_WORDS}不打扰，早上一起说`,
  [FollowPace.DAILY]: '没有进展的日子不写信',
};

const PACES = Object.values(FollowPace).map((value) => ({
  value,
  label: FOLLOW_PACE_LABELS[value],
  hint: HINTS[value],
}));

type Ways = Pick<FollowFormProps['subject'], 'byMail' | 'bySms'>;

/** Name of the address to fill in, by the channels the county has: e-mail, mobile number or either. */
const nameOf = ({ byMail, bySms }: Ways): string =>
  [...(byMail.allowed ? ['电子邮箱'] : []), ...(bySms.allowed ? ['手机号码'] : [])].join('或者');

const purposeOf = (ways: Ways) =>
  `${nameOf(ways)}只用来告诉您关注的进展，密封保存，工作人员看不到；停止关注就删除。没有在48小时内确认的，也删除。`;

/** One address and how often (申请关注); it works as a plain post. */
export function FollowForm({ notice, at, form, subject }: FollowFormProps) {
  const sent = sentOf(form);
  const { shou } = at.query;
  return (
    <PartsForm
      at={at}
      sent={sent}
      parts={[
        ...(subject.kind === 'AUDIENCE'
          ? [['收哪些群体的推送', <GroupFields key="groups" sent={sent} />] as const]
          : []),
        shou
          ? ['多久告诉您一次', <InApp key="where" sent={sent} shou={shou} />]
          : ['写到哪里，多久写一次', <WhereFields key="where" sent={sent} subject={subject} />],
      ]}
      privacyNotice={notice}
      use={shou ? USE_IN_APP : purposeOf(subject)}
      word="申请关注"
      back={{ href: subject.path, word: '回到它的页面' }}
    />
  );
}

const GROUPS = Object.values(Audience).map((value) => ({ value, label: AUDIENCE_LABELS[value] }));

const GroupFields = ({ sent }: { sent: Sent }) => (
  <Several
    name="groups"
    label="您的群体"
    hint="可以选几项，由您自己定，不用证明；只用来给您推送，停止关注就删除。工作人员看不到谁选了什么；重新选的，新的代替旧的。"
    error={sent.error('groups')}
    choices={GROUPS}
    chosen={sent.values('groups')}
    columns
  />
);

const ASKED: Readonly<Record<'mail' | 'sms' | 'both', string>> = {
  mail: '我们先寄一封确认信，您确认了才开始关注。',
  sms: '我们先发一条带验证码的短信，您填了验证码才开始关注。一天最多一条短信，早上八点；没有进展的日子不发。',
  both: '我们先寄一封确认信，或者发一条带验证码的短信，您确认了才开始关注。填手机号码的，一天最多一条短信，早上八点。',
};

const WhereFields = ({ sent, subject }: { sent: Sent; subject: Ways }) => {
  const { byMail, bySms } = subject;
  return (
    <>
      <TextInput
        width="mid"
        {...(byMail.allowed ? (bySms.allowed ? {} : MAIL) : TEL)}
        label={nameOf(subject)}
        hint={ASKED[byMail.allowed ? (bySms.allowed ? 'both' : 'mail') : 'sms']}
        {...sent.field('address')}
      />
      <OutboxWarning />
      {byMail.allowed ? (
        <PaceField sent={sent} label={bySms.allowed ? '填邮箱的，什么时候告诉您' : '什么时候告诉您'} />
      ) : (
        <input type="hidden" name="pace" value={FollowPace.DAILY} />
      )}
    </>
  );
};

const USE_IN_APP =
  '微信或者App给的收信标识只用来告诉您关注的进展，密封保存，工作人员看不到；停止关注就删除。';

/** From WeChat or an app, which vouches for its reader: no address is left, nothing has to be confirmed. */
const InApp = ({ sent, shou }: { sent: Sent; shou: string }) => (
  <>
    <p>消息发到您打开这一页的微信或者App里，不用留邮箱和手机号码，提交以后就开始关注。</p>
    <input type="hidden" name="address" value={`app:${shou}`} />
    <PaceField sent={sent} label="什么时候告诉您" />
  </>
);

const PaceField = ({ sent, label }: { sent: Sent; label: string }) => (
  <ChoiceGroup
    name="pace"
    label={label}
    error={sent.error('pace')}
    choices={PACES}
    defaultValue={sent.value('pace', FollowPace.AT_ONCE)}
  />
);

const MAIL = { type: 'email', inputMode: 'email', autoComplete: 'email' } as const;
const TEL = { type: 'tel', inputMode: 'tel', autoComplete: 'tel' } as const;
