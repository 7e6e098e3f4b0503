/** Languages that the product speaks to its users; Chinese where nothing is said. */
export type Language = 'zh' | 'en';
