const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** The characters that HTML and XML give a meaning, as references: text in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  /[&<>"']/u.test(text) ? text.replace(/[&<>"']/gu, c => entities[c]!) : text
