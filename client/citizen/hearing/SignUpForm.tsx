import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LONGEST_SIGN_UP_REASON } from '#server/law/hearing/hearing-sign-up.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { hearingHref } from '../addresses/hearing.ts';
import { PersonFields } from './PersonFields.tsx';
import { attendancesOf, sidesOf } from './places-open.ts';
import type { SignUpHearing } from './SignUpPage.tsx';

interface SignUpFormProps extends Pick<PageProps<unknown>, 'at' | 'form'> {
  hearing: SignUpHearing;
  privacyNotice: { version: number; text: string };
}

const USE = '报名信息密封保存，只用于办理这次听证会；入选的，名单上公布方面和姓（同意的公布全名）。';

/** Role in the hearing, personal details, contact for the result. */
export function SignUpForm({ hearing, privacyNotice, at, form }: SignUpFormProps) {
  const sent = sentOf(form);
  return (
    <PartsForm
      at={at}
      sent={sent}
      hidden={{ hearingId: hearing.id }}
      parts={[
        ['怎样参加', <Place key="place" hearing={hearing} sent={sent} />],
        ['您是谁', <PersonFields key="who" sent={sent} unitName={hearing.unit.name} />],
      ]}
      privacyNotice={privacyNotice}
      use={USE}
      word="提交报名"
      back={{ href: hearingHref(hearing.no), word: '回到听证公告' }}
    />
  );
}

function Place({ hearing, sent }: { hearing: SignUpHearing; sent: Sent }) {
  const attendances = attendancesOf(hearing);
  const sides = sidesOf(hearing);
  return (
    <>
      <ChoiceGroup
        name="attendance"
        label="以什么身份参加"
        error={sent.error('attendance')}
        choices={attendances}
        defaultValue={sent.value('attendance', attendances[0]?.value)}
      />
      {sides.length > 0 ? (
        <div className="if-participant stack-6">
          <ChoiceGroup
            name="side"
            label="您属于哪一方面"
            hint="每一方面分别抽取，只能选一项。"
            error={sent.error('side')}
            choices={sides}
            defaultValue={sent.value('side', sides.length === 1 ? sides[0]?.value : '')}
          />
          <TextArea
            optional
            short
            name="reason"
            label="报名理由"
            hint="与这件事有什么关系、主要想说什么。只给承办单位看，不影响抽取。"
            max={LONGEST_SIGN_UP_REASON}
            error={sent.error('reason')}
            defaultValue={sent.value('reason')}
          />
        </div>
      ) : null}
    </>
  );
}
