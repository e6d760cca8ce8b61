import type { FormError } from '#client/form.ts';
import { ErrorSummary } from '#client/ui/ErrorSummary.tsx';
import { words } from '#client/words.ts';

/**
 * Summary of the errors of a form: fields to complete, or a fault of the server, where the form's own input is right.
 */
export const FormErrors = ({ errors, title }: FormErrorsProps) => (
  <ErrorSummary
    errors={errors}
    title={errors.every(({ field }) => field === undefined) ? words.errors.kept : title}
  />
);

interface FormErrorsProps {
  errors: readonly FormError[];
  /** Heading over errors of fields, where they are about anything else than missing input. */
  title?: string | undefined;
}
