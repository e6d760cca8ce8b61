import { createContext, useContext } from 'react';

/** Words looked for in the draft, marked wherever its text is shown; empty where nobody looks for any. */
export const SoughtContext = createContext('');

/** A text of the draft with the words looked for marked. */
export function Marked({ children: text }: { children: string }) {
  const seek = useContext(SoughtContext);
  if (seek === '') return text;
  const [first = '', ...rest] = text.split(seek);
  return [first, ...rest.flatMap((piece, index) => [<mark key={index}>{seek}</mark>, piece])];
}
