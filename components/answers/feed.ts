import { Feed } from 'feed';
import { absolute, FROM_1_TO_2, feedPath, overviewPath, versionsPath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { DATASET_ID } from '../../data/files/data-package';
import type { ReleasedFile } from '../../data/files/published-file';
import type { Changes } from '../../data/releases/changes';
import { history } from '../../data/releases/history';
import { lastRelease, releases } from '../../data/releases/releases';
import { sayDate } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** The released versions as an Atom feed, newest first. Dates are those of the releases, so no clock is involved. */
export function versionsFeed(lang: Lang, files: readonly ReleasedFile[]): string {
  const { site } = wordsOf(lang).interface;
  const say = wordsOf(lang).versions;
  const page = absolute(versionsPath(lang));
  const feed = new Feed({
    id: `${DATASET_ID}:${lang}`,
    title: `${site}: ${say.title}`,
    description: say.lead,
    link: page,
    updated: midnight(lastRelease.released),
    feedLinks: { atom: absolute(feedPath(lang)) },
    author: { name: site, link: absolute(overviewPath(lang)) },
    copyright: LICENCE.name,
    generator: site,
  });
  const entries = [
    ...history(files).map((changes) => ({ ...changes, text: summaryOf(changes, lang) })),
    { ...releases[0], text: say.first },
  ];
  for (const { version, released, text } of entries) {
    // A draft is no news, as it still changes.
    if (!released) continue;
    feed.addItem({
      title: say.version(version, sayDate(released, 'day', lang)),
      id: `${DATASET_ID}:v${version}:${lang}`,
      link: `${page}#v${version}`,
      date: midnight(released),
      published: midnight(released),
      description: text,
    });
  }
  // The library sets the language in RSS only.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
}

/** What a version changed; for one that breaks compatibility, where the changes to make are explained. */
function summaryOf(changes: Changes, lang: Lang): string {
  const say = wordsOf(lang).versions;
  const isTwo = changes.version === '2.0.0';
  return isTwo
    ? `${say.summary(changes)}. ${say.migration.feed} ${absolute(versionsPath(lang))}#${FROM_1_TO_2}`
    : say.summary(changes);
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
