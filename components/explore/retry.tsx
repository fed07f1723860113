import { Component, type ReactNode } from 'react';

/** Replaces a part of the page that fails to load by a sentence and a retry button; the rest goes on working. */
export class Retry extends Component<{ children: ReactNode; says: string; again: string; onAgain: () => void }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    const { children, says, again, onAgain } = this.props;
    if (!this.state.failed) return children;
    const retry = () => {
      onAgain();
      this.setState({ failed: false });
    };
    return (
      <p role="alert" className="explore-failed">
        {says}{' '}
        <button type="button" onClick={retry}>
          {again}
        </button>
      </p>
    );
  }
}
