import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { useShortcuts } from '#client/ui/desk/shortcuts.ts';

export interface KeyAction {
  key: string;
  /** Description of the action, for the list under "?". */
  word: string;
  action: () => void;
}

interface Listed {
  key: string;
  word: string;
}

const Register = createContext<(keys: readonly Listed[]) => () => void>(() => () => undefined);

/** Binds single keys while the component lives, and lists them under "?". Never while an input method composes. */
export function useKeys(keys: readonly KeyAction[], active = true): void {
  const register = useContext(Register);
  const listed = active ? keys.map(({ key, word }) => `${key} ${word}`).join('\n') : '';
  useEffect(() => {
    if (!listed) return undefined;
    return register(
      listed.split('\n').map((line) => ({
        key: line.slice(0, line.indexOf(' ')),
        word: line.slice(line.indexOf(' ') + 1),
      })),
    );
  }, [listed, register]);
  useShortcuts(Object.fromEntries(keys.map(({ key, action }) => [key, action])), active);
}

function KeyList({ keys }: { keys: readonly Listed[] }) {
  return (
    <dl className="keys">
      {keys.map(({ key, word }) => (
        <div key={key} className="row">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Puts the cursor into the page's search box. */
const toSearch = () => document.querySelector<HTMLElement>('main input[type=search]')?.focus();

/** Holds the keys in force, and shows them on "?". */
export function Keys({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Listed[])[]>([]);
  const [open, setOpen] = useState(false);
  const register = useMemo(
    () => (keys: readonly Listed[]) => {
      setGroups((before) => [...before, keys]);
      return () => setGroups((before) => before.filter((one) => one !== keys));
    },
    [],
  );
  useShortcuts({ '?': () => setOpen(true), '/': toSearch });
  const all = [...groups.flat(), { key: '/', word: '查找' }, { key: '?', word: '看快捷键' }];
  return (
    <Register value={register}>
      {children}
      <Dialog open={open} title="快捷键" onClose={() => setOpen(false)} closeWord="关闭">
        <KeyList keys={all} />
        <p className="small soft">正在填写或者输入法正在组字时，快捷键不起作用。</p>
      </Dialog>
    </Register>
  );
}
