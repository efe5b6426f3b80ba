import { Field, ProgressBar } from "@fluentui/react-components";

/** What is being done right now; announced by whoever holds it in a live region. */
export function Busy({ text }: { readonly text: string }) {
  return (
    <Field validationMessage={text} validationState="none">
      <ProgressBar thickness="large" aria-label={text} />
    </Field>
  );
}
