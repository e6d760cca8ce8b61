import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** The actions at the foot; the way back is always there. */
  actions?: ReactNode;
  closeWord?: string | undefined;
  children: ReactNode;
}

/** A question that must be answered before going on; not for routine work. The browser keeps the focus inside. */
export function Dialog({ open, title, onClose, actions, closeWord = '取消', children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  // A file field inside has a "cancel" of its own, which is not ours.
  const cancelled = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={box} className="dialog" aria-labelledby={open ? id : undefined} onCancel={cancelled}>
      {open ? (
        <>
          <div className="dialog-head">
            <Heading level={2} id={id}>
              {title}
            </Heading>
          </div>
          <div className="dialog-body stack">{children}</div>
          <div className="dialog-foot">
            <Button look="quiet" onClick={onClose}>
              {closeWord}
            </Button>
            {actions}
          </div>
        </>
      ) : null}
    </dialog>
  );
}
