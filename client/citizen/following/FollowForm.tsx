import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { FOLLOW_PACE_LABELS, FollowPace } from '#server/law/following/following-words.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';

interface FollowFormProps {
  notice: { version: number; text: string };
  at: PageProps<unknown>['at'];
  form: PageProps<unknown>['form'];
  subject: { path: string };
}

const HINTS: Readonly<Record<FollowPace, string>> = {
  [FollowPace.AT_ONCE]: '晚上九点到早上八点不打扰，早上一起说',
  [FollowPace.DAILY]: '没有进展的日子不写信',
};

const PACES = Object.values(FollowPace).map((value) => ({
  value,
  label: FOLLOW_PACE_LABELS[value],
  hint: HINTS[value],
}));

const USE =
  '邮箱只用来告诉您关注的进展，密封保存，工作人员看不到；停止关注就删除。没有在48小时内确认的，也删除。';

/** One address and how often (申请关注); it works as a plain post. */
export function FollowForm({ notice, at, form, subject }: FollowFormProps) {
  const sent = sentOf(form);
  return (
    <PartsForm
      at={at}
      sent={sent}
      parts={[['写到哪里，多久写一次', <WhereFields key="where" sent={sent} />]]}
      privacyNotice={notice}
      use={USE}
      word="申请关注"
      back={{ href: subject.path, word: '回到它的页面' }}
    />
  );
}

const WhereFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextInput
      width="mid"
      type="email"
      inputMode="email"
      autoComplete="email"
      label="电子邮箱"
      hint="我们先寄一封确认信，您确认了才开始关注。"
      {...sent.field('address')}
    />
    <ChoiceGroup
      name="pace"
      label="什么时候告诉您"
      error={sent.error('pace')}
      choices={PACES}
      defaultValue={sent.value('pace', FollowPace.AT_ONCE)}
    />
  </>
);
