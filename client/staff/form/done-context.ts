import { createContext, useContext } from 'react';

/** Told by an action that it was done: its own place may be gone by then. */
export const DoneContext = createContext<(word: string) => void>(() => undefined);

export const useDone = () => useContext(DoneContext);
