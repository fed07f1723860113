import { frozenEmbedHeaders, frozenVersions } from '../../data/releases/frozen';
import { asset, cspHash } from '../assets';
import { policy } from './content-policies';

const CSP = 'content-security-policy';
const STYLES = ['embed.css', 'embed-zoom.css', 'embed-overview.css'] as const;
const SCRIPTS = ['embed-setting.js', 'embed.js', 'embed-zoom.js', 'embed-whole.js'] as const;

/**
 * The policy of every embed, live and pinned: a style or script runs only if it is one that we published.
 * One policy for all, because many hosts of static files can't give each file its own.
 */
export function embedPolicy(): string {
  const frozen = frozenVersions().flatMap((version) =>
    Object.values(frozenEmbedHeaders(version)).map((headers) => headers[CSP] ?? ''),
  );
  const allowed = (directive: string, now: readonly string[]) => [
    ...new Set([...now, ...frozen.flatMap((one) => hashesOf(one, directive))]),
  ];
  return policy({
    'default-src': "'none'",
    'style-src': allowed('style-src', STYLES.map(asset).map(cspHash)).join(' '),
    // What these scripts fetch runs too, in a sandbox as well, where a document has no origin that 'self' could mean.
    'script-src': ["'strict-dynamic'", ...allowed('script-src', SCRIPTS.map(asset).map(cspHash))].join(' '),
    // The icon of a window that shows an embed by itself: Firefox asks for it.
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
  });
}

/** The hashes that one directive of a policy names. */
function hashesOf(policyText: string, directive: string): readonly string[] {
  const said = policyText.split('; ').find((part) => part.startsWith(`${directive} `)) ?? '';
  return said.match(/'sha256-[^']+'/g) ?? [];
}
