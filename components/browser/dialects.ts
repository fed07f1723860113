/** What is known when a height is told. */
export type Told = {
  /** Slug of the chart; it stands in the embed's address too, by which older hosts find the frame. */
  readonly chart: string;
  readonly height: number;
  readonly width: number;
  /** Address of the embed. */
  readonly src: string;
  /** Name that pym.js gave the frame, from the query; null when its host doesn't run pym.js. */
  readonly pym: string | null;
  /** Secret that WordPress put into the fragment; null elsewhere. */
  readonly secret: string | null;
};

/**
 * One height in the words of the scripts that host pages already run: ours, Datawrapper's, AMP's and
 * @newswire/frames', Medium's, pym.js's and WordPress's or the Guardian's. At most six messages: a host
 * that WordPress made is not the Guardian's.
 */
export function heightMessages({ chart, height, width, src, pym, secret }: Told): readonly unknown[] {
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

/** A host's message: anything at all. */
const fieldsOf = (data: unknown) => data as Readonly<Record<string, unknown>> | null | undefined;

/** Whether a host's message asks for the height. Anything else that it says is none of our business. */
export function asksForHeight(data: unknown, { pym, secret }: Pick<Told, 'pym' | 'secret'>): boolean {
  if (typeof data === 'string') return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`);
  const said = fieldsOf(data);
  return (
    said?.type === 'wartime-exodus:embed-hello' ||
    (said?.sentinel === 'amp' && said.type === 'frames-init') ||
    (secret !== null && said?.message === 'ready' && said.secret === secret)
  );
}

/** The theme that a host's message sets; null when it sets none. */
export function themeAsked(data: unknown): string | null {
  const said = fieldsOf(data);
  const theme = said?.type === 'wartime-exodus:embed-theme' && said.theme;
  return theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : null;
}
