import { useRef } from 'react';

/** Whether somebody arrives from something just done; asked once. */
export function useArrivals() {
  const arrived = useRef(false);
  return {
    arriving: () => void (arrived.current = true),
    arrives: () => {
      const just = arrived.current;
      arrived.current = false;
      return just;
    },
  };
}
