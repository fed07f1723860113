/** Snippets contain the address that the site was built for; a reader at another address gets that one. */
export function showOwnOrigin(document: Document) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-origin]')) {
    box.value = box.value.replaceAll(box.dataset.origin ?? '', document.location.origin);
  }
}

/** Copy buttons. Where the clipboard is denied, the text is selected instead. */
export function initCopyButtons(document: Document) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const box = document.getElementById(button.dataset.copy ?? '');
      if (!(box instanceof HTMLTextAreaElement)) return;
      const status = button.parentElement?.querySelector('[role=status]');
      const say = (text = '') => {
        if (status) status.textContent = text;
      };
      try {
        await navigator.clipboard.writeText(box.value);
        say(button.dataset.done);
      } catch {
        box.select();
        say(button.dataset.failed);
      }
    });
  }
}
