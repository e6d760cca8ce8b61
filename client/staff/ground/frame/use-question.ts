import { useState } from 'react';

/** The question before an act: `ask` puts it, and only its answer acts. */
export function useQuestion(act: () => void) {
  const [open, setOpen] = useState(false);
  const onClose = () => setOpen(false);
  const onConfirm = () => {
    onClose();
    act();
  };
  return { ask: () => setOpen(true), dialog: { open, onClose, onConfirm } };
}
