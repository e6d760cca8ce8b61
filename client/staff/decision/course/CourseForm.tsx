import type { ReactNode } from 'react';
import { CapabilityButton, type CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import { ConfirmDialog } from '#client/staff/frame/ConfirmDialog.tsx';
import { SaveForm } from '#client/staff/frame/SaveForm.tsx';
import { Button, type Look } from '#client/ui/Button.tsx';
import { CourseFields } from './CourseFields.tsx';
import type { Course } from './course-record.ts';
import { type CourseDeed, type CoursePlan, useCourseDeed, useFocusWithin } from './use-course-deed.ts';
import { Warned } from './Warned.tsx';

interface CourseFormProps<Values extends object, Data extends object, Variables> extends CoursePlan<
  Values,
  Data,
  Variables
> {
  course: Course;
  capability: CapabilityRef;
  look?: Look | undefined;
  /** What the public will see; asked before the deed. */
  confirm?: ReactNode;
  /** Words typed here that the public will read; repeated in the question. */
  publicWords?: ((values: Values) => string) | undefined;
  /** Shown above the fields: what is judged here. */
  children?: ReactNode;
}

/** One deed of the course: its button, or what is missing; its form in place, kept until it is sent. */
export function CourseForm<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: CourseFormProps<Values, Data, Variables>) {
  const { capability, word, look, confirm, publicWords, children } = props;
  const deed = useCourseDeed(props, confirm !== undefined);
  const box = useFocusWithin(deed.open, props.form, deed.fields);
  return (
    <div ref={box} className="stack">
      {deed.open ? (
        <>
          <p className="spread">
            <b>{word}</b>
            <Button look="text" mini about={word} onClick={() => deed.setOpen(false)}>
              收起
            </Button>
          </p>
          {children}
          <OpenForm {...props} deed={deed} />
        </>
      ) : (
        <CapabilityButton capability={capability} look={look} onPress={() => deed.setOpen(true)}>
          {word}
        </CapabilityButton>
      )}
      <ConfirmDialog
        open={deed.asking}
        title={`${word}？`}
        word={word}
        busy={deed.command.busy}
        onConfirm={deed.send}
        onClose={() => deed.setAsking(false)}
      >
        {confirm}
        {publicWords ? <p>{publicWords(deed.draft.values)}</p> : null}
      </ConfirmDialog>
    </div>
  );
}

interface OpenFormProps {
  form: string;
  course: Course;
  word: string;
  deed: CourseDeed;
}

/** Warnings are taken upon oneself in a form of their own: it stands before this one, never within it. */
const OpenForm = ({ form, course, word, deed }: OpenFormProps) => {
  const warned = deed.command.acknowledge !== null;
  return (
    <>
      {warned ? <Warned key={deed.command.attempt} command={deed.command} /> : null}
      <SaveForm
        label={word}
        word={word}
        command={warned ? { ...deed.command, refusal: [] } : deed.command}
        draft={deed.draft}
        labels={Object.fromEntries(deed.fields.map(({ name, label }) => [name, label]))}
        placeOf={deed.placeOf}
        onSave={deed.submit}
      >
        <CourseFields form={form} course={course} deed={deed} />
      </SaveForm>
    </>
  );
};
