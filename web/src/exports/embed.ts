const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The lines that show a view in a page of one's own. */
export const frameOf = (address: string, title: string): string =>
  `<iframe src="${written(address)}" title="${written(title)} – Entente" width="900" height="700"></iframe>`
