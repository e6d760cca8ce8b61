interface Photo {
  id: string;
  url: string;
  /** As it is shown, in pixels: the page keeps its place before it has come. */
  width: number;
  height: number;
  alt: string;
  caption: string;
}

interface PhotosProps {
  items: readonly Photo[];
  label: string;
  /** They are read one after the other: each as wide as the text. */
  story?: boolean;
}

/** Pictures side by side, each whole, with its caption; loaded when they come into view. */
export function Photos({ items, label, story = false }: PhotosProps) {
  const List = story ? 'ol' : 'ul';
  return (
    <List className={story ? 'photos photos--story' : 'photos'} aria-label={label}>
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
    </List>
  );
}
