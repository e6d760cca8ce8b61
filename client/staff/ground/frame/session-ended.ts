/** Signal, sent once by the Apollo link when the server no longer knows the session, and heard by the frame. */
const listeners = new Set<() => void>();

export const sessionEnded = () => {
  for (const listener of listeners) listener();
};

export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
