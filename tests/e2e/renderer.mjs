// Draws Adaptive Cards with Microsoft's own renderer, on a page as narrow as a phone. It knows no charts and draws
// their fallback, as Teams on a phone does.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const bundle = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

const STYLE = `
  body { margin: 0; font: 14px "DejaVu Sans", sans-serif; background: #fff; }
  #card { width: 320px; box-sizing: border-box; }
  button.ac-pushButton { font: inherit; padding: 8px 12px; border: 1px solid #c8c6c4; border-radius: 4px; background: #fff; }
`;

// Sizes and colours of Teams' light theme, as far as they change the layout.
const HOST = {
  fontFamily: '"DejaVu Sans", sans-serif',
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  fontSizes: { small: 12, default: 14, medium: 18, large: 24, extraLarge: 32 },
  actions: { maxActions: 6, actionsOrientation: "vertical", actionAlignment: "stretch", buttonSpacing: 8, spacing: "medium" },
  containerStyles: {
    good: { backgroundColor: "#E7F2DA", foregroundColors: { default: { default: "#242424", subtle: "#424242" } } },
    warning: { backgroundColor: "#FBF6D9", foregroundColors: { default: { default: "#242424", subtle: "#424242" } } },
    emphasis: { backgroundColor: "#F5F5F5", foregroundColors: { default: { default: "#242424", subtle: "#424242" } } },
  },
};

export async function openRenderer(browser) {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, locale: "nl-NL" });
  await page.setContent(`<style>${STYLE}</style><div id="card"></div>`);
  await page.addScriptTag({ path: bundle("adaptivecards", "dist/adaptivecards.min.js") });
  await page.addScriptTag({ path: bundle("markdown-it", "dist/markdown-it.min.js") });
  await page.evaluate((host) => {
    const reader = window.markdownit();
    window.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = reader.render(text);
      result.didProcess = true;
    };
    window.drawn = (json) => {
      const card = new window.AdaptiveCards.AdaptiveCard();
      card.hostConfig = new window.AdaptiveCards.HostConfig(host);
      const context = new window.AdaptiveCards.SerializationContext(window.AdaptiveCards.Versions.v1_5);
      card.parse(json, context);
      const place = document.getElementById("card");
      place.replaceChildren(card.render());
      const wide = [...place.querySelectorAll("*")].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0);
      return {
        scrollWidth: place.scrollWidth,
        clientWidth: place.clientWidth,
        overflowing: wide.map((one) => one.textContent.slice(0, 60)),
        text: place.innerText,
        headings: place.querySelectorAll('[role="heading"]').length,
        faults: context.eventCount ? [...Array(context.eventCount).keys()].map((at) => context.getEventAt(at).message) : [],
      };
    };
  }, HOST);
  return {
    draw: (card) => page.evaluate((json) => window.drawn(json), card),
    photograph: (path) => page.locator("#card").screenshot({ path }),
  };
}
