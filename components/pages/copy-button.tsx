/**
 * Copies what stands in the text box with the id `box`. Hidden until the script that makes it work has
 * run; beside it, what came of it.
 */
export function CopyButton({
  box,
  label,
  say,
}: {
  box: string;
  /** What is copied, for those who don't see the box above. */
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
