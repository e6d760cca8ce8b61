/** Data for an island. Not executable, so a strict content policy lets it pass; `<` cannot close the tag. */
export function JsonScript({ id, value }: { id: string; value: unknown }) {
  const html = JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}
