import type { Page } from 'playwright-core';

const MOST_CHARACTERS = 3000;

/**
 * Fails as `cause` does, and says what the window showed: whoever reads the log of a run elsewhere has nothing else to go
 * by. The picture of the window goes to the file that `GEGENLESE_E2E_PICTURE` names.
 */
export async function failAsSeen(page: Page, cause: unknown): Promise<never> {
  const picture = process.env.GEGENLESE_E2E_PICTURE;
  if (picture) await page.screenshot({ path: picture });
  const seen = await page.evaluate(most => {
    const focused = document.activeElement;
    const name = focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 80) ?? '';
    return `${location.hash}, focus on ${focused?.tagName} "${name}"\n${document.body.innerText.slice(0, most)}`;
  }, MOST_CHARACTERS);
  throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\nThe window showed ${seen}`, {
    cause,
  });
}
