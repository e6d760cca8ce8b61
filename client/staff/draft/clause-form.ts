/** Under which name the unsent words of a clause are kept. */
export const formOf = ({ id }: { id: string }, anchorId: string) => `draft:${id}:${anchorId}`;
