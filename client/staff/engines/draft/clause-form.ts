/** Storage key of the unsent words of a clause. */
export const formOf = ({ id }: { id: string }, anchorId: string) => `draft:${id}:${anchorId}`;
