import { SHARED } from '#lib/pwa/messages.ts';

/**
 * Keeps what another app has shared (Web Share Target, W3C) until the page takes it, and leads there: a file, or text as a
 * file. A POST cannot be handed on to a page.
 */
export async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const file = form.getAll('file').find((part) => part instanceof File);
  const text = form.get('text');
  const body = file ?? (typeof text === 'string' && text.trim() !== '' ? text : null);
  if (body !== null) {
    const name = file?.name ?? '';
    const headers = { [SHARED.nameHeader]: encodeURIComponent(name) };
    const cache = await caches.open(SHARED.cache);
    await cache.put(SHARED.address, new Response(body, { headers }));
  }
  return Response.redirect('/?open=upload', 303);
}
