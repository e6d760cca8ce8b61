import { useState, type DragEvent, type ReactNode } from 'react';
import { Described, describedBy, Optional, type Labelled } from '#client/ui/Field.tsx';

interface FileDropProps extends Labelled {
  name: string;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  onFiles: (files: File[]) => void;
  /** Result for the files: a Status or a list. */
  children?: ReactNode;
}

/** A place that takes dropped files, and shows that it would. */
function useDrop(take: (files: FileList) => void) {
  const [over, setOver] = useState(false);
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return {
    'data-over': over || undefined,
    onDragOver: hover(true),
    onDragLeave: hover(false),
    onDrop: (event: DragEvent) => {
      hover(false)(event);
      take(event.dataTransfer.files);
    },
  };
}

/** Files by the button or by dropping them: whoever cannot drag has the button (WCAG 2.5.7). */
export function FileDrop(props: FileDropProps) {
  const { label, hint, error, optional, name, accept, multiple, onFiles, children } = props;
  const take = (files: FileList | null) => {
    const list = Array.from(files ?? []);
    if (list.length > 0) onFiles(multiple ? list : list.slice(0, 1));
  };
  const drop = useDrop(take);
  return (
    <div className="drop" {...drop}>
      <label className="label" htmlFor={name}>
        {label}
        <Optional optional={optional} />
      </label>
      <Described id={name} hint={hint} error={error} />
      <input
        className="input"
        type="file"
        id={name}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again after it was removed.
          target.value = '';
        }}
      />
      <p className="hint">也可以把文件拖到这里</p>
      {children}
    </div>
  );
}
