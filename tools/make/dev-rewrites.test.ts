import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match';
import { describe, expect, it } from 'vitest';
import { published } from '../../components/answers/published';
import { pagesIn } from '../../components/answers/site-pages';
import { LANGS } from '../../data/vocabulary';
import config from '../../next.config';

const { rewrites } = config('phase-development-server');

/** Where `next dev` looks an address up: each rule applies to the result of the one before. */
async function lookedUp(path: string): Promise<string> {
  const rules = await rewrites?.();
  if (!rules || Array.isArray(rules)) throw new Error('next.config.ts: put the rewrites under beforeFiles');
  return (rules.beforeFiles ?? []).reduce((at, { source, destination }) => {
    const found = getPathMatch(source, { strict: true, removeUnnamedParams: true })(at);
    return found ? destination.replace(':path', String(found.path)) : at;
  }, path);
}

describe('in development', () => {
  it('looks every file up in the list that a build writes', async () => {
    const paths = ['/', '/oembed', ...(await published()).map(({ path }) => path)];
    const astray: string[] = [];
    for (const path of paths)
      if ((await lookedUp(path)) !== (path === '/' ? '/files' : `/files${path}`)) astray.push(path);
    expect(astray).toEqual([]);
  });

  it('leaves pages and Next’s own files to Next', async () => {
    const made = ['/robots.txt', '/sitemap.xml', '/favicon.ico', '/icon.svg', '/_next/static/chunks/a.js'];
    for (const path of [...LANGS.flatMap(pagesIn), '/embed/overview.en.html', ...made])
      expect(await lookedUp(path), path).toBe(path);
  });
});
