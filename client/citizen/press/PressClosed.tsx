import type { ComponentProps } from 'react';
import { ButtonLink } from '#client/ui/Button.tsx';
import { eventHref } from '../addresses/event.ts';
import { FormClosed } from '../FormPage.tsx';
import { transcriptHref } from '../addresses/press.ts';

interface PressClosedProps extends Pick<ComponentProps<typeof FormClosed>, 'findings' | 'contact'> {
  no: string;
}

/** The way back from a form of a press conference. */
export const backTo = ({ no }: { no: string }) => ({ href: eventHref(no), word: '回到发布会公告' });

/** Why nothing is taken at this moment, and where one can go on. */
export const PressClosed = ({ no, contact, findings }: PressClosedProps) => (
  <FormClosed findings={findings} contact={contact} back={backTo({ no })}>
    <ButtonLink look="text" href={transcriptHref(no)}>
      看文字实录
    </ButtonLink>
  </FormClosed>
);
