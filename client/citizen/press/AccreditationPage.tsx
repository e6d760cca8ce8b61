import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import type { At, PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { heldText } from '../activity/standing.ts';
import { eventHref } from '../event/addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { JournalistFields, OutletFields } from './JournalistFields.tsx';
import { PressClosed } from './PressClosed.tsx';

export const AccreditationPageQuery = graphql(`
  query AccreditationPage($no: String!) {
    privacyNotice {
      version
      text
    }
    pressConference(eventNo: $no) {
      id
      outlets
      accreditationClosesAt
      accreditationFindings {
        code
        message
        fix
      }
      event {
        no
        title
        place
        contact
        startsAt
        endsAt
      }
    }
  }
`);

export type AccreditationData = ResultOf<typeof AccreditationPageQuery>;
type Press = NonNullable<AccreditationData['pressConference']>;

const USE =
  '姓名、记者证号和联系方式只用于这次发布会的核准、联系和签到，密封保存，不公开；发布会结束30日后删除。';

/** 记者报名: the outlet, a name, one way to be told; every outlet alike, in the order in which it came. */
export function AccreditationPage({
  data: { pressConference: press, privacyNotice },
  at,
  form,
}: PageProps<AccreditationData>) {
  if (!press) return null;
  return (
    <Page>
      <PageHead
        title={`记者报名：${press.event.title}`}
        lead="各媒体一视同仁，按报名先后核准。没有报名的，也可以会前提问、看文字直播。"
      >
        <Facts inline items={factsOf(press)} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {press.accreditationFindings.length > 0 ? (
        <PressClosed {...press.event} findings={press.accreditationFindings} />
      ) : (
        <Fields press={press} privacyNotice={privacyNotice} at={at} form={form} />
      )}
    </Page>
  );
}

const factsOf = ({ event, accreditationClosesAt, outlets }: Press) => [
  { term: '时间', detail: heldText(event) },
  { term: '地点', detail: event.place },
  { term: '报名截止', detail: moment(accreditationClosesAt) },
  { term: '已核准', detail: `${outlets}家媒体` },
];

interface FieldsProps {
  press: Press;
  privacyNotice: AccreditationData['privacyNotice'];
  at: At;
  form: PageProps<AccreditationData>['form'];
}

function Fields({ press, privacyNotice, at, form }: FieldsProps) {
  const sent = sentOf(form);
  return (
    <Form action={at.path}>
      <input type="hidden" name="eventId" value={press.id} />
      <input type="hidden" name="noticeVersion" value={privacyNotice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || at.key} />
      <FormTrap />
      <FormPart id="part-1" title="一　媒体">
        <OutletFields sent={sent} />
      </FormPart>
      <FormPart id="part-2" title="二　联系人">
        <JournalistFields sent={sent} />
      </FormPart>
      <FormPart id="part-3" title="三　隐私">
        <PrivacyNote {...privacyNotice} use={USE} />
      </FormPart>
      <p className="row">
        <Button type="submit">提交报名</Button>
        <ButtonLink look="text" href={eventHref(press.event.no)}>
          回到发布会公告
        </ButtonLink>
      </p>
    </Form>
  );
}
