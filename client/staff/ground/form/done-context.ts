import { createContext, useContext } from 'react';

/** Called by an action once it is done, to announce it: its own place may be gone by then. */
export const DoneContext = createContext<(word: string) => void>(() => undefined);

export const useDone = () => useContext(DoneContext);
