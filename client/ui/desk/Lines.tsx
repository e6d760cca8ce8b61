/** A text as its author broke it into lines. */
export const Lines = ({ text }: { text: string }) => (
  <div className="stack">
    {text.split(/\n+/).map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </div>
);
