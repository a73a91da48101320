import { copyText } from '../panel/copyText.ts';

/** Shows the buttons on the cards of a page of text, see ArticleCard: each copies its claim as a sentence with its source. */
export function copyClaims(page: Document): void {
  for (const row of page.querySelectorAll<HTMLElement>('.claim .copy')) {
    const outcome = row.querySelector('[role=status]');
    const claim = row.dataset['quote'];
    if (!outcome || !claim) continue;
    row.hidden = false;
    const copy = async () => {
      const copied = await copyText(claim);
      outcome.textContent = row.dataset[copied ? 'copied' : 'selected'] ?? '';
      if (copied) return;
      const quote = row.querySelector('p') ?? row.appendChild(page.createElement('p'));
      quote.textContent = claim;
      page.getSelection()?.selectAllChildren(quote);
    };
    row.querySelector('button')?.addEventListener('click', () => void copy());
  }
}
