import type { ReactNode } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** The action, verb first: "公布目录". */
  word: string;
  busy?: boolean | undefined;
  onConfirm: () => void;
  onClose: () => void;
  /** Consequence for the public, in plain words. */
  children: ReactNode;
}

/** Asked only where the public sees the consequence, or where nothing can be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, word, busy, onConfirm, onClose, children } = props;
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <Button onClick={onConfirm} aria-busy={busy}>
          {word}
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}
