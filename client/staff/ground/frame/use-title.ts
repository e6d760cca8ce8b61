import { useEffect } from 'react';
import { words } from '#client/words.ts';

/** Title of the window; the page first, since many windows are open at once. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} - ${words.shell.desk}` : words.shell.desk;
  }, [title]);
}
