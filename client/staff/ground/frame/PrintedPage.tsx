import type { ReactNode } from 'react';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { words } from '#client/words.ts';

interface PrintedPageProps {
  title: string;
  note: string;
  /** Where one came from. */
  back: string;
  /** Beside the button that prints. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of the console that is made to be printed: on paper only what it is about. */
export const PrintedPage = ({ title, note, back, aside, children }: PrintedPageProps) => (
  <>
    <DeskTop title={title} note={note}>
      <ButtonLink look="quiet" href={back}>
        返回
      </ButtonLink>
      {aside}
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
    </DeskTop>
    <DeskBody>
      <div className="printed stack">{children}</div>
    </DeskBody>
  </>
);
