/** The shape of what is coming, for views that take longer than 400 ms. Nothing shimmers. */
export function Skeleton({ label = '正在打开' }: { label?: string | undefined }) {
  return (
    <div className="stack" role="status">
      <p className="visually-hidden">{label}</p>
      <p className="skeleton skeleton--short" />
      <p className="skeleton" />
      <p className="skeleton" />
      <p className="skeleton skeleton--mid" />
    </div>
  );
}
