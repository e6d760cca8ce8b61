import { RevealButton } from '#client/staff/frame/RevealButton.tsx';
import { CONTACT_KIND_LABELS } from '#client/words.ts';
import { RevealRegistrationMutation } from './registration-documents.ts';

/** Who registered, and how to reach him: for a reason, on record. */
export const RevealRegistration = ({ id, about }: { id: string; about: string }) => (
  <RevealButton
    id={id}
    form={`reveal-registration:${id}`}
    about={about}
    word="查看联系方式"
    title={`查看${about}的姓名和联系方式`}
    document={RevealRegistrationMutation}
  >
    {({ name, guardian, contactKind, contact }) => (
      <span>
        {name}
        {guardian ? `（监护人${guardian}）` : ''} {CONTACT_KIND_LABELS[contactKind]}
        <span className="num">{contact}</span>
      </span>
    )}
  </RevealButton>
);
