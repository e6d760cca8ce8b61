import { offer } from '#client/offer.ts';
import type { RevealInviteeMutation } from '#client/graphql/graphql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import { RevealInvitee } from './invitee-documents.ts';
import type { Invited } from './invitation-record.ts';

/** 查看联系方式: for a reason, which is on record; only where there is something to tell them. */
export const RevealInviteeContact = ({ one: { id, addressee, viewerCan } }: { one: Invited }) =>
  offer(viewerCan, 'revealContact').allowed ? (
    <RevealButton
      id={id}
      form={`reveal-invitee:${id}`}
      about={addressee}
      word="查看联系方式"
      title={`查看${addressee}的联系方式`}
      document={RevealInvitee}
    >
      {(seen) => <span className="num">{textOf(seen)}</span>}
    </RevealButton>
  ) : null;

const textOf = ({ contactKind, contact }: RevealInviteeMutation['revealInvitee']): string =>
  contact ? `${contactKind ? CONTACT_KIND_LABELS[contactKind] : ''} ${contact}` : '没有留联系方式';
