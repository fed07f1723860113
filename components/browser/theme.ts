/** The reader's choice of theme on our own pages. Embeds never run this: they use no storage. */
const KEY = 'theme';

const chosen = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

function apply(theme: string | null) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

// Runs before the first paint, so that no page flashes in the other theme.
apply(chosen());

document.addEventListener('DOMContentLoaded', () => {
  const choice = document.querySelector<HTMLSelectElement>('select[data-theme-choice]');
  if (!choice) return;
  choice.value = document.documentElement.dataset.theme ?? 'auto';
  if (choice.parentElement) choice.parentElement.hidden = false;
  choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      localStorage.setItem(KEY, choice.value);
    } catch {
      // Where storage is denied the choice applies to this page only.
    }
  });
});
