/** Copies the text box with the id `box`, and shows the outcome. Hidden until its script has run. */
export function CopyButton({
  box,
  label,
  say,
}: {
  box: string;
  /** What is copied, for those who don't see the box. */
  label: string;
  say: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}) {
  return (
    <p className="copy">
      <button
        type="button"
        hidden
        aria-label={label}
        data-copy={box}
        data-done={say.copied}
        data-failed={say.copyFailed}
      >
        {say.copy}
      </button>
      <span role="status" />
    </p>
  );
}
