import type { ExploreSource } from '../explore-data';

/** A publisher with a link to its page, or the bare name where only a re-publication could be read. */
export function SourceName({ source }: { source: ExploreSource | undefined }) {
  if (!source?.url) return source?.name;
  return (
    <a href={source.url} rel="noopener">
      {source.name}
    </a>
  );
}
