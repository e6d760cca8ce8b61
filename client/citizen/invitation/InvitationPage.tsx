import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { INVITATION_STAGE_LABELS } from '#server/law/invitation/invitation-stage.ts';
import { FormErrors } from '../FormErrors.tsx';
import { LetterPart } from './LetterPart.tsx';
import { MyStatementsPart } from './MyStatementsPart.tsx';
import { PapersPart } from './PapersPart.tsx';
import { ReplyPart } from './ReplyPart.tsx';
import { SeatPart } from './SeatPart.tsx';
import { StandingNotes } from './StandingNotes.tsx';

export const InvitationPageQuery = graphql(`
  query InvitationPage($token: String!) {
    site {
      organName
    }
    letter: invitationLetter(token: $token) {
      ...InvitationLetter_fields
    }
    now: invitedMeeting(token: $token) {
      sentAt
      letterStartsAt
      letterPlace
      startsAt
      endsAt
      place
      openedAt
      cancelledAt
      cancelReason
      itemPosition
      itemWithdrawnAt
      itemStartedAt
      checkedInAt
      materials {
        closed
        files {
          ...InvitationMaterial_fields
        }
      }
      mine {
        ...MyStatementsPart_mine
      }
    }
  }
`);

export type InvitationData = ResultOf<typeof InvitationPageQuery>;
export type Letter = NonNullable<InvitationData['letter']>;
export type Now = NonNullable<InvitationData['now']>;

const TAGS = { SENT: 'due', ACCEPTED: 'done', ATTENDED: 'done' } as const;
const tagOf = (stage: Letter['stage']) =>
  stage in TAGS ? TAGS[stage as keyof typeof TAGS] : ('closed' as const);

/** 邀请函: what it says, the answer, the place in the room, the papers, and afterwards what one said and what became of it. */
export function InvitationPage({ data: { letter, now, site }, at, form }: PageProps<InvitationData>) {
  if (!letter || !now) return <OpensNothing />;
  return (
    <Page>
      <PageHead
        tags={<Tag kind={tagOf(letter.stage)}>{INVITATION_STAGE_LABELS[letter.stage]}</Tag>}
        title="列席邀请函"
      >
        <p className="soft">{letter.letterNo}</p>
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <StandingNotes letter={letter} now={now} />
      <LetterPart letter={letter} now={now} organ={site.organName} />
      <ReplyPart letter={letter} form={form} checkedInAt={now.checkedInAt} />
      <SeatPart letter={letter} now={now} at={at} />
      <PapersPart letter={letter} now={now} at={at} />
      {now.mine ? <MyStatementsPart mine={now.mine} at={at} form={form} /> : null}
    </Page>
  );
}

/** All alike: whoever guesses learns nothing. */
const OpensNothing = () => (
  <Page>
    <PageHead
      title="这个链接打不开邀请函"
      lead="链接可能没有复制完整，或者不是发给您的那一条。请从收到的告知里重新打开；仍然打不开的，请与邀请函上的联系人联系。"
    />
  </Page>
);
