import { Icon } from '#client/ui/Icon.tsx';
import { words } from '#client/words.ts';

const { search, searchSite, searchHint } = words.shell;

/** The one search box of the site; drawn twice, as the menu of phones has its own. */
export function SearchBox({
  action,
  id,
  label = searchSite,
}: {
  action: string;
  id: string;
  label?: string;
}) {
  return (
    <form className="search" role="search" action={action} aria-label={label}>
      <label className="visually-hidden" htmlFor={id}>
        {searchHint}
      </label>
      <input id={id} name="q" type="search" placeholder={searchHint} />
      <button type="submit" aria-label={search}>
        <Icon name="search" />
      </button>
    </form>
  );
}
