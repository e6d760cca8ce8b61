/** A text as its author broke it into lines. */
export const Paragraphs = ({ children }: { children: string }) =>
  children
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={index}>{line}</p>);
