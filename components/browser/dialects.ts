/** What a height report needs to know. */
export type HeightReport = {
  /** Slug of the chart; it is in the embed's address too, by which older hosts find the frame. */
  readonly chart: string;
  readonly height: number;
  readonly width: number;
  /** Address of the embed. */
  readonly src: string;
  /** Name that pym.js gave the frame, from the query; null on other hosts. */
  readonly pym: string | null;
  /** Secret that WordPress put into the fragment; null on other hosts. */
  readonly secret: string | null;
};

/**
 * One height in the formats of scripts that host pages already run: ours, Datawrapper's, AMP's and @newswire/frames',
 * Medium's, pym.js's and WordPress's or the Guardian's. At most six messages: a WordPress host is not the Guardian.
 */
export function heightMessages({ chart, height, width, src, pym, secret }: HeightReport): readonly unknown[] {
  return [
    { type: 'wartime-exodus:embed-height', v: 1, chart, height, width },
    { 'datawrapper-height': { [chart]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    secret === null
      ? JSON.stringify({ type: 'set-height', value: height, id: chart })
      : { message: 'height', value: height, secret },
  ];
}

/** A host's message, which may be anything. */
const fieldsOf = (data: unknown) => data as Readonly<Record<string, unknown>> | null | undefined;

/** Whether a host's message asks for the height. Anything else in it is ignored. */
export function asksForHeight(data: unknown, { pym, secret }: Pick<HeightReport, 'pym' | 'secret'>): boolean {
  if (typeof data === 'string') return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`);
  const fields = fieldsOf(data);
  return (
    fields?.type === 'wartime-exodus:embed-hello' ||
    (fields?.sentinel === 'amp' && fields.type === 'frames-init') ||
    (secret !== null && fields?.message === 'ready' && fields.secret === secret)
  );
}

/** The theme that a host's message sets; null when it sets none. */
export function themeIn(data: unknown): string | null {
  const fields = fieldsOf(data);
  const theme = fields?.type === 'wartime-exodus:embed-theme' && fields.theme;
  return theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : null;
}
