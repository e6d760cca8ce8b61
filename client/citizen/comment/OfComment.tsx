import { Note } from '#client/ui/Note.tsx';
import { MINE } from '../addresses.ts';
import { OfHeld, type OfHeldProps, type Opened } from '../receipt/OfHeld.tsx';

/** How every page about one's own opinion begins. */
export const OfComment = <Mine extends Opened>(props: Omit<OfHeldProps<Mine, 'MyComment'>, 'kind'>) => (
  <OfHeld kind="MyComment" {...props} />
);

interface NotNowProps {
  title: string;
  findings: readonly { message: string; fix?: string | null | undefined }[];
}

/** Why it cannot be done now, and the way back. */
export const NotNow = ({ title, findings }: NotNowProps) => (
  <Note tone="care" title={title}>
    {findings.map(({ message, fix }) => (
      <p key={message}>
        {message}
        {fix}
      </p>
    ))}
    <p>
      <a href={MINE}>回到我的意见</a>
    </p>
  </Note>
);
