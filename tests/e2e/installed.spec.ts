import { ContactDialog } from './pages/contact-dialog.ts';
import { crowd, recordsOf } from './support/people.ts';
import { cachedPaths, dispatchSync } from './support/service-worker.ts';
import { ADMIN } from './support/server.ts';
import { expect, test } from './support/test.ts';

test('the browser finds nothing that keeps the app from being installed', async ({ device }) => {
  const phone = await device();
  const { context, page } = phone;
  await phone.worksOffline();
  const cdp = await context.newCDPSession(page);
  const { errors, data } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Contact List', short_name: 'Contacts', id: '/' });

  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Tests run in private windows, and those install nothing.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(others).toEqual([]);
});

test('the shortcuts of the installed app open what they are named after', async ({ device }) => {
  const { page, list } = await device();
  await list.heading.waitFor();
  await page.goto('/?open=new');
  await expect(new ContactDialog(page, 'New Contact').root).toBeVisible();
  await expect(page).toHaveURL(/\/$/);

  await page.goto('/?open=upload');
  await expect(list.dialog('Upload contact list')).toBeVisible();
});

test('after one visit the app opens without a connection: list, other pages, new tabs, dialogs', async ({
  api,
  device,
}) => {
  await api.push(recordsOf(crowd(3)));
  const phone = await device();
  const { page, list } = phone;
  await list.expectCount(3);
  await phone.worksOffline();
  await phone.goOffline();

  await page.reload();
  await list.expectCount(3);
  await expect(list.syncLine).toContainText('Offline');

  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();

  const second = await phone.tab('/?open=upload');
  const upload = second.list.dialog('Upload contact list');
  const csv = 'Name,Contact Number\nThandi Mokoena,082 555 1234\n';
  await upload
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await upload.getByRole('button', { name: /^Upload 1 contact/ }).click();
  await expect(upload.getByText('1 contact added')).toBeVisible();
  await upload.getByRole('button', { name: 'Done' }).click();
  await second.list.expectCount(4);
  await second.list.add({ name: 'Sipho Dlamini', phone: '083 555 0000' });
});

test('a file that another app shares is previewed, without a connection too, and kept nowhere', async ({
  device,
}) => {
  const phone = await device({ size: 'phone' });
  const { page, list } = phone;
  await list.heading.waitFor();
  await phone.worksOffline();
  await phone.goOffline();
  // What the share sheet of a phone does: a form with the file, posted to the app.
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { action: '/share', method: 'post', enctype: 'multipart/form-data' });
    const input = Object.assign(document.createElement('input'), { type: 'file', name: 'file' });
    const files = new DataTransfer();
    files.items.add(new File(['Naam;Selfoon\nThandi;082 555 0101\n'], 'lêer.csv'));
    input.files = files.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  });
  const upload = list.dialog('Upload contact list');
  await expect(upload).toContainText('lêer.csv');
  await expect(upload.getByRole('button', { name: 'Upload 1 contact' })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  expect(await page.evaluate(() => caches.keys())).not.toContain('shared-files');
});

test('a file that is opened with the installed app is previewed', async ({ device }) => {
  const phone = await device({ path: null });
  // The browser of the tests installs nothing, so the launch is told as the specification says.
  await phone.context.addInitScript(() => {
    const file = new File(['Name,Number\nThandi,082 555 0101\n'], 'opened.csv');
    const launch = { files: [{ getFile: () => Promise.resolve(file) }] };
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consume: (params: typeof launch) => void) => consume(launch) },
    });
  });
  await phone.page.goto('/');
  const upload = phone.list.dialog('Upload contact list');
  await expect(upload).toContainText('opened.csv');
  await expect(upload.getByRole('button', { name: 'Upload 1 contact' })).toBeVisible();
});

test('no cache holds anything of the API', async ({ api, device }) => {
  await api.push(recordsOf(crowd(3)));
  const phone = await device();
  const { page, list } = phone;
  await list.expectCount(3);
  await phone.worksOffline();
  await page.reload();
  await list.add({ name: 'Thandi Mokoena' });
  await list.expectAllSent();

  const paths = await cachedPaths(page);
  expect(paths).toContain('/index.html');
  expect(paths.filter((path) => path.startsWith('/api'))).toEqual([]);
});

test('a new version is offered in a quiet line, can be put off, and comes when it is asked for', async ({
  device,
}) => {
  const phone = await device();
  const { page, list, network } = phone;
  await phone.worksOffline();
  const other = await phone.tab();
  await other.list.heading.waitFor();

  network.append('/service-worker.js', '\n// the next version');
  const lookForUpdate = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
  await lookForUpdate();
  const offer = page.getByText('A new version is ready.');
  await expect(offer).toBeVisible();

  // Nothing reloads under somebody who is typing.
  const dialog = await list.openNew();
  await dialog.fill({ name: 'Thandi' });
  await lookForUpdate();
  await expect(dialog.field('Name')).toHaveValue('Thandi');
  await dialog.escape();

  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(offer).toBeHidden();

  await page.reload();
  await expect(offer).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await list.heading.waitFor();
  await expect(offer).toBeHidden();
  const waiting = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null,
  );
  expect(waiting).toBeNull();

  // The other tab is of the old version: it says so, and waits.
  await expect(other.page.getByText('The app has been updated')).toBeVisible();
});

