/**
 * Files that a built page loads by itself: scripts and style sheets beside it, without office.js
 * (Microsoft's address or the mirror), which every add-in loads and Excel keeps.
 * @param {string} html
 * @returns {string[]} paths relative to the page
 * @throws an Error when there is no script at all: a page that loads nothing is not small but broken
 */
export function firstLoad(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const files = tags
    .filter((tag) => tag.startsWith("<script") || /rel="?(?:stylesheet|preload|modulepreload)/.test(tag))
    .map((tag) => /\b(?:src|href)=(?:"([^"]*)"|([^\s>]*))/.exec(tag))
    .map((match) => match?.[1] ?? match?.[2] ?? "")
    .filter((address) => address !== "" && !/(^|\/)office\.js$/.test(address));
  if (!files.some((file) => file.endsWith(".js"))) throw new Error("The page loads no script of its own.");
  return files;
}
