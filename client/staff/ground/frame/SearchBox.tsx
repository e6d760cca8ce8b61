interface SearchBoxProps {
  action: string;
  label: string;
  name?: string | undefined;
  value?: string | undefined;
  /** Conditions that stay while one searches. */
  keep?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A search in a list: a GET form, so the address is the state; "/" puts the cursor here. */
export function SearchBox({ action, label, name = 'q', value = '', keep = {} }: SearchBoxProps) {
  return (
    <form className="row" role="search" action={action} method="get" aria-label={label}>
      {Object.entries(keep).map(([key, kept]) =>
        kept ? <input key={key} type="hidden" name={key} value={kept} /> : null,
      )}
      <input
        key={value}
        className="input input--find"
        type="search"
        name={name}
        aria-label={label}
        placeholder={label}
        defaultValue={value}
      />
    </form>
  );
}
