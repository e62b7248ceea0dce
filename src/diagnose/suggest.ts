export const suggest = null
