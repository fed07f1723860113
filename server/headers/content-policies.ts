/** Content security policies: what our documents may load, and who may frame them. */

export const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * A page of ours: our own files and nothing inline. `finish-build` moves Next's inline code into files. Its frames are
 * our own embeds, shown as an editor would see them.
 */
export const PAGE_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

/** A file for programs: a browser that shows it runs nothing. */
export const FILE_POLICY = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" });

/** A picture opened by itself may use its own styles, and nothing else. */
export const IMAGE_POLICY = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'frame-ancestors': "'none'",
});
