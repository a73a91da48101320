import { copyText } from '../panel/copyText.ts';

/** Shows the buttons on the cards of a page of text, see ArticleCard: each copies its claim as a sentence with its source. */
export function copyClaims(page: Document): void {
  for (const row of page.querySelectorAll<HTMLElement>('.claim .copy')) {
    const quote = row.querySelector('p');
    const outcome = row.querySelector('[role=status]');
    if (!quote || !outcome) continue;
    row.hidden = false;
    const copy = async () => {
      const copied = await copyText(quote.textContent);
      outcome.textContent = row.dataset[copied ? 'copied' : 'selected'] ?? '';
      if (copied) return;
      quote.hidden = false;
      page.getSelection()?.selectAllChildren(quote);
    };
    row.querySelector('button')?.addEventListener('click', () => void copy());
  }
}
