import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { heldText } from '../parts/activity-standing.ts';
import { FormPage } from '../FormPage.tsx';
import { sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { JournalistFields, OutletFields } from './JournalistFields.tsx';
import { backTo, PressClosed } from './PressClosed.tsx';

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

/** 记者报名: the outlet, a name, one contact; every outlet alike, in the order in which it came. */
export function AccreditationPage({
  data: { pressConference: press, privacyNotice },
  at,
  form,
}: PageProps<AccreditationData>) {
  if (!press) return null;
  const sent = sentOf(form);
  return (
    <FormPage
      title={`记者报名：${press.event.title}`}
      lead="各媒体一视同仁，按报名先后核准。没有报名的，也可以会前提问、看文字直播。"
      facts={factsOf(press)}
      form={form}
    >
      {press.accreditationFindings.length > 0 ? (
        <PressClosed {...press.event} findings={press.accreditationFindings} />
      ) : (
        <PartsForm
          at={at}
          sent={sent}
          hidden={{ eventId: press.id }}
          parts={[
            ['媒体', <OutletFields key="outlet" sent={sent} />],
            ['联系人', <JournalistFields key="who" sent={sent} />],
          ]}
          privacyNotice={privacyNotice}
          use={USE}
          word="提交报名"
          back={backTo(press.event)}
        />
      )}
    </FormPage>
  );
}

const factsOf = ({ event, accreditationClosesAt, outlets }: Press) => [
  { term: '时间', detail: heldText(event) },
  { term: '地点', detail: event.place },
  { term: '报名截止', detail: moment(accreditationClosesAt) },
  { term: '已核准', detail: `${outlets}家媒体` },
];
