/** Where an image may come from: a web address, or a path of the gateway. Anything else is shown as no image. */
export function imageAddress(gateway: string, image: string | undefined): string | undefined {
  if (!image) return undefined;
  try {
    const url = new URL(image, gateway || location.href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export const SESSION_PAGE = '/session/#{session}';

/** The address of a session's page, from a template with `{session}`. */
export function sessionPage(gateway: string, template: string | null, session: string): string {
  const path = (template ?? SESSION_PAGE).replace('{session}', encodeURIComponent(session));
  return new URL(path, template === null && gateway ? gateway : location.href).href;
}
