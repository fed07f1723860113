import { useState } from 'react';
import { useBench } from '../bench';

/** Copies the link to this view; if the clipboard is unavailable, shows the link to copy by hand. */
export function CopyLink({ search }: { search: string }) {
  const { say } = useBench();
  const [state, setState] = useState<{ readonly search: string; readonly copied: boolean } | null>(null);
  const now = state?.search === search ? state : null;
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(window.location.href).then(
          () => setState({ search, copied: true }),
          () => setState({ search, copied: false }),
        )
      : setState({ search, copied: false });
  return (
    <div className="explore-share">
      <button type="button" onClick={copy}>
        {say.copyLink}
      </button>
      <span role="status">{now && (now.copied ? say.copied : say.copyByHand)}</span>
      {now && !now.copied && (
        <input
          readOnly
          aria-label={say.link}
          value={window.location.href}
          ref={(input) => input?.select()}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}
