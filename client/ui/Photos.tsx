interface Photo {
  id: string;
  url: string;
  /** As it is shown, in pixels: the page keeps its place before it has come. */
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** Pictures side by side, each whole, with its caption; loaded when they come into view. */
export const Photos = ({ items, label }: { items: readonly Photo[]; label: string }) => (
  <ul className="photos" aria-label={label}>
    {items.map(({ id, url, width, height, alt, caption }) => (
      <li key={id}>
        <figure>
          <a href={url}>
            <img src={url} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
          </a>
          {caption ? <figcaption>{caption}</figcaption> : null}
        </figure>
      </li>
    ))}
  </ul>
);
