/** A browser shows a feed as a readable page; XSLT, which used to do that, leaves browsers. */
export const stylesheets = [{ type: 'text/css', href: '/flux.css' }]
