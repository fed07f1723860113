/** Snippets are built with the address the site was built for; a reader elsewhere gets the one they see. */
export function showOwnOrigin(document: Document) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-origin]')) {
    box.value = box.value.replaceAll(box.dataset.origin ?? '', document.location.origin);
  }
}

/** Copy buttons, with a fallback where the clipboard is denied: the text is selected for the reader. */
export function wakeCopyButtons(document: Document) {
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