test('Background Sync wakes the open app', async ({ api, device }) => {
  const phone = await device();
  const { context, page, list } = phone;
  await list.expectAllSent();
  await phone.worksOffline();
  await phone.goOffline();
  await list.add({ name: 'Thandi Mokoena' });
  await expect(list.syncLine).toContainText('Offline');
  const woken = page.evaluate(
    () =>
      new Promise((resolve) => {
        const heard = ({ data }: MessageEvent) => resolve(data);
        navigator.serviceWorker.addEventListener('message', heard, { once: true });
      }),
  );
  await phone.goOnline();
  await dispatchSync(context, page);
  expect(await woken).toBe('SYNC');
  await list.expectAllSent();
  expect(await api.contacts()).toHaveLength(1);
});

test('Background Sync sends what waits when the app is closed', async ({ api, device }) => {
  const phone = await device();
  const { context, page, list } = phone;
  // A context that grants some permissions refuses all others.
  await context.grantPermissions(['background-sync']);
  await list.expectAllSent();
  await phone.worksOffline();
  await phone.goOffline();
  await list.add({ name: 'Thandi Mokoena' });
  await expect(list.syncLine).toContainText('Offline');

  // The browser's switch needs a page; the app does not run on this one.
  const blank = await context.newPage();
  await page.close();
  expect(await api.contacts()).toEqual([]);
  await phone.goOnline();
  await expect.poll(async () => (await api.contacts()).length, { timeout: 30_000 }).toBe(1);
  await blank.close();
});

test('installing is offered in a quiet line, opens at a click, and stays put off', async ({
  device,
}) => {
  const { page, list } = await device();
  await list.heading.waitFor();
  const offer = page.getByText('Installed, the app opens from the home screen');
  // Headless browsers never make the offer themselves.
  const browserOffers = () =>
    page.evaluate(() => {
      const prompt = () => {
        document.title = 'asked';
        return Promise.resolve({ outcome: 'dismissed' });
      };
      const event = new Event('beforeinstallprompt', { cancelable: true });
      dispatchEvent(Object.assign(event, { prompt }));
      return event.defaultPrevented;
    });
  expect(await browserOffers()).toBe(true);
  await expect(offer).toBeVisible();
  await expect(page).toHaveTitle('Contact List');

  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page).toHaveTitle('asked');
  await expect(offer).toBeHidden();

  await browserOffers();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.reload();
  await list.heading.waitFor();
  await browserOffers();
  await expect(offer).toBeHidden();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('button', { name: 'Install', exact: true })).toBeVisible();
});

test('once something was written here the browser is asked to keep it, and Settings says what it answered', async ({
  device,
}) => {
  const { context, page, list } = await device({ path: null });
  await context.addInitScript(() => {
    const answer = navigator.storage.persist.bind(navigator.storage);
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', '1');
      return answer();
    };
  });
  const isAsked = () => page.evaluate(() => sessionStorage.getItem('asked') !== null);
  await page.goto('/');
  await list.expectAllSent();
  expect(await isAsked()).toBe(false);
  await list.add({ name: 'Thandi Mokoena' });
  await expect.poll(isAsked).toBe(true);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('The browser may remove the contacts')).toBeVisible();
});

test('over plain http on another host the app works, and says why it cannot be installed', async ({
  api,
  device,
  server,
}) => {
  const address = `http://plain.example:${server.port}`;
  const phone = await device({ as: null, path: `${address}/sign-in` });
  const { page, list } = phone;
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await page.getByLabel('Email', { exact: true }).fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await list.add({ name: 'Thandi Mokoena', phone: '082 555 1234' });
  await list.expectAllSent();
  expect(await api.contacts()).toHaveLength(1);
  // Without locks every tab syncs for itself.
  const second = await phone.tab(`${address}/`);
  await second.list.expectCount(1);
  await second.list.add({ name: 'Sipho Dlamini' });
  await list.expectCount(2);

  const why = page.getByText('This address is not secure');
  await expect(why).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(why).toBeHidden();
  await page.goto(`${address}/settings`);
  await expect(why).toBeVisible();
});

test('a tab of an old version says so when a part of it is gone from the server', async ({
  device,
  server,
}) => {
  // Without a service worker, which would still have the part.
  const address = `http://plain.example:${server.port}`;
  const { page, context, list } = await device({ as: null, path: `${address}/sign-in` });
  await page.getByLabel('Email', { exact: true }).fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await context.route('**/_app/version.json', (route) =>
    route.fulfill({ json: { version: 'the next one' } }),
  );
  let gone = false;
  await context.route('**/_app/immutable/**', (route) =>
    gone ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await list.heading.waitFor();
  gone = true;
  await list.button('New Contact').click();
  await expect(page.getByText('The app has been updated')).toBeVisible();
  gone = false;
  await page.getByRole('button', { name: 'Reload' }).click();
  await list.openNew();
});
