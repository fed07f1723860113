import { frozenEmbedHeaders, frozenVersions } from '../../data/releases/frozen';
import { asset, cspHash } from '../assets';
import { policy } from './content-policies';

const CSP = 'content-security-policy';
const STYLES = ['embed.css', 'embed-zoom.css', 'embed-overview.css'] as const;
const SCRIPTS = ['embed-setting.js', 'embed.js', 'embed-zoom.js', 'embed-whole.js'] as const;

/**
 * The policy of every embed, live and pinned: only styles and scripts that we published run. It is one policy for
 * all, because many static hosts can't set one per file.
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
    // Scripts that these load run too, even in a sandbox, where a document has no origin for 'self' to match.
    'script-src': ["'strict-dynamic'", ...allowed('script-src', SCRIPTS.map(asset).map(cspHash))].join(' '),
    // Firefox requests an icon for a window that shows an embed by itself.
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
  });
}

/** The hashes in one directive of a policy. */
function hashesOf(policyText: string, directive: string): readonly string[] {
  const sources = policyText.split('; ').find((part) => part.startsWith(`${directive} `)) ?? '';
  return sources.match(/'sha256-[^']+'/g) ?? [];
}
