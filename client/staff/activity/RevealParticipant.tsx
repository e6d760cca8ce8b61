import { RevealButton } from '#client/staff/frame/RevealButton.tsx';
import { RevealSignUp } from './activity-documents.ts';

/** 姓名和联系方式: shown for a reason, which is on record. */
export const RevealParticipant = ({ id }: { id: string }) => (
  <p className="small">
    <RevealButton
      id={id}
      form={`sign-up:${id}:reveal`}
      word="显示姓名和联系方式"
      title="显示姓名和联系方式"
      document={RevealSignUp}
    >
      {({ name, contact }) => `${name}　${contact}`}
    </RevealButton>
  </p>
);
