import { showOwnOrigin } from './snippets';

/** The embed dialog: it is in a closed part of the page, and is opened above the page on demand. */
export function initEmbedDialog(document: Document) {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.embed-dialog');
  const frame = dialog?.querySelector('iframe');
  if (!dialog || !frame) return;
  initChoices(document, dialog, frame);
  const fitPreview = initWidths(dialog, frame);
  initModal(document, dialog, frame, fitPreview);
}

function initModal(document: Document, dialog: HTMLDialogElement, frame: HTMLIFrameElement, fitPreview: () => void) {
  const place = dialog.parentElement;
  // An element inside closed details can't be shown as a modal.
  const fold = dialog.closest('details');
  let wasOpen = true;
  let opener: HTMLElement | undefined;
  const lift = (from?: HTMLElement) => {
    opener = from;
    if (fold) {
      wasOpen = fold.open;
      fold.open = true;
    }
    // Keeps the space of the dialog in the page, which would jump otherwise.
    if (place) place.style.minHeight = `${place.offsetHeight}px`;
    dialog.open = false;
    dialog.showModal();
    dialog.scrollTop = 0;
    fitPreview();
  };
  dialog.addEventListener('close', () => {
    dialog.open = true;
    frame.style.width = '';
    if (place) place.style.minHeight = '';
    if (fold) fold.open = wasOpen;
    opener?.focus();
  });
  const button = dialog.querySelector<HTMLButtonElement>('[data-lifts-embed]');
  if (button) button.hidden = false;
  button?.addEventListener('click', () => lift(button));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="#embed"]')) {
    if (link.pathname !== document.location.pathname) continue;
    link.addEventListener('click', (event) => {
      // Leaves modified clicks, such as for a new tab, to the browser.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      lift(link);
    });
  }
  if (document.location.hash === '#embed') lift();
}

/** Applies every choice to the snippets and the preview. */
function initChoices(document: Document, dialog: HTMLDialogElement, frame: HTMLIFrameElement) {
  const selects = [...dialog.querySelectorAll<HTMLSelectElement>('select[data-embed-choice]')];
  const chosen = (name: string) => selects.find(({ dataset }) => dataset.embedChoice === name)?.value ?? '';
  const write = () => {
    const language = selects.find(({ dataset }) => dataset.embedChoice === 'lang')?.selectedOptions[0]?.dataset;
    const { page, latest, pinned } = language ?? {};
    if (!language || !page || !latest || !pinned) return;
    const query = queryOf({ theme: chosen('theme'), bg: chosen('bg'), open: chosen('open') });
    const isPinned = chosen('version') === 'pinned';
    const address = (isPinned ? pinned : latest) + query;
    const framed = (snippet: string) =>
      inScheme(
        snippet.replace(latest, address.replaceAll('&', '&amp;')),
        chosen('bg') && (chosen('theme') || 'light dark'),
      );
    const texts: Record<string, string | undefined> = {
      frame: language.frame && framed(language.frame),
      loader: language.loader && framed(language.loader),
      picture: language.picture && inTheme(language.picture, chosen('theme')),
      oembed: language.oembed?.replace(encodeURIComponent(page), encodeURIComponent(isPinned ? address : page + query)),
    };
    for (const box of dialog.querySelectorAll<HTMLTextAreaElement>('textarea[data-snippet]')) {
      box.value = texts[box.dataset.snippet ?? ''] ?? box.value;
    }
    showOwnOrigin(document);
    const { pathname, search } = new URL(address);
    frame.src = pathname + search;
  };
  for (const select of selects) select.addEventListener('change', write);
}

function queryOf(choices: Readonly<Record<string, string>>): string {
  const made = Object.entries(choices).filter(([, value]) => value);
  return made.length > 0 ? `?${new URLSearchParams(made)}` : '';
}

/**
 * A transparent frame must have the same color scheme as its content: otherwise browsers put an opaque
 * background behind it (CSS Color Adjustment, section 2.4).
 */
function inScheme(snippet: string, scheme: string): string {
  return scheme ? snippet.replace('border:0', `border:0;color-scheme:${scheme}`) : snippet;
}

/** A picture in one theme needs no second source. */
function inTheme(picture: string, theme: string): string {
  if (!theme) return picture;
  return picture.replace(/<source[^>]*>/, '').replaceAll(/\.light(?=[.@])/g, `.${theme}`);
}

/**
 * Keeps slider, number and buttons at one width, clamped to their range. Returns a function that narrows the
 * preview to the available space.
 */
function initWidths(dialog: HTMLDialogElement, frame: HTMLIFrameElement): () => void {
  const controls = [...dialog.querySelectorAll<HTMLInputElement | HTMLButtonElement>('[data-frame-width]')];
  const inputs = controls.filter((control) => control instanceof HTMLInputElement);
  const show = (wanted: number, from?: HTMLElement) => {
    const [{ min = '', max = '' } = {}] = inputs;
    const width = Math.min(Math.max(wanted, Number(min)), Number(max));
    frame.style.width = `${width}px`;
    for (const input of inputs) if (input !== from) input.value = String(width);
  };
  for (const control of controls) {
    if (control instanceof HTMLButtonElement) control.addEventListener('click', () => show(Number(control.value)));
    else {
      control.addEventListener('input', () => show(Number(control.value), control));
      // A half-typed number is left alone until the input is committed.
      control.addEventListener('change', () => show(Number(control.value)));
    }
  }
  return () => show(Math.min(Number(inputs[0]?.value), frame.parentElement?.clientWidth ?? 0));
}
