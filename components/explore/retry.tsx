import { Component, type ReactNode } from 'react';

/** Where a part of the page can't be loaded: a sentence and a button in its place, and all else goes on. */
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
