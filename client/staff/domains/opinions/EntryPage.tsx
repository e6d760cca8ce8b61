import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { graphql } from '#client/graphql/gql.ts';
import type { CommentEntryQuery as Data, RecordCommentMutation } from '#client/graphql/graphql.ts';
import { closing } from '#client/format.ts';
import { matterOf } from '#client/citizen/names.ts';
import {
  LETTER_TEMPLATE,
  opinionsPath,
  paperFormsPath,
  scansPath,
} from '#client/staff/ground/addresses/consultation.ts';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { EntryFields } from './EntryFields.tsx';
import { EntryAside } from './EntryReceipt.tsx';

export const CommentEntryQuery = graphql(`
  query CommentEntry($id: ID!) {
    site {
      towns {
        name
      }
    }
    serverTime {
      today
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
    deskConsultation(id: $id) {
      id
      title
      stage
      decision {
        id
        title
      }
      opensOn
      closesOn
      correctedWords {
        ...CorrectedWords_fields
      }
      clauses {
        id
        kind
        no
        text
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export type EntryMatter = NonNullable<Data['deskConsultation']>;
type Answer = RecordCommentMutation['recordComment'];
export type EntryReceiptData = Extract<Answer, { __typename: 'CommentReceipt' }>;

/** 代录意见: what came by letter, telephone or in person gets a number like any other. */
export function EntryPage() {
  const { id = '' } = useParams();
  useTitle('代录意见');
  const asked = useDesk(CommentEntryQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation, localPolicy, serverTime, site }) =>
        deskConsultation ? (
          <Entry
            matter={deskConsultation}
            today={serverTime.today}
            policy={policyOf(localPolicy.values)}
            towns={site.towns}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

export interface EntryPageProps {
  matter: EntryMatter;
  today: string;
  policy: LocalPolicy;
  /** Towns to choose from; none where the county has told none. */
  towns: readonly { name: string }[];
}

export const Entry = (props: EntryPageProps) => (
  <EntryFrame matter={props.matter} word="代录意见" links={<PaperLinks id={props.matter.id} />}>
    <EntryDesk {...props} />
  </EntryFrame>
);

const PaperLinks = ({ id }: { id: string }) => (
  <>
    <ButtonLink look="quiet" href={paperFormsPath(id)}>
      纸质意见表
    </ButtonLink>
    <ButtonLink look="quiet" href={scansPath(id)}>
      成批录扫描件
    </ButtonLink>
  </>
);

interface EntryFrameProps {
  matter: EntryMatter;
  word: string;
  links?: ReactNode;
  children: ReactNode;
}

/** Head of a page on which opinions are entered, and why they are not now. */
export function EntryFrame({ matter, word, links, children }: EntryFrameProps) {
  const { id, closesOn, viewerCan } = matter;
  const records = offer(viewerCan, 'recordComment');
  const findings = findingsFor(records);
  return (
    <>
      <DeskTop
        title={`${word}：${matterOf(titleOf(matter))}`}
        note={closesOn ? `按收到日或者邮戳日计入，截止${closing(closesOn)}` : '尚未公布'}
      >
        {links}
        <ButtonLink look="quiet" href={opinionsPath(id)}>
          返回意见处理
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {records.allowed ? null : (
          <Note tone="care" title="现在不能代录">
            {findings.length > 0 ? <Findings findings={findings} /> : <p>由承办单位的人员代录。</p>}
          </Note>
        )}
        {records.allowed ? children : null}
      </DeskBody>
    </>
  );
}

/** The form with the last receipt beside it; by the receipt's number the next form is another than the last. */
function EntryDesk(props: EntryPageProps) {
  const [receipt, setReceipt] = useState<EntryReceiptData | null>(null);
  const unprinted = receipt ? 'screen-only' : undefined;
  return (
    <>
      <div className="entry">
        <div className={unprinted}>
          <EntryFields key={receipt?.receiptNo} {...props} onDone={setReceipt} />
        </div>
        <EntryAside receipt={receipt} />
      </div>
      <div className={unprinted}>
        <ImportSheet
          door="/daoru/yijian"
          fields={{ consultationId: props.matter.id }}
          form="来信来电登记表"
          unit="件"
        >
          <a href={LETTER_TEMPLATE}>下载来信来电登记表模板</a>
          ，一次登记许多件；热线工单导出后，照模板的表头粘贴。登记过的编号不会重复登记；信函计入邮戳日，其他计入收到日。
        </ImportSheet>
      </div>
    </>
  );
}
