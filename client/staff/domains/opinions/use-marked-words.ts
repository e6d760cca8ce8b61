import { useEffect, useState } from 'react';

/** Where the opinion's own words stand. */
const SAID = '[data-said]';

const saidAround = (node: Node | null) =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(SAID) ?? null;

/** The words last marked in the opinion at hand (选中的文字); empty while none are. Marks elsewhere on the page change nothing. */
export function useMarkedWords(id: string): string {
  const [marked, setMarked] = useState({ id, words: '' });
  useEffect(() => {
    const note = () => {
      const selection = document.getSelection();
      const said = saidAround(selection?.anchorNode ?? null);
      if (!selection || !said || said !== saidAround(selection.focusNode)) return;
      setMarked({ id, words: selection.toString().trim() });
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [id]);
  return marked.id === id ? marked.words : '';
}
