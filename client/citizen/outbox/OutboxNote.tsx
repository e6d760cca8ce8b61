import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { OUTBOX } from '../addresses.ts';
import { useChannels } from '../channels.ts';

const Link = () => <a href={OUTBOX}>{words.nav.outbox}</a>;

/** Beside each contact field of a demonstration: whoever types their own would show others what they are written. */
export const OutboxWarning = () =>
  useChannels().outbox ? (
    <Note small>
      <p>
        这是演示，不要填真实的邮箱和号码，编一个就行。邮件和短信不真的寄出，都在
        <Link />
        ，谁打开都看得到。
      </p>
    </Note>
  ) : null;

/** Where a page says that something was sent. */
export const InOutbox = () =>
  useChannels().outbox ? (
    <p>
      这是演示，没有真的寄出：到
      <Link />
      里看。
    </p>
  ) : null;
