/** Ids of documents, as commands take them. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u

export const notAnId = (text: string): string =>
  `"${text}" is not an id: lower-case letters, digits and hyphens, such as annual-report-2025`
