/** The session cookie's name. */
export const sessionCookie = 'giaoban_session'
