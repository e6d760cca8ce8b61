import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { eventHref } from '../event/addresses.ts';
import { transcriptHref } from './addresses.ts';

interface PressClosedProps {
  no: string;
  contact: string;
  findings: readonly { code: string; message: string; fix?: string | null | undefined }[];
}

/** Why nothing is taken at this moment, and where one can go on. */
export const PressClosed = ({ no, contact, findings }: PressClosedProps) => (
  <div className="stack-6">
    {findings.map(({ code, message, fix }) => (
      <Note key={code} tone="care" title={message}>
        {`${fix ?? ''}联系方式：${contact}`}
      </Note>
    ))}
    <p className="row">
      <ButtonLink look="quiet" href={eventHref(no)}>
        回到发布会公告
      </ButtonLink>
      <ButtonLink look="text" href={transcriptHref(no)}>
        看文字实录
      </ButtonLink>
    </p>
  </div>
);
