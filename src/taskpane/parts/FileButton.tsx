import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps extends Pick<ButtonProps, "appearance" | "size" | "icon" | "disabledFocusable"> {
  readonly text: string;
  /** The endings that the browser offers first; what a file is, its content says. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the person choose files of their computer. */
export function FileButton({ text, accept, multiple = false, onFiles, ...button }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button {...button} onClick={() => picker.current?.click()}>
        {text}
      </Button>
    </>
  );
}
