import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { activityHref } from './addresses.ts';
import { heldText } from './standing.ts';

export const SignUpPageQuery = graphql(`
  query ActivitySignUpPage($no: String!, $seq: Int!) {
    privacyNotice {
      version
      text
    }
    activity(no: $no, seq: $seq) {
      id
      seq
      title
      place
      startsAt
      endsAt
      audience
      signUpClosesAt
      seats
      taken
      signUpFindings {
        message
        fix
      }
      decision {
        no
        title
      }
    }
  }
`);

export type SignUpData = ResultOf<typeof SignUpPageQuery>;
type Activity = NonNullable<SignUpData['activity']>;

/** 活动报名: a name and one way to be told of changes, or why one cannot sign up. */
export function SignUpPage({ data, at, form }: PageProps<SignUpData>) {
  const { activity, privacyNotice } = data;
  if (!activity) return null;
  const sent = sentOf(form);
  return (
    <Page>
      <PageHead title={`报名：${activity.title}`}>
        <Facts inline items={whenAndWhere(activity)} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {activity.signUpFindings.length > 0 ? (
        <Closed {...activity} />
      ) : (
        <Form action={at.path}>
          <input type="hidden" name="activityId" value={activity.id} />
          <input type="hidden" name="noticeVersion" value={privacyNotice.version} />
          <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || at.key} />
          <FormTrap />
          <FormPart id="part-1" title="一　谁来参加">
            <PersonFields sent={sent} />
          </FormPart>
          <FormPart id="part-2" title="二　隐私">
            <PrivacyNote {...privacyNotice} use={USE} />
          </FormPart>
          <p className="row">
            <Button type="submit">报名</Button>
            <ButtonLink look="text" href={activityHref(activity)}>
              回到活动公告
            </ButtonLink>
          </p>
        </Form>
      )}
    </Page>
  );
}

const USE = '姓名和联系方式只用于本次活动的联系和签到，密封保存，不公开；到期删除，保存多久见告知全文。';

const whenAndWhere = (activity: Activity) => [
  { term: '时间', detail: heldText(activity) },
  { term: '地点', detail: activity.place },
  { term: '参加对象', detail: activity.audience },
  { term: '名额', detail: `${activity.seats ?? 0}人，还剩${(activity.seats ?? 0) - activity.taken}人` },
  ...(activity.signUpClosesAt ? [{ term: '报名截止', detail: moment(activity.signUpClosesAt) }] : []),
];

const PersonFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextInput
      width="mid"
      name="name"
      label={words.form.name}
      hint="一人一个名额；签到时核对。"
      error={sent.error('name')}
      autoComplete="name"
      defaultValue={sent.value('name')}
    />
    <ReachFields sent={sent} needed hint="活动改期、取消时告诉您。" label="怎样联系您" />
    <TextInput
      optional
      name="needs"
      label="需要的帮助"
      hint="如轮椅通道、手语翻译。"
      error={sent.error('needs')}
      defaultValue={sent.value('needs')}
    />
  </>
);

const Closed = (activity: Activity) => (
  <div className="stack-6">
    {activity.signUpFindings.map(({ message, fix }) => (
      <Note key={message} tone="care" title={message}>
        {fix ?? ''}
      </Note>
    ))}
    <p>
      <ButtonLink look="quiet" href={activityHref(activity)}>
        回到活动公告
      </ButtonLink>
    </p>
  </div>
);
