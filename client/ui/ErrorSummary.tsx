import { Heading } from './Heading.tsx';

export interface FieldError {
  /** Id of the control the message belongs to; without one the message stands alone. */
  field?: string | undefined;
  message: string;
}

interface ErrorSummaryProps {
  title?: string | undefined;
  errors: readonly FieldError[];
}

const several = (count: number) => `还差${count}处，请补充后再提交`;

/** Everything that is missing, at the top, linked to its place; takes the focus when the page comes back. */
export function ErrorSummary({ errors, title = several(errors.length) }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary gap-below" role="alert" aria-labelledby="errors" tabIndex={-1} autoFocus>
      <Heading level={2} id="errors">
        {title}
      </Heading>
      <ul className="plain">
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''}${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
