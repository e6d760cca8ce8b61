import type { FormError } from '#client/form.ts';
import { ErrorSummary } from '#client/ui/ErrorSummary.tsx';
import { words } from '#client/words.ts';

/** What stands in the way of a form: fields to complete, or a fault that is nobody's fault here. */
export const FormErrors = ({ errors, title }: FormErrorsProps) => (
  <ErrorSummary
    errors={errors}
    title={errors.every(({ field }) => field === undefined) ? words.errors.kept : title}
  />
);

interface FormErrorsProps {
  errors: readonly FormError[];
  /** What stands above errors that are not about something missing. */
  title?: string | undefined;
}
